/// The list `moduleNames` in the text of `Package.swift`.
struct ModuleList {
    /// The names in it.
    let names: [String]
    private let before: Substring
    private let after: Substring

    /// Nil when the text holds no such list with one name a line.
    init?(_ text: String) {
        guard let list = text.firstMatch(of: /let moduleNames = \[\n((?: *"\w+",\n)*)\]/) else { return nil }
        let end = list.output.1.endIndex
        names = list.output.1.matches(of: /"(\w+)"/).map { String($0.output.1) }
        before = text[..<end]
        after = text[end...]
    }

    /// The text with one more name at the end of the list.
    func adding(_ name: String) -> String { "\(before)    \"\(name)\",\n\(after)" }
}
