import Assessment
import FrameworkModel

extension IndicatorPage {
    /// The latest figures of the areas of the packs and the benchmark, drawn with earlier ones as far as there is
    /// room, all that is drawn in a table, and what stands out.
    var latest: HTML {
        guard !figures.isEmpty else { return without }
        let areas = shownAreas
        guard !areas.isEmpty else {
            return
                "<p>No area of the packs has a figure. The figures of other areas are under "
                + "<a href=\"#values\">all values</a>.</p>\n"
        }
        let series = areas.map { area in index.series(indicator, in: area.code) }
        let drawing = IndicatorChart(
            indicator, series.flatMap(\.self), areas,
            elsewhere: isCut ? "in data/values.csv" : "under all values")
        let latest = series.flatMap(\.latest)
        let shown = Set(latest + drawing.drawn)
        let rows = series.flatMap { Self.newestFirst($0).filter(shown.contains) }
        var notes = FigureNotes("latest-note")
        let table = FigureTable(
            caption: "Latest \(rows.count > latest.count ? "and earlier " : "")figures of "
                + areas.map(\.name).inWords, rows, indicator, index, sources, links, &notes)
        let figure = ChartFigure(
            title: headline(latest), drawing: drawing.svg.map(HTML.init(trusted:)),
            caption: "\(drawing.note) Source: \(sources.words(of: rows)).", table: table.table)
        return "\(figure.html)\(table.common)\(notes.list)\(standsOut)"
    }

    /// The latest figures in a line, unit and common period once: `Alder 26.2, Birch 24.1 per 100, 2018/19`.
    ///
    /// A national count is left out beside local ones, as in the drawing, and a disputed figure beside sound ones.
    private func headline(_ latest: [Estimate]) -> String {
        let known = latest.filter { $0.breakdown == .whole && $0.value != nil }
        let sound = known.filter { !$0.isDisputed }
        let whole = sound.isEmpty ? known : sound
        let local = whole.filter { index.area($0.area)?.level.isNational == false }
        let named = indicator.unit.isAmount && !local.isEmpty ? local : whole
        guard !named.isEmpty else { return indicator.title }
        let periods = Set(named.map(\.when))
        let words = named.enumerated().map { place, estimate in
            let shown = estimate.shown(indicator)
            let number = place < named.count - 1 ? shown.withoutUnit(indicator.unit.words) : shown
            let doubt = estimate.isDisputed ? ", disputed" : ""
            return
                "\(index.name(estimate.area)) \(number)\(doubt)\(periods.count > 1 ? " (\(estimate.when))" : "")"
        }
        return words.joined(separator: ", ") + (periods.count > 1 ? "" : ", \(periods.first ?? "")")
    }

    private var standsOut: HTML {
        let words = FindingSentence(names: index.content.names)
        let findings = index.content.review.findings.filter { $0.indicator.id == indicator.id }
        guard !findings.isEmpty else { return .empty }
        let title = indicator.title + ": "
        let sentences = findings.map { finding -> HTML in
            let sentence = words.sentence(finding)
            let rest = sentence.hasPrefix(title) ? String(sentence.dropFirst(title.count)) : sentence
            return "\(rest.uppercasedFirst)"
        }
        return "<h3>What stands out</h3>\n" + HTML.list(sentences)
    }

    private var without: HTML {
        let holders = indicator.holders(index.measures)
        let held = holders.isEmpty ? "" : " The data are held by \(holders.inWords)."
        return "<p>Nobody has published or supplied a figure yet. That is not zero.\(held)</p>\n"
    }
}
