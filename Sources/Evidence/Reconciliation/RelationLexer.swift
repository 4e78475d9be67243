/// The smallest parts of a relation text.
enum RelationToken: Hashable, Sendable {
    case number(Double)
    case name(String)
    case comparison(RelationFormula.Comparison)
    case sign(Character)

    /// The token as an error names it.
    var words: String {
        switch self {
        case .number: "a number"
        case .name(let name): "'\(name)'"
        case .comparison(let comparison): "'\(comparison.rawValue)'"
        case .sign(let sign): "'\(sign)'"
        }
    }
}

/// Splits a relation text into tokens with their positions.
///
/// Figure identifiers begin with a letter and go on with letters, digits, `-` and `_`, so a minus sign
/// behind an identifier needs a blank before it.
struct RelationLexer {
    /// A token and the position of its first character, counted from 1.
    struct Placed {
        let token: RelationToken
        let position: Int
    }

    private let relation: String
    private let characters: [Character]
    private var index = 0

    /// The tokens of the text.
    static func tokens(of text: String, relation: String) throws(ReconciliationError) -> [Placed] {
        var lexer = RelationLexer(relation: relation, characters: Array(text))
        var tokens: [Placed] = []
        while let placed = try lexer.next() { tokens.append(placed) }
        return tokens
    }

    private init(relation: String, characters: [Character]) {
        self.relation = relation
        self.characters = characters
    }

    private mutating func next() throws(ReconciliationError) -> Placed? {
        while index < characters.count, characters[index].isWhitespace { index += 1 }
        guard index < characters.count else { return nil }
        let start = index
        return Placed(token: try token(), position: start + 1)
    }

    private mutating func token() throws(ReconciliationError) -> RelationToken {
        let start = index
        let first = characters[start]
        if first.isDecimalDigit {
            let text = take { $0.isDecimalDigit || $0 == "." }
            guard let number = Double(text), text.last != "." else {
                throw problem("'\(text)' is not a number", at: start)
            }
            return .number(number)
        }
        if first.isLatinLetter {
            return .name(take { $0.isLatinLetter || $0.isDecimalDigit || $0 == "-" || $0 == "_" })
        }
        index += 1
        if first == "<" || first == ">" || first == "=" {
            let isPair = first != "=" && index < characters.count && characters[index] == "="
            if isPair { index += 1 }
            if let comparison = RelationFormula.Comparison(rawValue: isPair ? "\(first)=" : "\(first)") {
                return .comparison(comparison)
            }
        }
        guard "+-*/()".contains(first) else {
            throw problem("'\(first)' has no meaning here", at: start)
        }
        return .sign(first)
    }

    private mutating func take(while belongs: (Character) -> Bool) -> String {
        let start = index
        while index < characters.count, belongs(characters[index]) { index += 1 }
        return String(characters[start..<index])
    }

    private func problem(_ words: String, at start: Int) -> ReconciliationError {
        .syntax(relation: relation, position: start + 1, problem: words)
    }
}

extension Character {
    fileprivate var isDecimalDigit: Bool { ("0"..."9").contains(self) }

    fileprivate var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
