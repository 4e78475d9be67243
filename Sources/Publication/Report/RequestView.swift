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
        let lines = indicators.compactMap { wish, titles -> (String, Line)? in
            guard let measure = measures[wish.measure] else { return nil }
            return (
                measure.heldBy,
                Line(
                    area: content.names[wish.area] ?? wish.area.rawValue, measure: measure.title,
                    period: wish.period?.description ?? "any year", basis: measure.basis.words,
                    indicators: titles.joined(separator: "; "))
            )
        }
        return Dictionary(grouping: lines, by: \.0).sorted { $0.key < $1.key }.map { holder, lines in
            RequestView(
                holder: holder.prefix(1).uppercased() + holder.dropFirst(),
                lines: lines.map(\.1).sorted {
                    ($0.area, $0.measure, $0.period) < ($1.area, $1.measure, $1.period)
                })
        }
    }
}
