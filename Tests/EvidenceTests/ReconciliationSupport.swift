import Evidence
import FrameworkModel
import Testing

/// A figure of a made-up document.
func madeUp(
    _ id: String, _ value: Double, precision: Double = 1, unit: Unit = .count,
    qualifier: Qualifier = .exact, denominator: String = "", standing: Standing = .sound
) -> Observation {
    Observation(
        id: id, area: "E00000001", measure: id, value: value, precision: precision, unit: unit,
        qualifier: qualifier, denominator: denominator, document: "made-up", standing: standing)
}

/// A relation about numbers.
func relation(
    _ id: String, _ text: String, kind: Relation.Kind = .sum, tests: Relation.Subject = .arithmetic,
    alternativeTo: String? = nil
) -> Relation {
    Relation(id: id, text: text, kind: kind, tests: tests, alternativeTo: alternativeTo)
}

/// The check of one set of figures.
func reconcile(
    _ relations: [Relation], _ figures: [Observation]
) throws(ReconciliationError) -> Reconciliation {
    try Reconciliation(
        relations: relations, figures: Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0) }))
}
