package import FrameworkModel

/// A figure that is missing, with every indicator that waits for it.
package struct WantedFigure: Sendable {
    /// Whose figure.
    package let area: AreaCode
    /// What is asked for, with its basis and who holds it.
    package let measure: Measure
    /// For which period; nil when any would be a start.
    package let period: Period?
    /// Titles of the indicators, in order of the comparisons.
    package let indicators: [String]

    /// What the comparisons lack, by holder, measure and area.
    ///
    /// A pair without any figure on either side asks for nothing, and nothing is asked of England and Wales:
    /// what is known of the nation is published.
    package static func all(in rows: [Comparison]) -> [WantedFigure] {
        struct Wish: Hashable {
            let area: AreaCode
            let measure: String
            let period: Period?
        }
        var indicators: [Wish: [String]] = [:]
        var measures: [String: Measure] = [:]
        for row in rows where row.estimate != nil || row.other != nil {
            for request in row.requests where request.area != .englandAndWales {
                for measure in request.measures {
                    measures[measure.id] = measure
                    let wish = Wish(area: request.area, measure: measure.id, period: request.period)
                    if indicators[wish]?.contains(row.indicator.title) != true {
                        indicators[wish, default: []].append(row.indicator.title)
                    }
                }
            }
        }
        return indicators.compactMap { wish, titles in
            measures[wish.measure].map {
                WantedFigure(area: wish.area, measure: $0, period: wish.period, indicators: titles)
            }
        }.sorted { $0.order < $1.order }
    }

    private var order: String {
        let days = period.map { "\($0.start) \($0.end)" } ?? ""
        return [measure.heldBy, measure.title, area.rawValue, days, measure.id].joined(separator: "\n")
    }
}
