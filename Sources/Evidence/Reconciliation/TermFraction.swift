/// A side of a relation as a fraction of two polynomials in one term; coefficients by rising power.
struct TermFraction {
    private let numerator: [Double]
    private let denominator: [Double]

    private init(_ numerator: [Double], _ denominator: [Double]) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Nil when another term has no reading.
    private init?(_ expression: RelationExpression, in term: RelationTerm, _ readings: FigureReadings) {
        switch expression {
        case .number(let number):
            self.init([number], [1])
        case .term(term):
            self.init([0, 1], [1])
        case .term(let other):
            guard let reading = readings[other] else { return nil }
            self.init([reading.value], [1])
        case .operation(let operation, let left, let right):
            guard let first = TermFraction(left, in: term, readings),
                let second = TermFraction(right, in: term, readings)
            else { return nil }
            self = first.combined(operation, second)
        }
    }

    /// The values of `term` that make the two sides equal, the others as read.
    ///
    /// Solved where the equation is linear or quadratic in the term; an equation of higher degree has no
    /// solution here.
    static func solutions(
        of formula: RelationFormula, for term: RelationTerm, _ readings: FigureReadings
    ) -> [Double] {
        guard let left = TermFraction(formula.left, in: term, readings),
            let right = TermFraction(formula.right, in: term, readings)
        else { return [] }
        var equation = left.combined(.subtract, right).numerator
        while equation.last == 0 { equation.removeLast() }
        switch equation.count {
        case 2:
            return [-equation[0] / equation[1]]
        case 3:
            let (constant, linear, square) = (equation[0], equation[1], equation[2])
            let discriminant = linear * linear - 4 * square * constant
            guard discriminant >= 0 else { return [] }
            let root = discriminant.squareRoot()
            let sum = -(linear + (linear < 0 ? -root : root)) / 2
            return [sum / square, constant / sum].filter(\.isFinite)
        default:
            return []
        }
    }

    private func combined(_ operation: RelationExpression.Operation, _ other: TermFraction) -> TermFraction {
        switch operation {
        case .add, .subtract:
            let sign = operation == .add ? 1.0 : -1.0
            let first = Self.product(numerator, other.denominator)
            let second = Self.product(other.numerator, denominator)
            let sum = (0..<max(first.count, second.count)).map { power in
                (power < first.count ? first[power] : 0) + sign * (power < second.count ? second[power] : 0)
            }
            return TermFraction(sum, Self.product(denominator, other.denominator))
        case .multiply:
            return TermFraction(
                Self.product(numerator, other.numerator), Self.product(denominator, other.denominator))
        case .divide:
            return TermFraction(
                Self.product(numerator, other.denominator), Self.product(denominator, other.numerator))
        }
    }

    private static func product(_ first: [Double], _ second: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: first.count + second.count - 1)
        for (power, coefficient) in first.enumerated() {
            for (other, factor) in second.enumerated() { result[power + other] += coefficient * factor }
        }
        return result
    }
}
