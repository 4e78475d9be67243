import FrameworkModel

/// The months or quarters of a figure with mean and limits, and the points that stand out.
///
/// Limits begin anew at each rebase, and no line crosses it. Points that stand out differ by shape and colour and are
/// named in words. The axis leaves zero out where it is far from all values, and the caption says so. Drawn when
/// there is a chart: at least eight points without a gap.
struct ProcessChartDrawing {
    /// One month or quarter.
    struct Point: Hashable, Sendable {
        let period: Period
        let value: Double
        /// The value in words, as in the table.
        let shown: String
        let meaning: Meaning
        /// What is unusual about it, empty for ordinary variation.
        let signal: String
    }

    enum Meaning: String, Hashable, Sendable, CaseIterable {
        case ordinary = "ordinary variation"
        case improvement
        case concern
        /// Stands out, where neither direction is better.
        case special = "special cause"
    }

    /// Points that share a mean and limits.
    struct Stretch: Hashable, Sendable {
        /// Positions of its points.
        let points: Range<Int>
        let mean: ChartLevel
        /// Nil where one point makes no limits.
        let lower: ChartLevel?
        let upper: ChartLevel?
    }

    let title: String
    let unit: String
    /// Earliest first.
    let points: [Point]
    /// In order of time; empty without a chart.
    let stretches: [Stretch]
    /// Where limits begin anew, with the reason.
    var rebases: [SeriesBreak] = []
    var target: ChartLevel?
    /// Sentences that have to be said beside it.
    var notes: [String] = []
    /// Where the figures come from, without a full stop.
    let source: String

    var figure: ChartFigure {
        ChartFigure(title: title, drawing: drawing, caption: caption, table: table)
    }

    /// False for a lower limit that the values cannot reach: it lies below zero and they do not.
    func isDrawn(_ limit: ChartLevel) -> Bool { limit.value >= 0 || points.contains { $0.value < 0 } }

    private var caption: String {
        let lies = stretches.compactMap(\.lower).contains { !isDrawn($0) }
        let cuts = PeriodAxis(points.map(\.period), from: 0, to: 1).map {
            BreakLines(rebases, on: $0, within: 0...1).sentences
        }
        let span = [points.first, points.last].compactMap { $0?.period.description }.joined(separator: " to ")
        return
            ([
                "Long line: mean. Dashed: limits within which ordinary variation keeps nearly all points.",
                cuts?.isEmpty == false ? "Mean and limits begin anew at a break." : "",
            ] + (cuts ?? []) + [
                lies ? "A lower limit below zero is not drawn." : "",
                scale(from: 1, to: 0)?.leavesZeroOut == true ? "The axis does not begin at zero." : "",
            ] + notes + ["Period: \(span).", "Source: \(source.withoutFullStop)."])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The axis over all that is drawn; nil where there is nothing to draw.
    func scale(from bottom: Double, to top: Double) -> ChartScale? {
        ChartScale(extent, from: bottom, to: top, zero: .whereNear)
    }

    /// The numbers that the axis has to hold.
    var extent: [Double] {
        let limits = stretches.flatMap { [$0.mean, $0.lower, $0.upper].compactMap(\.self) }.filter(isDrawn)
        return points.map(\.value) + (limits + [target].compactMap(\.self)).map(\.value)
    }

    /// The numbers in words: limits, then points.
    var description: String {
        let levels = stretches.map { stretch in
            let span = "From \(points[stretch.points.lowerBound].period): mean \(stretch.mean.shown)"
            guard let lower = stretch.lower, let upper = stretch.upper else { return span + ", no limits" }
            return span + ", limits \(lower.shown) to \(upper.shown)"
        }
        let list = points.map { point in
            "\(point.period) \(point.shown)" + (point.signal.isEmpty ? "" : " (\(point.signal))")
        }
        return (levels + [target.map { "Target \($0.shown)" } ?? "", list.joined(separator: ", ")])
            .filter { !$0.isEmpty }.joined(separator: ". ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "\(title) (\(unit))",
            columns: ["Period", "Value", "Mean", "Lower limit", "Upper limit", "What stands out"],
            rows: points.enumerated().map { place, point in
                let stretch = stretches.first { $0.points.contains(place) }
                return [
                    "\(point.period.description)", "\(point.shown)", "\(stretch?.mean.shown ?? "")",
                    "\(stretch?.lower?.shown ?? "")", "\(stretch?.upper?.shown ?? "")", "\(point.signal)",
                ]
            },
            numbers: [1, 2, 3, 4])
    }
}
