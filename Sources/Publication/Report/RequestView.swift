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
    ///
    /// A benchmark is asked for nothing that no area of the report has either.
    static func grouped(_ content: ReportContent) -> [RequestView] {
        struct Wish: Hashable {
            let area: AreaCode
            let measure: String
            let period: Period?
        }
        var indicators: [Wish: [String]] = [:]
        var measures: [String: Measure] = [:]
        for row in content.comparisons where row.estimate != nil || row.other != nil {
            for request in row.requests {
                for measure in request.measures {
                    measures[measure.id] = measure
                    let wish = Wish(area: request.area, measure: measure.id, period: request.period)
                    if indicators[wish]?.contains(row.indicator.title) != true {
                        indicators[wish, default: []].append(row.indicator.title)
                    }
                }
            }
        }
        let lines = indicators.compactMap { wish, titles -> (String, String, Line)? in
            guard let measure = measures[wish.measure] else { return nil }
            let area = content.names[wish.area] ?? wish.area.rawValue
            let days = wish.period.map { "\($0.start) \($0.end)" } ?? ""
            let order = [area, measure.title, days, wish.area.rawValue, wish.measure]
            return (
                measure.heldBy, order.joined(separator: "\n"),
                Line(
                    area: area, measure: measure.title,
                    period: wish.period?.description ?? "any year", basis: measure.basis.words,
                    indicators: titles.joined(separator: "; "))
            )
        }
        return Dictionary(grouping: lines, by: \.0).sorted { $0.key < $1.key }.map { holder, lines in
            RequestView(
                holder: holder.uppercasedFirst,
                lines: lines.sorted { $0.1 < $1.1 }.map(\.2))
        }
    }
}
