/// Reads the text of a relation: sums of products of numbers, figure identifiers, `years(id)`,
/// `year_end(id)` and parentheses, with one comparison between two of them.
struct RelationParser {
    /// Parentheses may be this deep.
    private static let depthLimit = 50

    private let relation: String
    private let tokens: [RelationLexer.Placed]
    private let end: Int
    private var index = 0
    private var depth = 0

    /// The formula of a relation.
    static func formula(of relation: Relation) throws(ReconciliationError) -> RelationFormula {
        let tokens = try RelationLexer.tokens(of: relation.text, relation: relation.id)
        var parser = RelationParser(relation: relation.id, tokens: tokens, end: relation.text.count + 1)
        return try parser.formula()
    }

    private init(relation: String, tokens: [RelationLexer.Placed], end: Int) {
        self.relation = relation
        self.tokens = tokens
        self.end = end
    }

    private mutating func formula() throws(ReconciliationError) -> RelationFormula {
        let left = try sum()
        guard case .comparison(let comparison)? = current else { throw expected("a comparison") }
        index += 1
        let right = try sum()
        guard current == nil else { throw expected("the end") }
        return RelationFormula(left: left, comparison: comparison, right: right)
    }

    private mutating func sum() throws(ReconciliationError) -> RelationExpression {
        var result = try product()
        while let operation = operation(["+": .add, "-": .subtract]) {
            index += 1
            result = .operation(operation, result, try product())
        }
        return result
    }

    private mutating func product() throws(ReconciliationError) -> RelationExpression {
        var result = try factor()
        while let operation = operation(["*": .multiply, "/": .divide]) {
            index += 1
            result = .operation(operation, result, try factor())
        }
        return result
    }

    private mutating func factor() throws(ReconciliationError) -> RelationExpression {
        switch current {
        case .number(let number)?:
            index += 1
            return .number(number)
        case .name(let name)?:
            index += 1
            return try named(name)
        case .sign("(")?:
            guard depth < Self.depthLimit else {
                throw problem("parentheses are nested more than \(Self.depthLimit) deep")
            }
            index += 1
            depth += 1
            let inner = try sum()
            depth -= 1
            try close()
            return inner
        default:
            throw expected("a figure, a number or '('")
        }
    }

    private mutating func named(_ name: String) throws(ReconciliationError) -> RelationExpression {
        guard current == .sign("(") else { return .term(RelationTerm(figure: name, aspect: .value)) }
        let aspect: RelationTerm.Aspect
        switch name {
        case "years": aspect = .years
        case "year_end": aspect = .yearEnd
        default:
            index -= 1
            throw problem("there is no function '\(name)'")
        }
        index += 1
        guard case .name(let figure)? = current else { throw expected("a figure") }
        index += 1
        try close()
        return .term(RelationTerm(figure: figure, aspect: aspect))
    }

    private mutating func close() throws(ReconciliationError) {
        guard current == .sign(")") else { throw expected("')'") }
        index += 1
    }

    private var current: RelationToken? { index < tokens.count ? tokens[index].token : nil }

    private func operation(
        _ signs: [Character: RelationExpression.Operation]
    ) -> RelationExpression.Operation? {
        if case .sign(let sign)? = current { signs[sign] } else { nil }
    }

    private func expected(_ what: String) -> ReconciliationError {
        problem("\(what) is expected, not \(current?.words ?? "the end")")
    }

    private func problem(_ words: String) -> ReconciliationError {
        let position = index < tokens.count ? tokens[index].position : end
        return .syntax(relation: relation, position: position, problem: words)
    }
}
