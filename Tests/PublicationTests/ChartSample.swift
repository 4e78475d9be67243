import Assessment
import FrameworkModel

@testable import Publication

/// Figures as charts get them, from calm to hostile.
enum ChartSample {
    static let source = "recorded crime of the force"
    static let longName = "Metropolitan Borough of Newcastle-under-Lyme and Stoke-on-Trent with Moorlands"

    static func month(_ index: Int) -> Period {
        let (year, month) = (2014 + index / 12, index % 12 + 1)
        let start = Day(year: year, month: month, day: 1) ?? Period(financialYear: 2014).start
        let after = Day(year: year + month / 12, month: month % 12 + 1, day: 1) ?? start
        return Period(start: start, end: Day(number: after.number - 1) ?? start)
            ?? Period(financialYear: 2014)
    }

    static func quarter(_ index: Int) -> Period {
        let (first, last) = (month(index * 3), month(index * 3 + 2))
        return Period(start: first.start, end: last.end) ?? first
    }

    static func year(_ year: Int) -> Period { Period(financialYear: year) }

    /// A value with limits a tenth to either side.
    static func point(
        _ period: Period, _ value: Double?, limits: Bool = true, isHollow: Bool = false
    ) -> ChartPoint {
        ChartPoint(
            period: period, value: value,
            shown: value.map { NumberText.fixed($0, decimals: 1) + " %" } ?? "withheld: small number",
            lower: limits ? value.map { $0 * 0.9 } : nil, upper: limits ? value.map { $0 * 1.1 } : nil,
            interval: limits ? value.map { NumberText.fixed($0 * 0.9, decimals: 2) + " to 99.01" } ?? "" : "",
            counts: "381 / 2,007", isHollow: isHollow)
    }

    /// Values of a series in years from 2013/14, nil for one that is held back.
    static func years(_ name: String, _ values: [Double?], limits: Bool = true) -> ChartSeries {
        ChartSeries(
            name: name,
            points: values.enumerated().map { point(year(2013 + $0.offset), $0.element, limits: limits) })
    }

    static func months(_ name: String, _ values: [Double]) -> ChartSeries {
        ChartSeries(name: name, points: values.enumerated().map { point(month($0.offset), $0.element) })
    }

    static let change = SeriesBreak(from: year(2016).start, reason: "counting rules changed")

    /// Numbers that look like chance and are the same every time.
    static func noise(_ count: Int, seed: UInt64 = 7) -> [Double] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
    }
}

extension ChartSample {
    static func indicator(
        _ calculation: Calculation, unit: Unit = .percent, decimals: Int = 1,
        polarity: Polarity = .lowerIsBetter("less harm"), breaks: [SeriesBreak] = []
    ) -> Indicator {
        Indicator(
            "share", title: "Repeat victims", definition: "d", rationale: "r", kind: .outcome,
            accountability: .performance, priority: .prevention, polarity: polarity, calculation: calculation,
            unit: unit, decimals: decimals, breaks: breaks, limits: [], commitments: [], satisfiedBy: "")
    }

    static let share = Calculation.proportion(
        numerator: "repeats", denominator: "victims", stated: nil, by: .whole)
    static let rate = Calculation.rate(
        numerator: "repeats", denominator: "victims", multiplier: 1_000, stated: nil, by: .whole)

    static func estimate(
        _ area: AreaCode, _ period: Period, _ events: Double, _ base: Double, per multiplier: Double = 100,
        unit: Unit = .percent
    ) -> Estimate {
        let value = multiplier * events / base
        return Estimate(
            indicator: "share", definitionVersion: 1, area: area, period: period, value: value, unit: unit,
            interval: Interval(lower: value * 0.95, upper: value * 1.05, confidence: 0.95),
            numerator: Quantity(measure: "repeats", value: events),
            denominator: Quantity(measure: "victims", value: base), basis: "victims", stage: .police)
    }

    static func assessment(_ indicator: Indicator, _ estimates: [Estimate]) -> Assessment {
        let measures = ["repeats", "victims"].map {
            Measure($0, title: $0, basis: "victims", stage: .police, addsOverAreas: true, heldBy: "the force")
        }
        let manifest = Manifest(id: "m", title: "M", summary: "", version: "1", maintainer: "")
        return Assessment(
            modules: [ModuleDescription(manifest: manifest, measures: measures, indicators: [indicator])],
            estimates: estimates, surroundings: Surroundings())
    }
}

extension ChartSample {
    /// A process chart over months, with the signals that these values give.
    static func signals(
        _ values: [Double], breaks: [SeriesBreak] = [], target: Double? = nil,
        polarity: Polarity = .lowerIsBetter("less harm")
    ) -> [ProcessSignals] {
        let indicator = indicator(share, polarity: polarity, breaks: breaks)
        let estimates = values.enumerated().map { estimate("A", month($0.offset), $0.element * 10, 1_000) }
        return assessment(indicator, estimates).processSignals(
            of: ["A"], targets: target.map { [Target(indicator: "share", value: $0)] } ?? [])
    }

    /// A funnel over as many areas, of which the last stands far above.
    ///
    /// Sizes double from area to area where asked.
    static func funnel(
        _ count: Int, spread: Double, calculation: Calculation = share, growth: Double = 1.08
    ) -> AreaFunnel? {
        let isShare = calculation == share
        let (per, unit): (Double, Unit) = isShare ? (100, .percent) : (1_000, .ratePer1000)
        let indicator = indicator(calculation, unit: unit)
        let codes = (0..<count).map { AreaCode(rawValue: "P\($0 + 10)") }
        var size = 400.0
        let estimates = zip(codes, noise(count)).map { code, noise in
            size *= growth
            let share = 0.2 + spread * (noise - 0.5) + (code == codes.last ? 2 * spread : 0)
            return estimate(code, year(2018), (size * share).rounded(), size.rounded(), per: per, unit: unit)
        }
        return assessment(indicator, estimates).funnel(indicator, over: codes)
    }
}
