import Assessment
import FrameworkModel

/// Times a full review of 43 forces, 10 years and 60 indicators on one thread, and says what takes the time.
///
/// Half of the indicators are shares, half are rates; counts are drawn with a fixed seed. The first line sets
/// every force against the nation, its year before and a target; the last adds every pair of forces.
@main
enum AssessmentLoad {
    private static let forces = (1...43).map { AreaCode(rawValue: "F\($0)") }
    private static let indicators = (1...60).map(indicator)

    static func main() {
        let estimates = forces.enumerated().flatMap { index, force in
            indicators.flatMap { series($0, force, share: Double(index + 5) / 500) }
        }
        let nation = indicators.flatMap { series($0, .englandAndWales, share: 5) }
        let module = ModuleDescription(
            manifest: Manifest(id: "load", title: "Load", summary: "", version: "1", maintainer: ""),
            measures: [], indicators: indicators)
        let targets = indicators.map { Target(indicator: $0.id, value: 20) }
        let assessment = Assessment(
            modules: [module], estimates: estimates + nation, surroundings: Surroundings())
        print("| part | milliseconds (median of 5) | share of the review |\n|---|---|---|")
        let whole = time {
            // One scope for each force, so that no pair of forces is compared.
            for force in forces {
                _ = assessment.review(
                    ReviewScope(areas: [force], benchmark: .englandAndWales, targets: targets))
            }
            for indicator in indicators { _ = assessment.funnel(indicator, over: forces) }
        }
        line("review of 43 forces, one by one, and 60 funnels", whole, whole)
        line(
            "... comparisons and their correction",
            time {
                for force in forces {
                    _ = assessment.comparisons(
                        of: [force], benchmark: .englandAndWales, targets: targets)
                }
            }, whole)
        line("... trends", time { _ = assessment.trends(of: forces) }, whole)
        line("... process charts", time { _ = assessment.processSignals(of: forces) }, whole)
        line(
            "... detectable changes", time { _ = assessment.detectable(in: forces, targets: targets) }, whole)
        line(
            "... funnels",
            time { for indicator in indicators { _ = assessment.funnel(indicator, over: forces) } }, whole)
        let pairs = time {
            _ = assessment.review(
                ReviewScope(
                    areas: forces, benchmark: .englandAndWales, peers: [forces], targets: targets))
        }
        line("the same with all 54,180 pairs of forces, as one family", pairs, whole)
    }

    private static func line(_ name: String, _ seconds: Double, _ whole: Double) {
        let milliseconds = NumberText.fixed(1_000 * seconds, decimals: 0)
        print("| \(name) | \(milliseconds) | \(NumberText.fixed(seconds / whole, decimals: 2)) |")
    }

    private static func time(_ body: () -> Void) -> Double {
        (0..<5).map { _ in
            let start = ContinuousClock.now
            body()
            return (ContinuousClock.now - start) / .seconds(1)
        }.sorted()[2]
    }

    private static func indicator(_ number: Int) -> Indicator {
        let isShare = number.isMultiple(of: 2)
        return Indicator(
            "i\(number)", title: "Indicator \(number)", definition: "", rationale: "", kind: .outcome,
            accountability: .performance, priority: .pursuing,
            polarity: number.isMultiple(of: 3)
                ? .lowerIsBetter("less", companion: "i1") : .higherIsBetter("more"),
            calculation: isShare
                ? .proportion(numerator: "x", denominator: "n", stated: nil, by: .whole)
                : .rate(numerator: "x", denominator: "n", multiplier: 1_000, stated: nil, by: .whole),
            unit: isShare ? .percent : .ratePer1000, limits: [], commitments: [], satisfiedBy: "")
    }

    /// Ten years of one indicator; the counts follow from identifier, area and year alone.
    private static func series(_ indicator: Indicator, _ area: AreaCode, share: Double) -> [Estimate] {
        let isShare = indicator.unit == .percent
        return (2010..<2020).map { year in
            var state = UInt64(truncatingIfNeeded: year) &* 0x9E37_79B9_7F4A_7C15
            for byte in (indicator.id + area.rawValue).utf8 {
                state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            let noise = Double(state >> 40) / Double(1 << 24)
            let base = ((isShare ? 20_000 : 2_000_000) * share).rounded()
            let events = (base * (isShare ? 0.2 : 0.01) * (0.9 + 0.2 * noise)).rounded()
            let value = (isShare ? 100 : 1_000) * events / base
            let reach = value / events.squareRoot()
            return Estimate(
                indicator: indicator.id, definitionVersion: 1, area: area,
                period: Period(financialYear: year),
                value: value, unit: indicator.unit,
                interval: Interval(lower: value - reach, upper: value + reach, confidence: 0.95),
                numerator: Quantity(measure: "x", value: events),
                denominator: Quantity(measure: "n", value: base), basis: "crimes", stage: .police)
        }
    }
}
