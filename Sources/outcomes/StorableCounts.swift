import Evidence
import Extracts
import FrameworkModel

/// The counts of an extract that may stand for their area and period, as figures.
///
/// Left out are periods that the extract does not cover to the last month, larger areas of which a local
/// authority has no row, and values that cannot be made.
struct StorableCounts {
    private(set) var observations: [Observation] = []
    private var incompleteAreas: Set<String> = []
    private var incompletePeriods: Set<Period> = []
    private let notCounted: [String: [String]]
    private let refused: [String: String]
    private let period: PeriodLength

    init(_ counts: ExtractCounts, measures: [Measure]) {
        notCounted = counts.notCounted
        refused = counts.refused
        period = counts.period
        let declared = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for group in counts.groups {
            guard let coverage = counts.coverage[group.area], coverage.isComplete else {
                incompleteAreas.insert(group.area)
                continue
            }
            guard coverage.span.contains(group.period) else {
                incompletePeriods.insert(group.period)
                continue
            }
            for (measure, value) in zip(counts.measures, group.values) {
                guard let value, let declared = declared[measure.id] else { continue }
                observations.append(
                    Observation(
                        id: "", area: AreaCode(rawValue: group.area), periodStart: group.period.start,
                        periodEnd: group.period.end, measure: measure.id, value: value,
                        precision: measure.form == .tenths ? 0.1 : 1, unit: declared.unit,
                        basis: declared.basis, stage: declared.stage, status: .local, document: ""))
            }
        }
    }

    /// What was left out, in words.
    func notes(names: [AreaCode: String]) -> [String] {
        var notes: [String] = []
        if !incompletePeriods.isEmpty {
            notes.append(
                "not stored, because the extract begins or ends within them: "
                    + incompletePeriods.sorted().map { period.name(of: $0) }.joined(separator: ", ") + ".")
        }
        if !incompleteAreas.isEmpty {
            notes.append(
                "not stored, because some of their local authorities have no row: "
                    + incompleteAreas.sorted().map { names[AreaCode(rawValue: $0)] ?? $0 }
                    .joined(separator: ", ") + ".")
        }
        for (measure, fields) in notCounted.sorted(by: { $0.key < $1.key }) {
            notes.append(
                "\(measure) was not counted: the mapping does not say where \(fields.joined(separator: ", ")) "
                    + "come from.")
        }
        for (measure, reason) in refused.sorted(by: { $0.key < $1.key }) {
            notes.append("\(measure) was not counted: \(reason)")
        }
        return notes
    }
}

extension AreaHierarchy {
    /// The local authorities of England and Wales.
    init(_ geography: Geography) {
        self.init(
            geography.authorities.map { code, above in
                Leaf(code: code.rawValue, above: above.map(\.rawValue))
            })
    }
}
