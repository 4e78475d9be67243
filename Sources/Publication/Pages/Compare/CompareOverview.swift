import Assessment
import FrameworkModel

/// All indicators of the chosen areas side by side, by priority.
struct CompareOverview {
    private let selection: CompareSelection
    private let rows: [String: [Comparison]]
    private let family: Family
    private let context: PageContext
    /// Whether each indicator has a page of the same areas.
    private let isLive: Bool

    init(_ selection: CompareSelection, _ rows: CompareRows, _ context: PageContext, isLive: Bool) {
        self.selection = selection
        self.rows = Dictionary(grouping: rows.comparisons, by: \.indicator.id)
        family = rows.family
        self.context = context
        self.isLive = isLive
    }

    var body: HTML {
        let indicators = context.content.assessment.indicators
        let empty = indicators.filter { !hasFigure($0) }
        let sections = Indicator.Priority.allCases.map { priority in
            section(priority, indicators.filter { $0.priority == priority && hasFigure($0) })
        }
        let none: HTML =
            empty.count < indicators.count
            ? .empty
            : "<h2 id=\"nothing\">No figures</h2>\n<p>No indicator has a figure for these areas\(when).</p>\n"
        return "\(none)\(sections)\(without(empty))\(reading)"
    }

    private var when: String { selection.period.map { " in \($0)" } ?? "" }

    private func section(_ priority: Indicator.Priority, _ indicators: [Indicator]) -> HTML {
        guard !indicators.isEmpty else { return .empty }
        let areas = selection.shown
        let table = HTMLTable(
            caption: "\(priority.name): values and what their comparison comes to",
            columns: ["Indicator"] + areas.map(\.name) + ["What it comes to"],
            rows: indicators.map { indicator in
                let pairs = ComparePair.all(rows[indicator.id] ?? [], context.content.names)
                return [HTML.link(indicator.title, to: address(indicator))]
                    + areas.map { cell(indicator, $0) } + [
                        HTML.list(ComparePair.lines(pairs), style: "plain")
                    ]
            }, showsCaption: false)
        return """
            <h2 id="\(priority.rawValue)">\(priority.name)</h2>
            <p>\(priority.purpose)</p>
            \(table.html)
            """
    }

    private func address(_ indicator: Indicator) -> String? {
        isLive
            ? context.links.file("compare?\(selection.showing(indicator).query)")
            : context.links.indicator(indicator.id)
    }

    private func hasFigure(_ indicator: Indicator) -> Bool {
        selection.shown.contains { latest(indicator, $0) != nil }
    }

    /// The latest figure of the whole population, or of a part where there is none; withheld ones last, and of
    /// one period a sound figure before a disputed one.
    private func latest(_ indicator: Indicator, _ area: Area) -> Estimate? {
        let series = context.content.assessment.series(indicator.id, in: area.code).filter {
            (selection.period == nil || $0.period == selection.period)
                && $0.isFigure
        }
        let whole = series.filter { $0.breakdown == .whole }
        let candidates = whole.isEmpty ? series : whole
        let valued = candidates.filter { $0.value != nil }
        let known = valued.isEmpty ? candidates : valued
        let last = known.compactMap(\.period).max()
        return known.filter { $0.period == last }.min { $0.doubt < $1.doubt }
    }

    private func cell(_ indicator: Indicator, _ area: Area) -> HTML {
        guard let estimate = latest(indicator, area) else { return "no figure" }
        let facts = [
            estimate.breakdown.words, estimate.when,
            estimate.standing.grade == .sound ? "" : estimate.standing.grade.rawValue,
        ].filter { !$0.isEmpty }
        return """
            \(estimate.shown(indicator)) <span class="compare-when">\(facts.joined(separator: ", "))</span>
            """
    }

    private func without(_ indicators: [Indicator]) -> HTML {
        guard !indicators.isEmpty else { return .empty }
        let items = indicators.map { HTML.link($0.title, to: context.links.indicator($0.id)) }
        return """
            <h2 id="without">Without a figure for any of these areas</h2>
            \(HTML.list(items, style: "columns"))
            """
    }

    private var reading: HTML {
        """
        <h2 id="reading">How to read this</h2>
        <p>A value is the latest of its area; a comparison takes figures of the same period where both sides have \
        one, and names it. "Not compared" gives the rule that speaks against it. Verdicts follow p-values that are \
        corrected together; they are of one family: \(family.name).</p>

        """
    }
}
