import Assessment
import FrameworkModel

extension IndicatorPage {
    /// Breaks, the line over the periods, process charts, and what can be said of trends.
    var overTime: HTML {
        guard !figures.isEmpty || !indicator.breaks.isEmpty else { return .empty }
        let breaks = indicator.breaks.map { "\($0.sentence)" as HTML }
        let changes: HTML =
            breaks.isEmpty
            ? "<p>No change of meaning is declared for the series.</p>\n"
            : "<p>The meaning changed; figures from before and after are not compared:</p>\n"
                + HTML.list(breaks)
        let sentences = Outlook(indicator, index.content).sentences.map { "\($0)" as HTML }
        let outlook: HTML =
            sentences.isEmpty ? .empty : "<h3>What can be said of it</h3>\n" + HTML.list(sentences)
        return changes + line + processCharts + outlook
    }

    /// The areas of the packs and the benchmark over their periods; empty with too few values.
    private var line: HTML {
        let estimates = shownAreas.flatMap { index.series(indicator, in: $0.code) }
        let chart = LineChart(
            indicator, estimates, areas: shownAreas, source: sources.words(of: estimates))
        return chart.hasDrawing ? chart.figure.html : slope
    }

    /// With fewer periods, the figures beside those of the year before.
    private var slope: HTML {
        let rows = index.content.review.comparisons.filter { $0.indicator.id == indicator.id }
        let estimates = rows.compactMap(\.estimate) + rows.compactMap(\.other)
        let chart = SlopeChart(
            rows, indicator: indicator, names: index.content.names, source: sources.words(of: estimates))
        guard let figure = chart?.figure, figure.drawing != nil else { return .empty }
        return figure.html
    }

    private var processCharts: HTML {
        let charts = index.content.review.signals.filter {
            $0.indicator.id == indicator.id && $0.chart != nil
        }
        return HTML.joined(
            charts.map { signals in
                ProcessChartDrawing(
                    signals, area: index.name(signals.area), source: sources.words(of: signals.points)
                ).figure.html
            }, by: "")
    }
}
