import FrameworkModel
import Statistics

/// Rates standardised for age, or for age and sex, where counts are given band by band.
///
/// Weights are those of the European Standard Population 2013 for the ages that the bands cover, the same for
/// both sexes; a band inside a band of five years has its part of the weight by single years. The bands of each
/// sex have to follow each other without gap or overlap, and be the same for both. Fewer than 10 events give no
/// rate.
enum Standardised {
    /// The part of the population under which a standardised rate stands.
    static let breakdown = Breakdown(["standardised": "european_2013"])

    /// A standardised rate for each area and period with counts by band.
    static func estimates(_ indicator: Indicator, _ series: [Estimate]) -> [Estimate] {
        guard indicator.isPerPopulation, case .rate(_, _, let multiplier, _, _) = indicator.calculation else {
            return []
        }
        let banded = series.filter { $0.breakdown.keys == ["age"] || $0.breakdown.keys == ["age", "sex"] }
        return Dictionary(grouping: banded, by: Place.init).sorted { $0.key < $1.key }.compactMap {
            estimate(indicator, $0.value, multiplier)
        }
    }

    private struct Place: Hashable, Comparable {
        let area: AreaCode
        let period: Period?
        let keys: [String]

        init(_ estimate: Estimate) {
            area = estimate.area
            period = estimate.period
            keys = estimate.breakdown.keys
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.area, left.period?.end.number ?? 0, left.keys.count)
                < (right.area, right.period?.end.number ?? 0, right.keys.count)
        }
    }

    private static func estimate(
        _ indicator: Indicator, _ parts: [Estimate], _ multiplier: Double
    ) -> Estimate? {
        guard let first = parts.first, let ages = ages(parts), parts.allSatisfy(isSound) else { return nil }
        let strata = parts.map { part in
            DirectlyStandardisedRate.Stratum(
                events: part.numerator?.value, population: part.denominator?.value,
                weight: AgeBand(text: part.breakdown.parts["age"] ?? "").map(weight))
        }
        guard let rate = try? DirectlyStandardisedRate.rate(strata, multiplier: multiplier) else {
            return nil
        }
        var result = Estimate(
            indicator: indicator.id, definitionVersion: indicator.definitionVersion, area: first.area,
            period: first.period, breakdown: breakdown, unit: indicator.unit,
            method: "directly standardised, Dobson limits; European Standard Population 2013, \(ages.words)",
            formula: "\(parts.count) bands, \(NumberText.short(rate.totalEvents)) events among "
                + NumberText.short(rate.totalPopulation),
            basis: first.basis, stage: first.stage, sources: parts.flatMap(\.sources))
        result.status = parts.map(\.status).max() ?? first.status
        result.caveats = [Caveat("independent_events", "assumes independent events")]
        if let figure = rate.figure {
            result.value = figure.value
            result.interval = figure.interval
            result.numerator = Quantity(measure: first.numerator?.measure ?? "", value: rate.totalEvents)
        } else {
            result.withheld = .undefined("fewer than 10 events are too few to standardise")
        }
        return result
    }

    private static func isSound(_ part: Estimate) -> Bool {
        part.standing.grade != .disputed && part.value != nil && part.denominator != nil
    }

    /// The ages that the bands of each sex cover together; nil when they do not fit.
    private static func ages(_ parts: [Estimate]) -> AgeBand? {
        let bySex = Dictionary(grouping: parts) { $0.breakdown.parts["sex"] ?? "" }
            .mapValues { $0.compactMap { AgeBand(text: $0.breakdown.parts["age"] ?? "") } }
        guard let bands = bySex.values.first, bySex.values.allSatisfy({ Set($0) == Set(bands) }),
            bySex.values.map(\.count).reduce(0, +) == parts.count, bySex.count != 1 || bySex.keys.first == "",
            let youngest = bands.map(\.first).min(), let oldest = bands.map(\.last).max(),
            let all = AgeBand(youngest, oldest)
        else { return nil }
        return all.tiled(by: bands, narrowest: true)?.count == bands.count ? all : nil
    }

    /// The weight of a band: a fifth of a band of five years for each single year; all above 90 count as 90.
    private static func weight(_ band: AgeBand) -> Double {
        (band.first...min(band.last, 90)).reduce(0) { sum, age in
            let weights = StandardPopulation.european2013
            return sum + (age == 90 ? weights[18] : weights[age / 5] / 5)
        }
    }
}
