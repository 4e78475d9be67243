/// A piece of JSON whose members keep their order.
package indirect enum JSONText {
    case text(String)
    case number(Int)
    case flag(Bool)
    case null
    case list([JSONText])
    case object([(String, JSONText)])
    /// Written already.
    case raw(String)

    /// A list of texts.
    package static func texts(_ texts: [String]) -> JSONText { .list(texts.map { .text($0) }) }

    /// A text, or null where there is none.
    package static func optional(_ text: String?) -> JSONText { text.map { .text($0) } ?? .null }

    /// The whole on one line.
    package var line: String {
        switch self {
        case .list(let items): "[\(items.map(\.line).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(Table.jsonString($0.0)): \($0.1.line)" }.joined(separator: ", "))}"
        default: lines(0)
        }
    }

    /// The document, two spaces deeper for each level, with a line feed at the end.
    var written: String { lines(0) + "\n" }

    private func lines(_ depth: Int) -> String {
        switch self {
        case .text(let words): return Table.jsonString(words)
        case .number(let number): return "\(number)"
        case .flag(let value): return value ? "true" : "false"
        case .null: return "null"
        case .list(let items): return Self.block("[", items.map { $0.lines(depth + 1) }, "]", depth)
        case .object(let members):
            let items = members.map { "\(Table.jsonString($0.0)): \($0.1.lines(depth + 1))" }
            return Self.block("{", items, "}", depth)
        case .raw(let text): return text
        }
    }

    private static func block(_ start: String, _ items: [String], _ end: String, _ depth: Int) -> String {
        guard !items.isEmpty else { return start + end }
        let margin = String(repeating: "  ", count: depth)
        let inner = items.map { "\(margin)  \($0)" }.joined(separator: ",\n")
        return "\(start)\n\(inner)\n\(margin)\(end)"
    }
}
