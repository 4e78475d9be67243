/// A relation read: two expressions and what is said between them.
struct RelationFormula: Hashable, Sendable {
    /// What is said of the left side.
    enum Comparison: String, Sendable {
        case equal = "="
        case atMost = "<="
        case atLeast = ">="
        case less = "<"
        case more = ">"
    }

    let left: RelationExpression
    let comparison: Comparison
    let right: RelationExpression
    /// Every term once, in the order of the text.
    let terms: [RelationTerm]

    init(left: RelationExpression, comparison: Comparison, right: RelationExpression) {
        self.left = left
        self.comparison = comparison
        self.right = right
        var seen: Set<RelationTerm> = []
        terms = (left.terms + right.terms).filter { seen.insert($0).inserted }
    }

    /// Identifiers of the figures, each once, in the order of the text.
    var figures: [String] {
        var seen: Set<String> = []
        return terms.map(\.figure).filter { seen.insert($0).inserted }
    }
}

/// What a formula takes from a figure.
struct RelationTerm: Hashable, Sendable {
    /// The number or a property of the period.
    enum Aspect: Hashable, Sendable {
        /// The printed number.
        case value
        /// Length of the period in years.
        case years
        /// Calendar year in which the period ends.
        case yearEnd
    }

    let figure: String
    let aspect: Aspect
}

/// One side of a relation.
indirect enum RelationExpression: Hashable, Sendable {
    /// The four operations, with the sign that a sentence uses.
    enum Operation: String, Sendable {
        case add = "+"
        case subtract = "−"
        case multiply = "×"
        case divide = "÷"
    }

    case number(Double)
    case term(RelationTerm)
    case operation(Operation, RelationExpression, RelationExpression)

    /// Terms in the order of the text, repeated ones included.
    var terms: [RelationTerm] {
        switch self {
        case .number: []
        case .term(let term): [term]
        case .operation(_, let left, let right): left.terms + right.terms
        }
    }

    /// The term when the expression is nothing else.
    var loneTerm: RelationTerm? {
        if case .term(let term) = self { term } else { nil }
    }

    /// True when there is something to work out.
    var isCompound: Bool {
        if case .operation = self { true } else { false }
    }

    /// The value, nil when a term has no reading.
    func value(_ readings: FigureReadings) -> Double? {
        switch self {
        case .number(let number): return number
        case .term(let term): return readings[term]?.value
        case .operation(let operation, let left, let right):
            guard let first = left.value(readings), let second = right.value(readings) else { return nil }
            return switch operation {
            case .add: first + second
            case .subtract: first - second
            case .multiply: first * second
            case .divide: first / second
            }
        }
    }
}
