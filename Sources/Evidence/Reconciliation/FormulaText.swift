internal import FrameworkModel

/// Writes figures and formulas with the numbers in them.
struct FormulaText {
    let readings: FigureReadings
    let figures: [String: Observation]

    /// The formula's side with the printed numbers of its terms.
    func written(_ expression: RelationExpression, in formula: RelationFormula) -> String {
        if case .number(let number) = expression { return sideNumber(number, in: formula) }
        return inner(expression, unit: expression.isSum ? unit(of: formula) : nil)
    }

    /// The printed number of a term, or `value` in its place, with its unit.
    func term(_ term: RelationTerm, value: Double? = nil) -> String {
        guard let value = value ?? readings[term]?.value else { return term.figure }
        switch term.aspect {
        case .yearEnd: return FigureText.plain(value)
        case .years: return Self.quantity(FigureText.short(value, decimals: 1), .years)
        case .value:
            guard let figure = figures[term.figure] else { return FigureText.short(value, decimals: 6) }
            return Self.quantity(FigureText.printed(value, precision: figure.precision), figure.unit)
        }
    }

    /// The result of working a side out, a digit finer than the figures where it was divided.
    ///
    /// More digits follow where it would otherwise look the same as a different other side.
    func result(
        _ value: Double, other: Double, of expression: RelationExpression, in formula: RelationFormula
    ) -> String {
        let finest = (formula.left.loneTerm.map { [$0] } ?? formula.terms)
            .compactMap { $0.aspect == .value ? figures[$0.figure]?.precision : nil }.min()
        var decimals = FigureText.decimals(of: finest ?? 1) + (expression.divides ? 1 : 0)
        var text = FigureText.short(value, decimals: decimals)
        let isDifferent = abs(value - other) > 1e-9 * max(1, abs(value), abs(other))
        while isDifferent, decimals < 6, text == FigureText.short(other, decimals: decimals) {
            decimals += 1
            text = FigureText.short(value, decimals: decimals)
        }
        return Self.quantity(text, unit(of: formula))
    }

    /// A number with its unit: `44%`, `£255`, `12 months`.
    static func quantity(_ number: String, _ unit: Unit?) -> String {
        switch unit {
        case .percent: number + "%"
        case .gbp, .gbpEach: "£" + number
        case .percentagePoints: number + (number == "1" ? " percentage point" : " percentage points")
        case .years, .months, .days, .multiple:
            number + " " + (number == "1" ? String((unit?.words ?? "").dropLast()) : unit?.words ?? "")
        default: number
        }
    }

    /// A number that stands alone on its side takes the unit of the figures on the other side.
    private func sideNumber(_ number: Double, in formula: RelationFormula) -> String {
        if formula.terms.contains(where: { $0.aspect == .yearEnd }) { return FigureText.plain(number) }
        return Self.quantity(FigureText.short(number, decimals: 6), unit(of: formula))
    }

    /// Unit of the figure alone on the left, otherwise the one that all figures share.
    private func unit(of formula: RelationFormula) -> Unit? {
        let terms = formula.left.loneTerm.map { [$0] } ?? formula.terms
        let units = Set(terms.map { $0.aspect == .value ? figures[$0.figure]?.unit : .years })
        return units.count == 1 ? units.first ?? nil : nil
    }

    /// Numbers take `unit`: those added to figures, not those that multiply them.
    private func inner(_ expression: RelationExpression, unit: Unit?) -> String {
        switch expression {
        case .number(let number):
            return Self.quantity(FigureText.short(number, decimals: 6), unit)
        case .term(let term):
            return self.term(term)
        case .operation(let operation, let left, let right):
            let before = inner(left, unit: unit)
            let isFirstLower = left.precedence < operation.precedence
            let isOrdered = operation == .subtract || operation == .divide
            let isSecondLower =
                right.precedence < operation.precedence
                || (isOrdered && right.precedence == operation.precedence)
            let after = inner(right, unit: unit)
            return (isFirstLower ? "(\(before))" : before) + " \(operation.rawValue) "
                + (isSecondLower ? "(\(after))" : after)
        }
    }
}

extension RelationExpression {
    /// True when a quotient has to be worked out.
    var divides: Bool {
        if case .operation(let operation, let left, let right) = self {
            operation == .divide || left.divides || right.divides
        } else {
            false
        }
    }

    /// True when terms and numbers are only added and subtracted.
    fileprivate var isSum: Bool {
        if case .operation(let operation, let left, let right) = self {
            operation.precedence == 1 && left.isSum && right.isSum
        } else {
            true
        }
    }

    fileprivate var precedence: Int {
        if case .operation(let operation, _, _) = self { operation.precedence } else { 3 }
    }
}

extension RelationExpression.Operation {
    fileprivate var precedence: Int { self == .add || self == .subtract ? 1 : 2 }
}
