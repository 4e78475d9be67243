internal import FrameworkModel

/// Says in words how the two sides of a relation stand to each other, without a full stop.
struct FindingText {
    let text: FormulaText

    func finding(_ check: RelationCheck) -> String {
        guard let sides = check.sides else { return obstacle(check.formula) }
        if check.formula.comparison == .equal {
            if let period = periods(check, sides) { return period }
            if !check.formula.left.isCompound, !check.formula.right.isCompound {
                return simpleEquality(check)
            }
        }
        return general(check, sides)
    }

    /// Why the relation could not be evaluated.
    private func obstacle(_ formula: RelationFormula) -> String {
        let absent = formula.figures.filter { text.figures[$0] == nil }
        if !absent.isEmpty {
            let verb = absent.count == 1 ? "is" : "are"
            return "\(absent.joined(separator: ", ")) \(verb) not among the figures, so this is not checked"
        }
        if let term = formula.terms.first(where: { text.readings[$0] == nil }) {
            return "\(term.figure) has no period, so this is not checked"
        }
        return "A side of the relation has no finite value, so this is not checked"
    }

    private func periods(_ check: RelationCheck, _ sides: SidesCompared) -> String? {
        guard let left = check.formula.left.loneTerm, left.aspect != .value else { return nil }
        let first = text.written(check.formula.left, in: check.formula)
        let second = text.written(check.formula.right, in: check.formula)
        let holds = check.isSatisfied
        switch (left.aspect, check.formula.right.loneTerm?.aspect) {
        case (.yearEnd, nil) where !check.formula.right.isCompound:
            return "The period ends in \(first)" + (holds ? "" : ", not in \(second)")
        case (.yearEnd, .yearEnd):
            return holds
                ? "Both periods end in \(first)" : "The periods end in \(first) and in \(second)"
        case (.years, nil) where !check.formula.right.isCompound:
            return "The period is \(first) long" + (holds ? "" : ", not \(second)")
        case (.years, .years):
            return holds
                ? "Both periods are \(first) long"
                : "A period of \(first) is set against one of \(second)"
        default:
            return nil
        }
    }

    /// A figure against another one or against a number.
    private func simpleEquality(_ check: RelationCheck) -> String {
        let first = text.written(check.formula.left, in: check.formula)
        let second = text.written(check.formula.right, in: check.formula)
        let isPair = check.formula.left.loneTerm != nil && check.formula.right.loneTerm != nil
        switch check.verdict {
        case .holds:
            return isPair ? "Both figures are \(first)" : "The figure is \(first), as it should be"
        case .rounding:
            return isPair
                ? "One quantity is given as \(first) and as \(second), which agree within rounding"
                : "The figure is \(first), which is \(second) within rounding"
        case .contradicts, .notEvaluated:
            return isPair
                ? "One quantity is given as \(first) and as \(second)"
                : "The figure is \(first), not \(second)"
        }
    }

    /// The side that has to be worked out, its value, and what it should be to the other side.
    private func general(_ check: RelationCheck, _ sides: SidesCompared) -> String {
        let formula = check.formula
        let isRight = formula.right.isCompound
        let (subject, other) = isRight ? (formula.right, formula.left) : (formula.left, formula.right)
        let value = isRight ? sides.recomputed : sides.stated
        let otherValue = isRight ? sides.stated : sides.recomputed
        var goal = text.written(other, in: formula)
        if other.isCompound {
            goal += ", which is \(text.result(otherValue, other: value, of: other, in: formula))"
        }
        var sentence = text.written(subject, in: formula) + " is"
        if subject.isCompound {
            sentence += " \(text.result(value, other: otherValue, of: subject, in: formula)),"
        }
        let phrase = formula.comparison.words(fromRight: isRight)
        switch check.verdict {
        case .holds:
            let agreement = other.loneTerm == nil ? " as it should be" : " as printed"
            return sentence + (phrase.isEmpty ? agreement : " \(phrase)\(goal)")
        case .rounding:
            return phrase.isEmpty
                ? sentence + " printed as \(goal), which is within rounding"
                : sentence + " \(phrase)\(goal) only within rounding"
        case .contradicts, .notEvaluated:
            return sentence + " not \(phrase)\(goal)"
        }
    }
}

extension RelationFormula.Comparison {
    /// What is said of the left side, or of the right one; with a blank behind it, empty for equality.
    fileprivate func words(fromRight isRight: Bool) -> String {
        switch self {
        case .equal: ""
        case .atMost: isRight ? "at least " : "at most "
        case .atLeast: isRight ? "at most " : "at least "
        case .less: isRight ? "more than " : "less than "
        case .more: isRight ? "less than " : "more than "
        }
    }
}
