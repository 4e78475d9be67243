import Assessment
import FrameworkModel

/// Shares, counts and changes of made-up measures in made-up areas: a force of two counties of two districts.
enum DisclosureSample {
    static let year = Period(financialYear: 2018)

    static func count(
        _ value: Double, in area: AreaCode = "F", _ period: Period? = year, _ breakdown: Breakdown = .whole,
        status: SourceStatus = .local
    ) -> Estimate {
        Estimate(
            indicator: "count", definitionVersion: 1, area: area, period: period, breakdown: breakdown,
            value: value, unit: .count, interval: Interval(lower: value, upper: value + 1, confidence: 0.95),
            numerator: Quantity(measure: "events", value: value), method: "count", formula: "\(value)",
            status: status, sources: ["\(area) \(period?.description ?? "") \(breakdown)"])
    }

    static func share(
        _ part: Double, of whole: Double, in area: AreaCode = "F", _ period: Period? = year,
        _ breakdown: Breakdown = .whole, status: SourceStatus = .local
    ) -> Estimate {
        Estimate(
            indicator: "share", definitionVersion: 1, area: area, period: period, breakdown: breakdown,
            value: 100 * part / whole, unit: .percent,
            interval: Interval(lower: 0, upper: 100, confidence: 0.95),
            numerator: Quantity(measure: "charges", value: part),
            denominator: Quantity(measure: "events", value: whole), method: "Wilson",
            formula: "100 × \(part) / \(whole)", status: status)
    }

    static func rate(_ events: Double, of people: Double, in area: AreaCode = "F") -> Estimate {
        Estimate(
            indicator: "rate", definitionVersion: 1, area: area, period: year, value: 1_000 * events / people,
            unit: .ratePer1000, numerator: Quantity(measure: "events", value: events),
            denominator: Quantity(measure: "population", value: people), status: .local)
    }

    static func stated(_ percent: Double, in area: AreaCode = "F") -> Estimate {
        Estimate(
            indicator: "share", definitionVersion: 1, area: area, period: year, value: percent,
            unit: .percent, status: .local)
    }

    static func sex(_ word: String) -> Breakdown { Breakdown(["sex": word]) }

    static func quarter(_ number: Int) -> Period? {
        Period(
            text: [
                "2018-04-01..2018-06-30", "2018-07-01..2018-09-30", "2018-10-01..2018-12-31",
                "2019-01-01..2019-03-31",
            ][number])
    }

    static func cell(
        _ area: AreaCode = "F", _ period: Period? = year, _ breakdown: Breakdown = .whole,
        measure: String = "events"
    ) -> CountCell {
        CountCell(measure: measure, area: area, period: period, breakdown: breakdown)
    }

    static func exported(
        _ value: Double, _ area: AreaCode = "F", _ period: Period? = year, _ breakdown: Breakdown = .whole,
        measure: String = "events"
    ) -> ExportedCell {
        ExportedCell(
            measure: measure, area: area, period: period, breakdown: breakdown, value: value, exportedOn: day)
    }

    /// The last day of the year of the figures.
    static let day = Period(financialYear: 2018).end

    static let division: [AreaCode: [[AreaCode]]] = [
        "F": [["A", "B"]], "A": [["A1", "A2"]], "B": [["B1", "B2"]],
    ]

    static func control(
        _ policy: DisclosurePolicy = DisclosurePolicy(), exported: [ExportedCell] = []
    ) -> DisclosureControl {
        DisclosureControl(
            policy: policy, modules: [module], children: { division[$0] ?? [] }, exported: exported)
    }

    static let module = ModuleDescription(
        manifest: Manifest(id: "m", title: "M", summary: "", version: "1", maintainer: ""),
        measures: ["events", "charges"].map {
            Measure($0, title: $0, basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "police")
        } + [
            Measure(
                "population", title: "People", unit: .people, basis: "people", stage: .population,
                timing: .stock, addsOverAreas: true, heldBy: "ONS")
        ],
        indicators: [
            indicator("count", .count(of: "events", by: .asPublished), .count),
            indicator(
                "share",
                .proportion(numerator: "charges", denominator: "events", stated: "printed", by: .asPublished),
                .percent),
            indicator(
                "rate",
                .rate(
                    numerator: "events", denominator: "population", multiplier: 1_000, stated: nil, by: .whole
                ),
                .ratePer1000),
            indicator("change", .changeOnYear(of: "events", stated: nil), .percent),
            indicator(
                "points", .pointsOnYear(numerator: "charges", denominator: "events"), .percentagePoints),
            indicator("mixed", .custom(measures: ["events", "charges"], by: .whole), .multiple),
        ])

    private static func indicator(_ id: String, _ calculation: Calculation, _ unit: Unit) -> Indicator {
        Indicator(
            id, title: id, definition: "a test", rationale: "a test", kind: .output,
            accountability: .performance, priority: .pursuing, polarity: .none("a test"),
            calculation: calculation, unit: unit, limits: [], commitments: [], satisfiedBy: "")
    }
}
