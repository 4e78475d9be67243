import Assessment
import FrameworkModel

/// The chart of an indicator as a figure: its title says what the numbers say.
extension IndicatorChart {
    /// The figure; `source` names where the numbers come from.
    ///
    /// A comparison makes the title where its test shows a difference between two areas.
    func figure(source: String, comparison: Comparison? = nil, names: [AreaCode: String] = [:]) -> ChartFigure
    {
        ChartFigure(
            title: comparison.flatMap { Self.title($0, names) } ?? title,
            drawing: svg.map { HTML(trusted: $0) },
            caption: [
                isCount
                    ? "A bar is as long as its value, from zero."
                    : "A mark is at its value, on an axis from zero.",
                note, "Period: \(period).", "Source: \(source.withoutFullStop).",
            ].filter { !$0.isEmpty }.joined(separator: " "),
            table: table)
    }

    /// The latest values: `West Mercia 26.0; England and Wales 32.0 per 100`.
    ///
    /// Of more than three areas the first two and the last, which is the benchmark where there is one. Periods
    /// are named where they differ.
    private var title: String {
        let areas = drawn.map(\.area).uniqued
        let latest = (areas.count > 3 ? areas.prefix(2) + areas.suffix(1) : areas[...]).compactMap { area in
            drawn.filter { $0.area == area }.last { one in
                !drawn.contains { $0.area == area && Self.isLater($0.estimate, one.estimate) }
            }
        }
        guard !latest.isEmpty else { return "\(indicator.title): no figures" }
        let isOfOnePeriod = Set(latest.map(\.estimate.period)).count == 1
        let parts = latest.map { one in
            let part = one.estimate.breakdown.words
            let name = part.isEmpty ? one.area : "\(one.area), \(part)"
            return "\(name) \(one.row.shown)" + (isOfOnePeriod ? "" : " (\(one.estimate.when))")
        }
        let unit = " " + indicator.unit.words
        // The unit once, at the end, where the numbers stand without it.
        let isBare = latest.allSatisfy { one in
            !one.row.shown.hasSuffix(unit) && one.estimate.shown(indicator).hasSuffix(unit)
        }
        return parts.joined(separator: "; ") + (isBare ? unit : "")
    }

    private static func isLater(_ one: Estimate, _ other: Estimate) -> Bool {
        guard let period = one.period else { return false }
        return other.period.map { period > $0 } ?? true
    }

    /// What the test of a comparison says; nil where it shows no difference between two areas.
    private static func title(_ row: Comparison, _ names: [AreaCode: String]) -> String? {
        guard row.against == .otherArea || row.against == .benchmark, row.showsDifference else { return nil }
        let (one, other) = (
            names[row.area] ?? row.area.rawValue, names[row.comparator] ?? row.comparator.rawValue
        )
        let isUp = (row.contrast?.difference ?? 0) > 0
        let isJudged = row.verdict == .better || row.verdict == .worse
        let direction = isJudged ? ": \(isUp ? "higher" : "lower")" : ""
        return "\(one) is \(row.verdict.words) than \(other)\(direction)"
    }

    /// The periods of the rows, each once.
    private var period: String {
        let periods = drawn.map(\.estimate.when).uniqued
        return periods.count > 2
            ? "\(periods.count) periods, named beside each value" : periods.joined(separator: "; ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "\(indicator.title): the values drawn",
            columns: ["Area and period", indicator.unit.words.uppercasedFirst, "Interval"],
            rows: drawn.map(\.row).map { row in [row.label, row.shown, row.shownLimits].map { "\($0)" } },
            numbers: [1, 2])
    }
}
