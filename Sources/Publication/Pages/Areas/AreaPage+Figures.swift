import Assessment
import FrameworkModel

extension AreaPage {
    /// With more parts than this beside a whole, the whole alone is shown.
    private static let mostParts = 3

    /// The latest figures of the indicators of a priority in a table.
    func figures(of priority: Indicator.Priority) -> HTML {
        let rows = figures.filter { $0.indicator.priority == priority }
        guard !rows.isEmpty else { return .empty }
        let without = (index.counts[priority] ?? 0) - rows.count
        var notes = FigureNotes("note-\(priority.rawValue)")
        var lines: [[HTML]] = []
        var disputed: Set<Int> = []
        for (indicator, series) in rows {
            let (shown, rest) = Self.parts(series.latest)
            for estimate in shown {
                if estimate.standing.grade == .disputed { disputed.insert(lines.count) }
                lines.append(
                    line(
                        estimate, indicator, rest: rest,
                        isAlone: series.count { $0.breakdown == estimate.breakdown } == 1, &notes))
            }
        }
        let benchmark = index.content.benchmark.flatMap { $0.code == area.code ? nil : $0 }
        var columns = ["Indicator", "Value and interval", "Counts", "Period", "Status and source"]
        if let benchmark { columns.append("Against \(benchmark.name)") }
        columns.append("Over time")
        let table = HTMLTable(
            caption: "\(priority.name): latest figures of \(area.name)", columns: columns, rows: lines,
            disputed: disputed, showsCaption: false)
        let missing: HTML =
            without > 0
            ? "<p>\(without.things("further indicator", "further indicators")) of this priority "
                + "\(without == 1 ? "has" : "have") no figure here: see <a href=\"#missing\">what is "
                + "missing</a>. Earlier periods are on the pages of the indicators.</p>\n"
            : "<p>Earlier periods are on the pages of the indicators.</p>\n"
        return """
            <p>\(priority.purpose)</p>
            \(table.html)\(notes.list)\(missing)
            """
    }

    /// What is shown of the latest figures, and how many parts are left to the page of the indicator.
    static func parts(_ latest: [Estimate]) -> (shown: [Estimate], rest: Int) {
        let whole = latest.filter { $0.breakdown == .whole }
        guard !whole.isEmpty, latest.count - whole.count > mostParts else { return (latest, 0) }
        return (whole, latest.count - whole.count)
    }

    private func line(
        _ estimate: Estimate, _ indicator: Indicator, rest: Int, isAlone: Bool, _ notes: inout FigureNotes
    ) -> [HTML] {
        let part = estimate.breakdown.words
        let more = rest > 0 ? "\(rest) parts of the population on its page" : ""
        let draft = index.drafts.contains(indicator.id) ? "draft, not for a board" : ""
        let title = HTML.link(indicator.title, to: links.indicator(indicator.id))
        let under = [part, more, draft].filter { !$0.isEmpty }.joined(separator: "; ")
        var cells: [HTML] = [
            title + FigureCells.below("\(under)"),
            FigureCells.value(estimate, indicator, index, &notes, showsInterval: true),
            FigureCells.counts(estimate), "\(estimate.when)", FigureCells.status(estimate, sources),
        ]
        if let benchmark = index.content.benchmark, benchmark.code != area.code {
            cells.append(
                FigureCells.against(estimate, comparison(estimate, .benchmark), benchmark.name, &notes))
        }
        cells.append(
            FigureCells.overTime(
                estimate, comparison(estimate, .yearBefore), isAlone ? nil : trend(estimate),
                isAlone: isAlone, &notes))
        return cells
    }
}
