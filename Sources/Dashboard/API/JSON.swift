import Publication

/// A JSON value whose members keep their order.
indirect enum JSON {
    case null
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSON])
    case object([(String, JSON)])
    /// Written already.
    case raw(String)

    static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }

    static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

    var text: String {
        switch self {
        case .null: "null"
        case .text(let text): Table.jsonString(text)
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        case .list(let items): "[\(items.map(\.text).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(Table.jsonString($0.0)): \($0.1.text)" }.joined(separator: ", "))}"
        case .raw(let text): text
        }
    }
}
