package import FrameworkModel

/// Published figures checked against the relations that must hold between them.
///
/// Every relation is evaluated; a gap that rounded or truncated figures explain is no contradiction. For
/// contradictions the single changes are sought that would satisfy every relation of the changed figure.
package struct Reconciliation: Sendable {
    /// One result per relation, in the order given.
    package let results: [CheckResult]
    /// Figures that are not sound, by identifier; those put right by the user are left out.
    package let standings: [String: Standing]

    /// Checks `figures`, keyed by their identifiers.
    ///
    /// - Throws: `ReconciliationError` when a relation cannot be read; a missing figure is a result.
    package init(
        relations: [Relation], figures: [String: Observation]
    ) throws(ReconciliationError) {
        let formulas = try Self.formulas(of: relations)
        let readings = FigureReadings(terms: formulas.lazy.flatMap(\.terms), figures: figures)
        let checks = zip(relations, formulas).map { relation, formula in
            RelationCheck(
                relation: relation, formula: formula, sides: SidesCompared(formula, readings))
        }
        let diagnoses = Diagnosis.all(of: checks, readings: readings, figures: figures)
        let text = FormulaText(readings: readings, figures: figures)
        var ledger = StandingLedger(text: text)
        var results: [CheckResult] = []
        results.reserveCapacity(checks.count)
        for (index, check) in checks.enumerated() {
            results.append(CheckResult(check, diagnoses[index], text))
            if let diagnosis = diagnoses[index] { ledger.add(check, diagnosis) }
        }
        self.results = results
        standings = ledger.standings
    }

    private static func formulas(
        of relations: [Relation]
    ) throws(ReconciliationError) -> [RelationFormula] {
        var identifiers: Set<String> = []
        for relation in relations where !identifiers.insert(relation.id).inserted {
            throw .duplicate(relation: relation.id)
        }
        var formulas: [RelationFormula] = []
        formulas.reserveCapacity(relations.count)
        for relation in relations {
            if let other = relation.alternativeTo, other == relation.id || !identifiers.contains(other) {
                throw .unknownAlternative(relation: relation.id, alternativeTo: other)
            }
            formulas.append(try RelationParser.formula(of: relation))
        }
        return formulas
    }
}

extension CheckResult {
    fileprivate init(_ check: RelationCheck, _ diagnosis: Diagnosis?, _ text: FormulaText) {
        let repairText = RepairText(text: text)
        var explanation = FindingText(text: text).finding(check)
        if let diagnosis {
            explanation += "; " + repairText.conclusion(check, diagnosis)
        } else if let other = check.relation.alternativeTo {
            explanation += "; this is a second reading of \(other)"
        }
        self.init(
            relation: check.relation, figures: check.formula.figures,
            stated: check.sides?.stated ?? .nan, recomputed: check.sides?.recomputed ?? .nan,
            difference: check.sides.map { abs($0.stated - $0.recomputed) } ?? .nan,
            verdict: check.verdict,
            repairs: diagnosis.map { repairText.repairs(check, $0.fault) } ?? [],
            explanation: explanation + ".")
    }
}
