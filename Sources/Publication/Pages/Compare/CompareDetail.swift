import Assessment
import FrameworkModel

/// One indicator of the chosen areas: verdicts, chart, differences with their tests, all periods.
struct CompareDetail {
    private let indicator: Indicator
    private let selection: CompareSelection
    private let rows: [Comparison]
    private let family: Family
    private let context: PageContext
    private let estimates: [Estimate]
    private let sources: PageSources

    init(
        _ indicator: Indicator, _ selection: CompareSelection, _ rows: CompareRows, _ context: PageContext
    ) {
        self.indicator = indicator
        self.selection = selection
        self.rows = rows.of(indicator)
        family = rows.family
        self.context = context
        estimates = selection.shown.flatMap {
            context.content.assessment.series(indicator.id, in: $0.code)
        }
        sources = PageSources(estimates, context.index)
    }

    private var names: [AreaCode: String] { context.content.names }

    var body: HTML {
        let all = context.links.file("compare?\(selection.showing(nil).query)")
        return """
            <h2 id="outcome">What it comes to</h2>
            \(sentences)\(figure)<h2 id="differences">Differences and their tests</h2>
            \(differences)<h2 id="values">All periods</h2>
            \(values)<h2 id="reading">How to read it</h2>
            \(reading)<p><a href="\(all)">All indicators of these areas</a></p>

            """
    }

    private var sentences: HTML {
        guard estimates.contains(where: \.isFigure) else {
            return "<p>No figure of this indicator has been published or supplied for these areas.</p>\n"
        }
        let words = ComparisonSentence(names: names)
        let head = "\(indicator.title): "
        let items = rows.filter { $0.estimate != nil || $0.other != nil }.map { row -> HTML in
            let sentence = words.sentence(row)
            let short = sentence.hasPrefix(head) ? String(sentence.dropFirst(head.count)) : sentence
            return "\(short.uppercasedFirst)"
        }
        return items.isEmpty ? "<p>There is nothing to compare.</p>\n" : HTML.list(items)
    }

    private var figure: HTML {
        let line = LineChart(
            indicator, estimates, areas: selection.shown, source: sources.words(of: estimates)
        ).figure
        if selection.period == nil, let drawing = line.drawing {
            return HTML.figure(line.title, drawing, caption: line.caption)
        }
        let shown =
            selection.period.map { period in estimates.filter { $0.period == period } } ?? estimates
        let chart = IndicatorChart(indicator, shown, selection.shown)
        return HTML.figure(
            "\(indicator.title), \(indicator.unit.words)", chart.svg.map(HTML.init(trusted:)),
            caption: "\(chart.note) Source: \(sources.words(of: shown)).")
    }

    private var differences: HTML {
        let compared = rows.filter(\.requests.isEmpty)
        let table = HTMLTable(
            caption: "Each area against the others, the benchmark and its own year before",
            columns: ["Sides", "Difference", "Ratio", "p", "Corrected p", "Verdict", "May they be compared"],
            rows: compared.map(line), numbers: [1, 2, 3, 4])
        guard !compared.isEmpty else { return "<p>There is nothing to compare.</p>\n" }
        return """
            <div class="compare-figures">
            \(table.html)</div>
            <p class="close">Differences are in \(unitWords), with their intervals. Corrected p-values \
            are of one family: \(family.name).</p>

            """
    }

    private var unitWords: String {
        indicator.unit == .percent
            ? Unit.percentagePoints.words : "the unit of the values, \(indicator.unit.words)"
    }

    private func line(_ row: Comparison) -> [HTML] {
        let view = ComparisonView(row, names)
        return [
            "\(view.area) <span class=\"compare-when\">against</span> \(view.against)",
            "\(row.shownDifference)", "\(row.shownRatio)",
            "\(row.contrast?.pValue.map(NumberText.probability) ?? "")",
            "\(row.adjustedP.map(NumberText.probability) ?? "")",
            "<strong>\(view.verdict)</strong>", "\(view.comparable)",
        ]
    }

    private var values: HTML {
        let listed = selection.shown.flatMap { area in
            estimates.filter { $0.area == area.code }.sorted { left, right in
                guard let one = left.period, let other = right.period else { return left.period != nil }
                return one > other
            }
        }
        guard !listed.isEmpty else { return "<p>There are no values.</p>\n" }
        var notes = FigureNotes("value-note")
        let table = FigureTable(
            caption: "Values of all periods, the latest first", listed, indicator, context.index, sources,
            context.links, &notes)
        return """
            \(table.common)\(table.table.html)\(notes.list)<h2 id="sources">Sources</h2>
            \(sources.list(context.links))
            """
    }

    private var reading: HTML {
        let facts = [
            "\(indicator.definition)",
            "Direction: \(indicator.polarity.direction.words), \(indicator.polarity.reason.withoutFullStop).",
        ]
        let limits = indicator.limits + indicator.breaks.map(\.sentence)
        let more: HTML =
            context.links.indicator(indicator.id).map {
                "<p><a href=\"\($0)\">Everything about this indicator</a></p>\n"
            } ?? .empty
        return """
            \(facts.map { "<p>\($0)</p>\n" as HTML })\(HTML.list(limits.map { "\($0)" }))\(more)
            """
    }
}
