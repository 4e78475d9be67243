internal import FrameworkModel

/// A relation, its formula and what the figures make of it.
struct RelationCheck: Sendable {
    let relation: Relation
    let formula: RelationFormula
    /// Nil when the relation could not be evaluated.
    let sides: SidesCompared?

    var verdict: CheckResult.Verdict { sides?.verdict ?? .notEvaluated }

    /// True when the relation bears on the value or the period of its figures; a word of the text and a
    /// second reading of another relation do not.
    var isEvidence: Bool {
        relation.alternativeTo == nil && relation.tests != .wording && sides != nil
    }

    /// True when the gap is none or explained by rounding.
    var isSatisfied: Bool { verdict == .holds || verdict == .rounding }

    /// Figures to doubt when nothing shows which one is wrong: those of the left side, or all of them when
    /// only numbers stand there.
    var leadingFigures: [String] {
        let left = Set(formula.left.terms.map(\.figure))
        return left.isEmpty ? formula.figures : formula.figures.filter(left.contains)
    }

    /// True when shares of different wholes stand on the two sides of a comparison of like with like.
    func comparesDefinitions(in figures: [String: Observation]) -> Bool {
        guard relation.kind == .sameQuantity || relation.kind == .complement else { return false }
        let left = Self.wholes(of: formula.left, in: figures)
        let right = Self.wholes(of: formula.right, in: figures)
        return left.contains { whole in right.contains { $0 != whole } }
    }

    private static func wholes(
        of side: RelationExpression, in figures: [String: Observation]
    ) -> [String] {
        side.terms.compactMap { term in
            guard term.aspect == .value, let figure = figures[term.figure], figure.unit == .percent,
                !figure.denominator.isEmpty
            else { return nil }
            return figure.denominator
        }
    }
}
