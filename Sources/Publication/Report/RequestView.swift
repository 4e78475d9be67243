import Assessment
import FrameworkModel

/// What to ask one holder for.
struct RequestView {
    let holder: String
    let lines: [Line]

    struct Line {
        let area: String
        let measure: String
        let period: String
        let basis: String
        let indicators: String
    }

    /// Requests of a report, grouped by who holds the figures.
    static func grouped(_ content: ReportContent) -> [RequestView] {
        let wanted = WantedFigure.all(in: content.comparisons)
        return Dictionary(grouping: wanted, by: \.measure.heldBy).sorted { $0.key < $1.key }.map {
            holder, figures in
            RequestView(
                holder: holder.uppercasedFirst,
                lines: figures.map { figure in
                    Line(
                        area: content.names[figure.area] ?? figure.area.rawValue,
                        measure: figure.measure.title,
                        period: figure.period?.description ?? "any year", basis: figure.measure.basis.words,
                        indicators: figure.indicators.joined(separator: "; "))
                }.sorted { ($0.area, $0.measure, $0.period) < ($1.area, $1.measure, $1.period) })
        }
    }
}
