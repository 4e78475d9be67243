import FrameworkModel

extension Estimate {
    /// The estimate with the titles of documents in its caveats, where modules can only name their keys.
    func naming(_ documents: [String: Document]) -> Estimate {
        var named = self
        named.caveats = caveats.map { caveat in
            guard caveat.words.utf8.contains(UInt8(ascii: "-")) else { return caveat }
            let words = caveat.words.split(separator: " ", omittingEmptySubsequences: false).map { word in
                guard word.utf8.contains(UInt8(ascii: "-")) else { return String(word) }
                let key = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
                guard key.contains("-"), let document = documents[String(key)] else { return String(word) }
                return "\"\(document.title)\"" + word.dropFirst(key.count)
            }
            return Caveat(caveat.id, words.joined(separator: " "))
        }
        return named
    }
}
