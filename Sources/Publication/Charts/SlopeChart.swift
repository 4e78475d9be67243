import FrameworkModel

/// Areas in two periods, each with a line from the earlier to the later value.
///
/// The line is solid where a test shows a change, dashed where it shows none or there is none, and wanting where the
/// two may not be compared. The scale leaves zero out where it is far from all values, and the caption says so.
/// Drawn when at least one area has both values.
struct SlopeChart {
    /// One area.
    struct Line: Hashable, Sendable {
        let name: String
        let before: End
        let after: End
        let change: Change
    }

    /// One value of an area.
    struct End: Hashable, Sendable {
        /// Nil where there is none; `shown` then says why.
        let value: Double?
        let shown: String
        /// Both limits in words, empty without an interval.
        var interval = ""
        /// What the value was made from, empty when it was printed as it is.
        var counts = ""
        /// As `ChartMark.hollowWords` say.
        var isHollow = false

        var words: String {
            let facts = [interval, counts].filter { !$0.isEmpty }.joined(separator: "; ")
            return shown + (facts.isEmpty ? "" : " (\(facts))")
        }
    }

    /// What a test says of the two values.
    enum Change: String, Hashable, Sendable {
        case shown = "change shown"
        case notShown = "no change shown"
        case untested = "not tested"
        case notCompared = "not comparable"
    }

    let title: String
    let unit: String
    let before: Period
    let after: Period
    let lines: [Line]
    /// Sentences that have to be said beside it.
    var notes: [String] = []
    /// Where the figures come from, without a full stop.
    let source: String

    var figure: ChartFigure {
        ChartFigure(title: title, drawing: drawing, caption: caption, table: table)
    }

    /// The areas with both values.
    var drawn: [Line] {
        lines.filter { $0.before.value?.isFinite == true && $0.after.value?.isFinite == true }
    }

    var extent: [Double] { drawn.flatMap { [$0.before.value, $0.after.value].compactMap(\.self) } }

    private var caption: String {
        let kinds = Set(drawn.map(\.change))
        return
            ([
                kinds.contains(.shown) ? "Solid line: a test shows a change." : "",
                kinds.contains(.notShown) || kinds.contains(.untested)
                    ? "Dashed line: no change shown, or not tested." : "",
                kinds.contains(.notCompared) ? "No line: the two values may not be compared." : "",
                drawn.contains { $0.before.isHollow || $0.after.isHollow }
                    ? ChartMark.hollowWords : "",
                drawn.count < lines.count ? "Areas with one value are in the table." : "",
                scale(from: 1, to: 0)?.leavesZeroOut == true ? "The scale does not begin at zero." : "",
            ] + notes + ["Periods: \(before) and \(after).", "Source: \(source.withoutFullStop)."])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    func scale(from bottom: Double, to top: Double) -> ChartScale? {
        ChartScale(extent, from: bottom, to: top, zero: .whereNear)
    }

    /// The numbers in words, area by area.
    var description: String {
        "\(before) and \(after). "
            + lines.map { "\($0.name): \($0.before.words), \($0.after.words), \($0.change.rawValue)" }
            .joined(separator: "; ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "\(title) (\(unit))",
            columns: ["Area", "\(before)", "Made from", "\(after)", "Made from", "Test"],
            rows: lines.map { line in
                let made = [line.before, line.after].map { end in
                    [end.interval, end.counts].filter { !$0.isEmpty }.joined(separator: "; ")
                }
                return [
                    "\(line.name)", "\(line.before.shown)", "\(made[0])", "\(line.after.shown)", "\(made[1])",
                    "\(line.change.rawValue)",
                ]
            },
            numbers: [1, 2, 3, 4])
    }
}
