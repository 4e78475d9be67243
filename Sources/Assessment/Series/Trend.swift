package import FrameworkModel
package import Statistics

/// Whether the five latest years of a figure rise or fall.
package struct Trend: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// Where.
    package let area: AreaCode
    /// Which part of the population.
    package let breakdown: Breakdown
    /// The latest years that follow each other without gap or break, at most five, earliest first.
    package let years: [Estimate]
    /// The test; nil when there are too few years or the figures do not allow it.
    package let result: RecentTrend.Result?
    /// Why there is no test; empty when there is one.
    package let obstacle: String
    /// The p-value corrected with all tests of the family; nil without a test.
    package var adjustedP: Double?

    /// Years that are wanting for a test.
    package var missing: Int { max(0, RecentTrend.pointsNeeded - years.count) }

    /// What it comes to, in words.
    package var words: String {
        guard let result else { return "cannot say: \(obstacle)" }
        switch (result.marker, result.reason) {
        case (.increasing, _): return "rising"
        case (.decreasing, _): return "falling"
        case (.noSignificantChange, .dependsOnOnePoint):
            return "no significant trend: it hangs on a single year"
        case (.noSignificantChange, _): return "no significant trend"
        }
    }

    /// Better or worse by the indicator's polarity, higher or lower where it allows neither; nil without trend.
    package var verdict: Verdict? {
        switch result?.marker {
        case .increasing: indicator.polarity.verdict(1)
        case .decreasing: indicator.polarity.verdict(-1)
        case .noSignificantChange, nil: nil
        }
    }
}

extension Assessment {
    /// The trend of each part of the population of which there is at least one yearly figure.
    package func trends(of areas: [AreaCode], indicators wanted: Set<String>? = nil) -> [Trend] {
        indicators.filter { wanted?.contains($0.id) ?? true }.flatMap { indicator in
            areas.flatMap { area in
                Dictionary(grouping: series(indicator.id, in: area), by: \.breakdown)
                    .sorted { $0.key < $1.key }.compactMap { Trend(indicator, area, $0.key, $0.value) }
            }
        }
    }
}

extension Trend {
    init?(_ indicator: Indicator, _ area: AreaCode, _ breakdown: Breakdown, _ series: [Estimate]) {
        guard !indicator.isChange else { return nil }
        let run = SeriesRun.years(series, breaks: indicator.breaks).estimates.suffix(RecentTrend.pointsNeeded)
        guard !run.isEmpty else { return nil }
        self.indicator = indicator
        self.area = area
        self.breakdown = breakdown
        years = Array(run)
        guard run.count == RecentTrend.pointsNeeded else {
            let wanting = RecentTrend.pointsNeeded - run.count
            result = nil
            obstacle =
                "\(wanting) more \(wanting == 1 ? "year is" : "years are") needed, five in a row without gap "
                + "or break"
            return
        }
        do {
            result = try Trend.test(years, indicator)
            obstacle = ""
        } catch {
            result = nil
            obstacle = Trend.words(error)
        }
    }

    private static func test(
        _ years: [Estimate], _ indicator: Indicator
    ) throws(StatisticsError) -> RecentTrend.Result {
        if case .proportion = indicator.calculation, years.allSatisfy({ $0.denominator != nil }) {
            return try RecentTrend.proportions(
                years.map {
                    RecentTrend.ProportionPoint(
                        days: $0.days, events: $0.numerator?.value, denominator: $0.denominator?.value)
                })
        }
        return try RecentTrend.values(
            years.map { RecentTrend.ValuePoint(days: $0.days, value: $0.value, interval: $0.interval) })
    }

    private static func words(_ error: StatisticsError) -> String {
        switch error {
        case .missingPoint: "a year has no interval, for want of counts"
        case .noLogOdds: "a year has a share of 0 or of 100 %"
        case .zeroWidthInterval: "a year has an interval without width"
        default: "\(error)"
        }
    }
}

extension Estimate {
    /// Numbers of the first and last day of the period.
    fileprivate var days: ClosedRange<Int> {
        period.map { $0.start.number...$0.end.number } ?? 0...0
    }
}
