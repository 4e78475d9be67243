import Foundation

/// The names that are made from a title.
struct Names {
    /// Folder and target, such as `VictimsInCourt`.
    let target: String
    /// Identifier of the module, such as `victims-in-court`.
    let module: String
    /// Identifier of the indicator, such as `victims_in_court`.
    let indicator: String

    /// Folder of the module in the package.
    var folder: String { "Indicators/\(target)" }
    /// Type that declares the module.
    var type: String { "\(target)Module" }

    /// Greatest length of a title, key or identifier, so that the lines they stand on keep to the limit.
    static let longest = 50

    /// Names that the language or its libraries hold; a module of that name would hide them.
    private static let held: Set = [
        "any", "self", "type", "protocol", "swift", "foundation", "foundationessentials", "testing", "xctest",
        "observation", "synchronization", "distributed", "dispatch", "glibc", "darwin", "builtin",
        "regexbuilder", "cxx",
    ]

    /// Throws what is wrong with the title, in words.
    init(title: String, indicator: String?) throws(Unusable) {
        guard title.count <= Self.longest else {
            throw Unusable("it has \(title.count) characters; \(Self.longest) are the most")
        }
        guard !title.contains(where: { "\"\\".contains($0) || $0.isNewline }) else {
            throw Unusable("it holds a quotation mark, a backslash or a line break")
        }
        let words = try Self.words(of: title)
        guard let first = words.first?.first else { throw Unusable("it holds no letter") }
        guard !first.isNumber else {
            throw Unusable("it begins with a digit, and a name in Swift does not; write the number as a word")
        }
        let target = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        guard target.count <= Self.longest else {
            throw Unusable("it makes '\(target)', \(target.count) characters; \(Self.longest) are the most")
        }
        self.target = target
        module = words.joined(separator: "-").lowercased()
        self.indicator = indicator ?? words.joined(separator: "_").lowercased()
        guard !Self.held.contains(target.lowercased()) else {
            throw Unusable("it makes '\(target)', a name of the Swift language; say it in more words")
        }
    }

    /// Lower-case letters, digits and underscores, the first a letter.
    static func isKey(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil && text.count <= longest
    }

    /// Letters without accents, and digits; `&` is a word, an apostrophe is nothing, all else divides words.
    private static func words(of title: String) throws(Unusable) -> [String] {
        let plain = title.folding(options: .diacriticInsensitive, locale: nil)
            .replacing("&", with: " and ").replacing("'", with: "").replacing("’", with: "")
        if let strange = plain.first(where: { ($0.isLetter || $0.isNumber) && !$0.isASCII }) {
            throw Unusable("'\(strange)' has no plain form; write the title with the letters A to Z")
        }
        return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Why a title gives no name.
    struct Unusable: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }
}
