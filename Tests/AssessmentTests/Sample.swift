import Assessment
import FrameworkModel

/// One indicator, per 100, of events over crimes, in the areas and years a test asks for.
enum Sample {
    static func rate(area: AreaCode, _ events: Double, _ base: Double, year: Int = 2018) -> Estimate {
        Estimate(
            indicator: "rate", definitionVersion: 1, area: area, period: Period(financialYear: year),
            value: 100 * events / base, unit: .per100, numerator: Quantity(measure: "events", value: events),
            denominator: Quantity(measure: "base", value: base), basis: "crimes", stage: .police)
    }

    static func compare(
        _ first: Estimate, _ second: Estimate?, calculation: Calculation = ratio,
        polarity: Polarity = .none("context"), nested: Bool = false
    ) -> [Comparison] {
        comparisons(
            [first, second].compactMap(\.self), calculation: calculation, polarity: polarity, nested: nested)
    }

    static func comparisons(
        _ estimates: [Estimate], calculation: Calculation = ratio, polarity: Polarity = .none("context"),
        nested: Bool = false
    ) -> [Comparison] {
        assessment(estimates, calculation: calculation, polarity: polarity, nested: nested)
            .comparisons(of: ["A", "B"], benchmark: nil)
    }

    static func assessment(
        _ estimates: [Estimate], calculation: Calculation = ratio, polarity: Polarity = .none("context"),
        unit: Unit = .per100, nested: Bool = false,
        boundaryChange: @escaping @Sendable (AreaCode, Period, Period) -> String? = { _, _, _ in nil }
    ) -> Assessment {
        let measures = ["events", "base"].map {
            Measure(
                $0, title: $0, basis: "crimes", stage: .police, addsOverAreas: true,
                heldBy: "the police force")
        }
        let indicator = Indicator(
            "rate", title: "Rate", definition: "events over crimes", rationale: "a test", kind: .output,
            accountability: .performance, priority: .pursuing, polarity: polarity, calculation: calculation,
            unit: unit, breaks: [SeriesBreak(from: breakDay, reason: "counted otherwise")], limits: [],
            commitments: [], satisfiedBy: "")
        let manifest = Manifest(id: "m", title: "M", summary: "", version: "1", maintainer: "")
        return Assessment(
            modules: [ModuleDescription(manifest: manifest, measures: measures, indicators: [indicator])],
            estimates: estimates,
            surroundings: Surroundings(
                contains: { outer, inner in nested && outer == "B" && inner == "A" },
                boundaryChange: boundaryChange))
    }

    static let ratio = Calculation.rate(
        numerator: "events", denominator: "base", multiplier: 100, stated: nil, by: .whole)

    /// The series breaks here.
    private static let breakDay = Period(financialYear: 2016).start
}
