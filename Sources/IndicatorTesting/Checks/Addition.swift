import IndicatorKit

extension ConformanceCheck {
    static let addition = ConformanceCheck(
        "IC07", "Areas add up where the measure says so, and only what adds is declared to add",
        why: "A county is shown as the sum of its districts; people counted twice would make it too large.",
        appliesTo: "measures, and counts of additive measures in examples with several areas"
    ) { examination in
        let measures = examination.description.measures
        guard !measures.isEmpty else { return .notApplicable("the module declares no measure") }
        let declared = measures.filter { $0.addsOverAreas && !$0.unit.canAdd }.map {
            "measure \($0.id): \($0.unit.words) of areas do not add up: set addsOverAreas to false"
        }
        let fields = RecordField.standard + (examination.description.fields ?? [])
        let counted = RecordMeasures.problems(of: measures, fields: fields).map {
            "measure \($0): mend its declaration"
        }
        return .findings(
            declared + counted + examination.sumsThatDiffer + examination.unanswered { $0 == .merged })
    }
}

extension ModuleDescription {
    /// Identifiers of the indicators that show a count which adds up over areas.
    var additiveCounts: Set<String> {
        let additive = Set(measures.filter(\.addsOverAreas).map(\.id))
        return Set(
            indicators.filter { indicator in
                if case .count(let measure, _) = indicator.calculation {
                    additive.contains(measure)
                } else {
                    false
                }
            }.map(\.id))
    }
}

extension Unit {
    /// Whether figures of areas that do not overlap can be added.
    fileprivate var canAdd: Bool { [.count, .people, .gbp].contains(self) }
}

extension Examination {
    /// Counts of the merged area that are not the sum of the areas.
    fileprivate var sumsThatDiffer: [String] {
        let shown = description.additiveCounts
        var findings = Findings()
        for pair in pairs(where: { $0 == .merged }) {
            let parts = Self.sums(pair.written.estimates.filter { shown.contains($0.indicator) })
            let wholes = Self.sums(pair.varied.estimates.filter { shown.contains($0.indicator) })
            for (place, part) in parts.sorted(by: { $0.key.words < $1.key.words }) {
                guard let sum = part.value, let whole = wholes[place], whole.value?.isNear(sum) != true
                else { continue }
                let shownWhole = whole.value.map(NumberText.short) ?? "no value"
                findings.add(
                    whole.first,
                    "the areas add up to \(NumberText.short(sum)), their sum is given as \(shownWhole)",
                    in: pair.trial, "add before dividing or rounding, or set addsOverAreas to false")
            }
        }
        return findings.texts
    }

    private struct Place: Hashable {
        let indicator: String
        let period: Period?
        let breakdown: Breakdown

        var words: String { "\(indicator) \(period.map { "\($0)" } ?? "") \(breakdown)" }
    }

    /// Sums over areas; no sum where a value is missing.
    private static func sums(_ estimates: [Estimate]) -> [Place: (value: Double?, first: Estimate)] {
        var sums: [Place: (value: Double?, first: Estimate)] = [:]
        for estimate in estimates {
            let place = Place(
                indicator: estimate.indicator, period: estimate.period, breakdown: estimate.breakdown)
            guard let known = sums[place] else {
                sums[place] = (estimate.value, estimate)
                continue
            }
            let sum = known.value.flatMap { one in estimate.value.map { one + $0 } }
            sums[place] = (sum, known.first)
        }
        return sums
    }
}
