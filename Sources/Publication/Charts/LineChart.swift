import FrameworkModel

/// Values over time of one to four areas, each with a line, a dash and a mark of its own.
///
/// A line stops at a break of the series, at a missing period and where values are counted otherwise. Periods lie
/// at the middle of their days. The axis has zero. Drawn when one series has at least three values; series after
/// the fourth stand in the table alone.
struct LineChart {
    let title: String
    let unit: String
    /// In the order of the report; position decides colour, dash and mark.
    let series: [ChartSeries]
    /// Where the meaning changes.
    var breaks: [SeriesBreak] = []
    /// Sentences that have to be said beside it.
    var notes: [String] = []
    /// Where the figures come from, without a full stop.
    let source: String

    /// Fewest values in one series for a drawing.
    static let pointsNeeded = 3
    /// More lines than this cannot be told apart.
    static let most = 4
    /// With more values than this an upright line at each would hide the others.
    private static let mostWhiskers = 24

    var figure: ChartFigure {
        ChartFigure(title: title, drawing: drawing, caption: caption, table: table)
    }

    /// The series that are drawn, with the place of each.
    var lines: [(place: Int, series: ChartSeries)] {
        series.prefix(Self.most).enumerated().filter { !$0.element.drawn.isEmpty }.map {
            (place: $0.offset, series: $0.element)
        }
    }

    var hasDrawing: Bool { lines.contains { $0.series.drawn.count >= Self.pointsNeeded } }

    /// How intervals are drawn.
    var intervals: Intervals {
        let points = lines.flatMap(\.series.drawn)
        guard points.contains(where: { $0.limits != nil }) else { return .none }
        guard points.count > Self.mostWhiskers else { return .whiskers }
        let hasBand = lines.count == 1 && lines[0].series.runs(breaks).contains(where: \.hasBand)
        return hasBand ? .band : .inTable
    }

    enum Intervals {
        case none
        case whiskers
        case band
        case inTable
    }

    private var caption: String {
        let points = lines.flatMap(\.series.drawn)
        let reading =
            switch intervals {
            case .none: "No value has an interval."
            case .whiskers: "Upright lines are intervals."
            case .band: "The band is the interval."
            case .inTable: "Intervals are in the table."
            }
        let stops = lines.contains { $0.series.runs([]).count > 1 }
        let all = points.map(\.period)
        let span =
            [all.min()?.description, all.max()?.description].compactMap(\.self).joined(separator: " to ")
        return
            ([
                reading,
                points.contains(where: \.isHollow) ? ChartMark.hollowWords : "",
                stops ? "A line stops where periods are missing or counted otherwise." : "",
            ] + breakSentences + [
                series.omissions, series.count > Self.most ? "Areas after the fourth are in the table." : "",
            ] + notes + ["Period: \(span).", "Source: \(source.withoutFullStop)."])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var breakSentences: [String] {
        PeriodAxis(lines.flatMap { $0.series.drawn.map(\.period) }, from: 0, to: 1).map {
            BreakLines(breaks, on: $0, within: 0...1).sentences
        } ?? []
    }

    /// The numbers in words, area by area.
    var description: String {
        series.map { "\($0.name): " + $0.points.map(\.words).joined(separator: ", ") }
            .joined(separator: ". ")
    }

    private var table: HTMLTable {
        let rows = series.flatMap { series in series.points.map { (name: series.name, point: $0) } }
        return HTMLTable(
            caption: "\(title) (\(unit))",
            columns: [
                series.count > 1 ? "Area and period" : "Period", "Value", "Interval", "Counts", "Note",
            ],
            rows: rows.map { name, point in
                let place = series.count > 1 ? "\(name), \(point.period)" : point.period.description
                return [
                    "\(place)", "\(point.shown)", "\(point.interval)", "\(point.counts)", "\(point.remark)",
                ]
            },
            numbers: [1, 2, 3])
    }
}
