import Assessment
import FrameworkModel

/// Values of one area over time.
struct ChartSeries: Hashable, Sendable {
    let name: String
    /// Earliest first, each period once.
    let points: [ChartPoint]
    /// The area; nil for a series that is not of one.
    var area: AreaCode?
    /// Periods of which a disputed figure gave way to a sound one, earliest first.
    var leftOut: [Period] = []

    /// The points that have a value to draw.
    var drawn: [ChartPoint] { points.filter { $0.value?.isFinite == true } }

    /// The points that a line joins: never across a break, a gap, a missing value or another way of counting.
    func runs(_ breaks: [SeriesBreak]) -> [[ChartPoint]] {
        let step =
            zip(drawn, drawn.dropFirst()).map { $1.period.end.number - $0.period.end.number }.min() ?? 0
        var runs: [[ChartPoint]] = []
        var before: ChartPoint?
        for point in points {
            guard point.value?.isFinite == true else {
                before = nil
                continue
            }
            if let before, before.isFollowed(by: point, step), !before.isCut(from: point, by: breaks) {
                runs[runs.count - 1].append(point)
            } else {
                runs.append([point])
            }
            before = point
        }
        return runs
    }
}

extension [ChartSeries] {
    /// Which disputed figures gave way to sound ones, as a sentence; empty where none did.
    var omissions: String {
        let names = filter { !$0.leftOut.isEmpty }.map {
            "\($0.name) \($0.leftOut.map(\.description).inWords)"
        }
        return names.isEmpty
            ? ""
            : "Left out as disputed, beside another figure of the period: \(names.joined(separator: "; "))."
    }
}

/// One value of a series.
struct ChartPoint: Hashable, Sendable {
    let period: Period
    /// Nil where there is none; `shown` then says why.
    let value: Double?
    /// The value in words, as in the table.
    let shown: String
    /// Lower limit, nil without an interval; may be infinite.
    var lower: Double?
    /// Upper limit, nil without an interval; may be infinite.
    var upper: Double?
    /// Both limits in words, empty without an interval.
    var interval: String = ""
    /// What the value was made from, empty when it was printed as it is.
    var counts: String = ""
    /// What has to be said beside it, a few words.
    var remark: String = ""
    /// Cannot stand beside a sound figure.
    var isDisputed = false
    /// Drawn hollow, as `ChartMark.hollowWords` say.
    var isHollow = false
    /// What was counted and where; values of another kind are not joined by a line.
    var kind: String = ""

    /// Both limits, of which either may be infinite; nil without an interval.
    var limits: (lower: Double, upper: Double)? {
        guard let lower, let upper, !lower.isNaN, !upper.isNaN else { return nil }
        return (lower, upper)
    }

    /// The value in a title, which says that it is disputed.
    var headline: String { shown + (isDisputed ? ", disputed," : "") }

    /// The finite numbers that an axis has to hold.
    var extent: [Double] { [value, limits?.lower, limits?.upper].compactMap(\.self).filter(\.isFinite) }

    /// Period, value and all that is known of it, for those who do not see the drawing.
    var words: String {
        let facts = [interval, counts, remark].filter { !$0.isEmpty }.joined(separator: "; ")
        return "\(period) \(shown)" + (facts.isEmpty ? "" : " (\(facts))")
    }

    /// True when no period is wanting between the two; `step` is the least distance in the series, in days.
    fileprivate func isFollowed(by next: ChartPoint, _ step: Int) -> Bool {
        let touches =
            period.adjoins(next.period) || period.overlaps(next.period) || next.period.previousYear == period
        // Rolling years overlap: a missing one shows in the distance alone. Months differ by three days.
        return touches && next.kind == kind
            && Double(next.period.end.number - period.end.number) < 1.5 * Double(step)
    }

    fileprivate func isCut(from next: ChartPoint, by breaks: [SeriesBreak]) -> Bool {
        breaks.contains { $0.falls(after: period, upTo: next.period) }
    }
}
