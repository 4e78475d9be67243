/// A piece of JSON whose members keep their order.
indirect enum JSONText {
    case text(String)
    case flag(Bool)
    case null
    case list([JSONText])
    case object([(String, JSONText)])

    /// The document, two spaces deeper for each level, with a line feed at the end.
    var written: String { lines(0) + "\n" }

    private func lines(_ depth: Int) -> String {
        switch self {
        case .text(let words): return Table.jsonString(words)
        case .flag(let value): return value ? "true" : "false"
        case .null: return "null"
        case .list(let items): return Self.block("[", items.map { $0.lines(depth + 1) }, "]", depth)
        case .object(let members):
            let items = members.map { "\(Table.jsonString($0.0)): \($0.1.lines(depth + 1))" }
            return Self.block("{", items, "}", depth)
        }
    }

    private static func block(_ start: String, _ items: [String], _ end: String, _ depth: Int) -> String {
        guard !items.isEmpty else { return start + end }
        let margin = String(repeating: "  ", count: depth)
        let inner = items.map { "\(margin)  \($0)" }.joined(separator: ",\n")
        return "\(start)\n\(inner)\n\(margin)\(end)"
    }
}
