import FrameworkModel

/// One small line chart for each local area, all on the same axes, with the line of a comparator behind.
///
/// Name and latest value stand above each panel. Lines stop where those of `LineChart` do. Drawn with at least three
/// areas that have values.
struct SmallMultiples {
    let title: String
    let unit: String
    let panels: [ChartSeries]
    /// The area they are set against; nil without one.
    var comparator: ChartSeries?
    /// Where the meaning changes.
    var breaks: [SeriesBreak] = []
    /// Where the figures come from, without a full stop.
    let source: String

    /// Fewest areas with values for a drawing.
    static let panelsNeeded = 3
    /// With more periods than this areas become the columns of the table.
    private static let mostColumns = 6

    var figure: ChartFigure {
        ChartFigure(title: title, drawing: drawing, caption: caption, table: table)
    }

    /// The areas that have values, which are the ones with a panel.
    var drawn: [ChartSeries] { panels.filter { !$0.drawn.isEmpty } }

    /// Every series of the table.
    private var all: [ChartSeries] { panels + [comparator].compactMap(\.self) }

    var periods: [Period] { Set(all.flatMap { $0.points.map(\.period) }).sorted() }

    /// The periods of the values drawn, one for each value.
    var dates: [Period] { (drawn + [comparator].compactMap(\.self)).flatMap { $0.drawn.map(\.period) } }

    private var caption: String {
        let cuts = PeriodAxis(dates, from: 0, to: 1).map {
            BreakLines(breaks, on: $0, within: 0...1).sentences
        }
        return
            ([
                "All panels have the same axes.",
                comparator.map { "Thin line: \($0.name)." } ?? "",
                drawn.contains { $0.drawn.contains(where: \.isHollow) }
                    ? ChartMark.hollowWords : "",
                drawn.contains { $0.runs([]).count > 1 }
                    ? "A line stops where periods are missing or counted otherwise." : "",
                drawn.count < panels.count ? "Areas without a value are in the table." : "",
            ] + (cuts ?? []) + [
                all.omissions, "Period: \(span).", "Source: \(source.withoutFullStop).",
            ]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var span: String {
        [periods.first, periods.last].compactMap { $0?.description }.joined(separator: " to ")
    }

    /// The numbers in words, area by area.
    var description: String {
        all.map { "\($0.name): " + $0.points.map { "\($0.period) \($0.shown)" }.joined(separator: ", ") }
            .joined(separator: ". ")
    }

    private var table: HTMLTable {
        let cells = all.map { series in
            let byPeriod = Dictionary(
                series.points.map { ($0.period, $0.shown) }, uniquingKeysWith: { first, _ in first })
            return periods.map { byPeriod[$0] ?? "" }
        }
        let hasAreaColumns = periods.count > Self.mostColumns
        let columns =
            hasAreaColumns ? ["Period"] + all.map(\.name) : ["Area"] + periods.map(\.description)
        let rows: [[HTML]] =
            hasAreaColumns
            ? periods.enumerated().map { place, period in
                ["\(period.description)"] + cells.map { "\($0[place])" }
            }
            : zip(all, cells).map { series, values in ["\(series.name)"] + values.map { "\($0)" } }
        return HTMLTable(
            caption: "\(title) (\(unit))", columns: columns, rows: rows,
            numbers: Set(columns.indices.dropFirst()))
    }
}
