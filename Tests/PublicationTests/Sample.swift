import Assessment
import FrameworkModel
import Publication

/// A small report: one rate in two areas, one contradiction, one failed module.
enum Sample {
    static func page(
        polarity: Polarity = .none("context"), definition: String = "events over base",
        areas codes: [AreaCode] = ["A", "B"], maturity: Maturity? = .official,
        deprecation: Deprecation? = nil, conformance: [ReportConformance] = [],
        change: (inout [Estimate]) -> Void = { _ in }
    ) throws -> String {
        let site = Site(
            content(
                polarity: polarity, definition: definition, areas: codes, maturity: maturity,
                deprecation: deprecation, conformance: conformance, change: change))
        return site.paths.compactMap { site.text($0) }.joined()
    }

    static func content(
        polarity: Polarity = .none("context"), definition: String = "events over base",
        areas codes: [AreaCode] = ["A", "B"], maturity: Maturity? = .official,
        deprecation: Deprecation? = nil, conformance: [ReportConformance] = [],
        change: (inout [Estimate]) -> Void = { _ in }
    ) -> ReportContent {
        let names: [AreaCode: String] = ["A": "Alpha", "B": "Beta"]
        let indicator = Indicator(
            "rate", title: "Rate of events", definition: definition, rationale: "a test", kind: .output,
            accountability: .performance, priority: .pursuing, polarity: polarity, calculation: ratio,
            unit: .per100, limits: ["little"], commitments: [], satisfiedBy: "counts",
            deprecation: deprecation)
        var estimates = codes.map { code in
            let events: Double = code == "A" ? 100 : 200
            return Estimate(
                indicator: "rate", definitionVersion: 1, area: code, period: Period(financialYear: 2018),
                value: events / 10, unit: .per100,
                interval: Interval(lower: events / 11, upper: events / 9, confidence: 0.95),
                numerator: Quantity(measure: "events", value: events),
                denominator: Quantity(measure: "base", value: 1_000), basis: "crimes", stage: .police)
        }
        change(&estimates)
        let measures = ["events", "base"].map {
            Measure(
                $0, title: "\($0.prefix(1).uppercased() + $0.dropFirst()) title", basis: "crimes",
                stage: .police, addsOverAreas: true, heldBy: "the police force")
        }
        let module = ModuleDescription(
            manifest: Manifest(
                id: "m", title: "M", summary: "", version: "1", maintainer: "", maturity: maturity),
            measures: measures, indicators: [indicator])
        let assessment = Assessment(
            modules: [module], estimates: estimates, surroundings: Surroundings(names: names))
        let areas = codes.map { Area(code: $0, name: names[$0] ?? "", level: .force) }
        return ReportContent(
            areas: areas, benchmark: nil, local: [:], places: areas, assessment: assessment,
            review: assessment.review(ReviewScope(areas: codes, benchmark: nil)), names: names,
            contradictions: [
                ReportContradiction(
                    id: "check-001", statement: "1 + 1 is 2, not 3", repairs: ["2 instead of 3"],
                    figures: [])
            ],
            failures: [
                ReportFailure(module: "Broken", reason: "it crashed", lastWords: "", nextStep: "mend it")
            ],
            documents: [:], figures: [:], licenceNotice: "OGL", madeOn: nil,
            conformance: conformance)
    }

    private static let ratio = Calculation.rate(
        numerator: "events", denominator: "base", multiplier: 100, stated: nil, by: .whole)
}
