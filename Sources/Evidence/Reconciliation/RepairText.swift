internal import FrameworkModel

/// Says in words what would put a contradiction right, without full stops.
struct RepairText {
    let text: FormulaText

    /// The repairs that a diagnosis of `check` allows.
    func repairs(_ check: RelationCheck, _ fault: Diagnosis.Fault) -> [Repair] {
        switch fault {
        case .wording:
            [Repair(figure: nil, correctedValue: nil, words: wording(check))]
        case .reading(let other):
            [Repair(figure: check.leadingFigures.first, correctedValue: nil, words: reading(other))]
        case .definitions:
            []
        case .figure(let candidate, _):
            [repair(candidate)]
        case .undecided(let candidates):
            candidates.map(repair)
        }
    }

    /// What follows the finding about `check`.
    func conclusion(_ check: RelationCheck, _ diagnosis: Diagnosis) -> String {
        let scope = self.scope(check, diagnosis)
        switch diagnosis.fault {
        case .wording:
            return wording(check)
        case .reading(let other):
            return "it fits when \(reading(other))"
        case .definitions:
            return "the shares have different definitions, so no correction can be derived"
        case .figure(let candidate, _):
            return "\(change(candidate)) would repair \(scope)"
        case .undecided(let candidates) where candidates.isEmpty:
            return "no change to a single figure repairs \(scope)"
        case .undecided(let candidates):
            return "\(Self.list(candidates.map(change), "or")) would repair \(scope)"
        }
    }

    /// The change to one of several figures that may be wrong, in the same place.
    func option(_ candidate: RepairCandidate, _ check: RelationCheck, _ diagnosis: Diagnosis) -> String {
        "\(change(candidate)) is one of several changes that would repair \(scope(check, diagnosis))"
    }

    /// The check itself and the others that the same repair concerns.
    private func scope(_ check: RelationCheck, _ diagnosis: Diagnosis) -> String {
        Self.list(["this"] + diagnosis.checks.filter { $0 != check.relation.id }, "and")
    }

    private func repair(_ candidate: RepairCandidate) -> Repair {
        let value = text.term(candidate.term, value: candidate.value)
        let words =
            switch candidate.term.aspect {
            case .value: change(candidate)
            case .years: "its period should cover \(value)"
            case .yearEnd: "its period should end in \(value)"
            }
        let isValue = candidate.term.aspect == .value
        return Repair(
            figure: candidate.term.figure, correctedValue: isValue ? candidate.value : nil, words: words)
    }

    private func change(_ candidate: RepairCandidate) -> String {
        let value = text.term(candidate.term, value: candidate.value)
        let printed = text.term(candidate.term)
        return switch candidate.term.aspect {
        case .value: "\(value) instead of \(printed)"
        case .years: "a period of \(value) instead of \(printed)"
        case .yearEnd: "a period that ends in \(value)"
        }
    }

    /// How the statement reads in the second reading.
    private func reading(_ other: RelationCheck) -> String {
        let formula = other.formula
        let written = text.written(formula.right, in: formula)
        let value = other.sides?.recomputed ?? .nan
        if other.relation.kind == .percentChange, !formula.right.divides {
            let points = FormulaText.quantity(FigureText.short(value, decimals: 2), .percentagePoints)
            return "read as percentage points: \(written) is \(points) (\(other.relation.id))"
        }
        let result = text.result(value, other: other.sides?.stated ?? value, of: formula.right, in: formula)
        return "read as \(written), which is \(result) (\(other.relation.id))"
    }

    /// Of two figures compared the wrong way round, the reverse is said.
    private func wording(_ check: RelationCheck) -> String {
        let isPair = check.formula.left.loneTerm != nil && check.formula.right.loneTerm != nil
        let isReversible = isPair && check.formula.comparison != .equal
        return isReversible
            ? "the wording should be reversed" : "the wording does not fit the numbers"
    }

    private static func list(_ items: [String], _ word: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}
