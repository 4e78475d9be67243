package import FrameworkModel
package import Statistics

/// What a process chart says about the months or quarters of a figure.
package struct ProcessSignals: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// Where.
    package let area: AreaCode
    /// Which part of the population.
    package let breakdown: Breakdown
    /// Months or quarters without a gap, earliest first.
    package let points: [Estimate]
    /// The chart; nil when there are too few points.
    package let chart: ProcessChart.Chart?
    /// Where the limits begin anew, with the reason.
    package let rebases: [SeriesBreak]
    /// The value that somebody has set, in the unit of the indicator; nil without one.
    package let target: Double?

    /// Fewest points for a chart: one more than a run that signals.
    package static let pointsNeeded = 8
    /// Fewer points than this give trial limits.
    package static let pointsForLimits = 12

    /// Points that are wanting for a chart.
    package var missing: Int { max(0, Self.pointsNeeded - points.count) }

    /// True when the latest limits rest on fewer than twelve points.
    package var hasTrialLimits: Bool {
        (chart?.segments.last?.points.count ?? 0) < Self.pointsForLimits
    }

    /// The points that a rule marks, with what it means, earliest first.
    package var signals: [(point: Estimate, words: String)] {
        zip(points, chart?.points ?? []).compactMap { point, judged in
            judged.signal.map { (point, $0.words + judged.meaning.afterword) }
        }
    }

    /// What the latest point says, as the icon of a chart would, in words.
    package var variation: String {
        guard let latest = chart?.points.last else {
            return "cannot say: \(missing) more \(missing == 1 ? "point is" : "points are") needed"
        }
        let words =
            latest.signal.map { "special cause\(latest.meaning.afterword): \($0.words)" }
            ?? "common cause: nothing but ordinary variation in the latest point"
        return words + (hasTrialLimits ? " (trial limits, fewer than twelve points)" : "")
    }

    /// Whether the target would be met by ordinary variation; empty without target or direction.
    package var assurance: String {
        switch chart?.assurance {
        case .consistentPass: "as things are, the target is met every time"
        case .consistentFail: "as things are, the target will not be met without a change"
        case .inconsistent: "as things are, the target is met or missed by chance"
        case nil: ""
        }
    }
}

extension Assessment {
    /// Charts of the months, or else the quarters, of each part of the population that has any.
    ///
    /// Limits begin anew where the indicator declares that its meaning changed.
    package func processSignals(
        of areas: [AreaCode], targets: [Target] = [], indicators wanted: Set<String>? = nil
    ) -> [ProcessSignals] {
        indicators.filter { wanted?.contains($0.id) ?? true }.flatMap { indicator in
            areas.flatMap { area in
                let target = targets.first { $0.indicator == indicator.id && $0.concerns(area) }
                return Dictionary(grouping: series(indicator.id, in: area), by: \.breakdown)
                    .sorted { $0.key < $1.key }.compactMap {
                        ProcessSignals(indicator, area, $0.key, $0.value, target: target?.value)
                    }
            }
        }
    }
}

extension ProcessSignals {
    init?(
        _ indicator: Indicator, _ area: AreaCode, _ breakdown: Breakdown, _ series: [Estimate],
        target: Double?
    ) {
        let months = SeriesRun.parts(series, .month).estimates
        let points = months.isEmpty ? SeriesRun.parts(series, .quarter).estimates : months
        guard points.count > 1 else { return nil }
        self.indicator = indicator
        self.area = area
        self.breakdown = breakdown
        self.points = points
        self.target = target
        let starts = ProcessSignals.rebases(points, indicator.breaks)
        rebases = starts.map(\.reason)
        guard points.count >= Self.pointsNeeded else {
            chart = nil
            return
        }
        chart = try? ProcessChart.chart(
            points.map(\.value), rebases: starts.map(\.index),
            options: ProcessChart.Options(improvement: indicator.polarity.forCharts, target: target))
    }

    private static func rebases(
        _ points: [Estimate], _ breaks: [SeriesBreak]
    ) -> [(index: Int, reason: SeriesBreak)] {
        breaks.compactMap { change in
            guard
                let index = points.firstIndex(where: { ($0.period?.end.number ?? 0) >= change.from.number }),
                index > 0
            else { return nil }
            return (index, change)
        }
    }
}

extension ProcessChart.Signal {
    fileprivate var words: String {
        switch rule {
        case .outside: isHigh ? "above the upper limit" : "below the lower limit"
        case .trend: isHigh ? "seven points rising" : "seven points falling"
        case .twoInThree: isHigh ? "two of three near the upper limit" : "two of three near the lower limit"
        case .shift: isHigh ? "seven points above the mean" : "seven points below the mean"
        }
    }
}

extension ProcessChart.Meaning {
    fileprivate var afterword: String {
        switch self {
        case .commonCause, .neutralHigh, .neutralLow: ""
        case .improvement: ", improvement"
        case .concern: ", concern"
        }
    }
}
