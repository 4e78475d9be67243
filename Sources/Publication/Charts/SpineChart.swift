import Assessment
import FrameworkModel

/// Where an area lies among the areas of a group, indicator by indicator, with a benchmark as the middle line.
///
/// A bar needs five values of the group, the area's and the benchmark's; a row without them shows its two
/// values in words. Without any bar there is no drawing.
struct SpineChart: Sendable {
    /// Name of the area.
    let area: String
    /// Name of the benchmark.
    let benchmark: String
    /// What the group is, for example `the 43 police forces`.
    let group: String
    /// The period in words.
    let period: String
    let rows: [SpineRow]

    init(area: String, benchmark: String, group: String, period: String, rows: [SpineRow]) {
        self.area = area
        self.benchmark = benchmark
        self.group = group
        self.period = period
        self.rows = rows
    }

    /// The figure; `source` names where the numbers come from.
    func figure(source: String) -> ChartFigure {
        ChartFigure(title: title, drawing: drawing, caption: caption(source), table: table)
    }

    /// Both forms of the drawing; the style sheet shows the one that fits.
    private var drawing: HTML? {
        guard rows.contains(where: { $0.bar != nil }) else { return nil }
        let forms = [SpineDrawing(self, isWide: true).svg, SpineDrawing(self, isWide: false).svg]
        return HTML(trusted: forms.joined())
    }

    /// How often each verdict was reached: counts, no summing up.
    var title: String {
        let marks = rows.map { SpineMark($0.verdict) }
        let counts = [
            ([SpineMark.better], "better"), ([.worse], "worse"), ([.higher, .lower], "higher or lower"),
            ([.noDifference], "no difference shown"), ([.unknown], "cannot say"),
        ].map { kinds, words in (marks.filter(kinds.contains).count, words) }.filter { $0.0 > 0 }
        return "\(area) against \(benchmark): "
            + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    /// The marks that occur, in fixed order.
    var marks: [SpineMark] {
        let drawn = Set(rows.filter { $0.bar != nil }.map { SpineMark($0.verdict) })
        return SpineMark.allCases.filter(drawn.contains)
    }

    private func caption(_ source: String) -> String {
        let legend = marks.map { "\($0.shape): \($0.words)" }.joined(separator: "; ")
        let judged = rows.contains { $0.isJudged && $0.bar != nil }
        let neutral = rows.contains { !$0.isJudged && $0.bar != nil }
        return [
            "The mark is \(area). \(legend.uppercasedFirst).",
            "Each bar goes from the lowest to the highest of \(group), its dark part is their middle half, "
                + "and the line is \(benchmark). Each row has a scale of its own.",
            judged ? "To the right is better, where one direction is better in itself." : "",
            neutral
                ? "Where the ends say lower and higher, neither is better, and more recorded is not worse."
                : "",
            "Period: \(period).", "Source: \(source.withoutFullStop).",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "\(area) and \(benchmark) among \(group)",
            columns: ["Indicator", area, benchmark, "Verdict", "Lowest", "Middle half", "Highest", "Areas"],
            rows: rows.map { row in
                let cells =
                    [row.title, row.shown, row.shownBenchmark, row.verdict.words] + Self.spread(row)
                return cells.map { "\($0)" }
            },
            numbers: [1, 2, 4, 5, 6, 7])
    }

    /// Lowest, middle half, highest and number of values; only the last where there are too few.
    static func spread(_ row: SpineRow) -> [String] {
        guard row.group.count >= SpineRow.leastGroup, let low = row.group.first, let high = row.group.last
        else { return ["", "", "", "\(row.group.count)"] }
        func shown(_ value: Double) -> String { NumberText.fixed(value, decimals: row.decimals) }
        let quarters = [0.25, 0.75].map { shown(SpineBar.quantile($0, of: row.group)) }
        return [shown(low), "\(quarters[0]) to \(quarters[1])", shown(high), "\(row.group.count)"]
    }
}
