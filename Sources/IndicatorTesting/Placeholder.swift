/// What marks a text that the author of a module still has to write.
public enum Placeholder {
    /// Stands in every such text, followed by what is to be written there.
    public static let mark = "REPLACE:"

    /// The first such text in quotes, at most 80 characters of its line; nil when there is none.
    static func quoted(in text: String) -> String? {
        guard let start = text.firstRange(of: mark)?.lowerBound else { return nil }
        let line = text[start...].prefix { !$0.isNewline }
        return "\"\(line.prefix(80))\(line.count > 80 ? "..." : "")\""
    }
}
