import Assessment
import FrameworkModel

/// What can be said of an indicator over time, and how far next year's figure must lie, area by area.
struct Outlook {
    let sentences: [String]

    init(_ indicator: Indicator, _ content: ReportContent) {
        let review = content.review
        let words = FindingSentence(names: content.names)
        let codes = Set(content.areas.map(\.code))
        var sentences: [String] = []
        for area in content.areas {
            for trend in review.trends where trend.indicator.id == indicator.id && trend.area == area.code {
                sentences.append("\(Self.place(area, trend.breakdown)), over five years: \(trend.words).")
            }
            for chart in review.signals where chart.indicator.id == indicator.id && chart.area == area.code {
                sentences.append(words.sentence(chart))
            }
            for row in review.detectable
            where row.indicator.id == indicator.id && row.estimate.area == area.code {
                sentences.append(Self.ahead(row, area))
            }
        }
        for funnel in review.funnels where funnel.indicator.id == indicator.id {
            for position in funnel.positions where codes.contains(position.estimate.area) {
                sentences.append(words.sentence(funnel, position))
            }
        }
        self.sentences = sentences
    }

    private static func place(_ area: Area, _ breakdown: Breakdown) -> String {
        breakdown == .whole ? area.name : "\(area.name), \(breakdown.words)"
    }

    private static func ahead(_ row: Detectable, _ area: Area) -> String {
        let shown = { (value: Double) in
            row.indicator.unit.written(value, decimals: row.indicator.decimals)
        }
        let limits = [
            row.fall.map { "\(shown($0)) or less" }, row.rise.map { "\(shown($0)) or more" },
        ].compactMap(\.self)
        let start =
            "\(place(area, row.estimate.breakdown)), \(row.estimate.shown(row.indicator)) in "
            + "\(row.estimate.when): "
        let change =
            limits.isEmpty
            ? "at these volumes no figure of another such year could be told from it"
            : "a figure of another such year would have to be \(limits.joined(separator: ", or ")) to be told "
                + "from chance"
        return
            ([start + change]
            + row.targets.map { target, quarters in
                let seen = quarters.map { "after \($0) quarters" } ?? "not within ten years"
                return
                    "if it were at the target of \(shown(target.value)) from now on, this would show \(seen)"
            }).joined(separator: "; ") + "."
    }
}
