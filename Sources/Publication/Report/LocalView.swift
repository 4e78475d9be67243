import FrameworkModel

/// Values of the local areas of one area of the report.
struct LocalView {
    let name: String
    let rows: [Row]

    struct Row {
        let area: String
        let indicator: String
        let period: String
        let part: String
        let value: String
        let interval: String
        let counts: String
        let notes: String
    }

    /// Each area of the report with the latest value of every indicator in each local area; areas without
    /// any are left out.
    static func all(_ content: ReportContent) -> [LocalView] {
        let indicators = content.modules.flatMap(\.indicators)
        let byArea = Dictionary(grouping: content.estimates, by: \.area)
        return content.areas.map { area in
            let rows = (content.local[area.code] ?? []).flatMap { local -> [Row] in
                let own = Dictionary(grouping: byArea[local.code] ?? [], by: \.indicator)
                return indicators.flatMap { indicator in
                    latest(own[indicator.id] ?? []).map { estimate in
                        Row(
                            area: local.name, indicator: indicator.title, period: estimate.when,
                            part: estimate.breakdown.words, value: estimate.shown(indicator),
                            interval: estimate.shownInterval(indicator), counts: estimate.shownCounts,
                            notes: estimate.reasons)
                    }
                }
            }
            return LocalView(name: area.name, rows: rows)
        }.filter { !$0.rows.isEmpty }
    }

    private static func latest(_ series: [Estimate]) -> [Estimate] {
        let known = series.filter { $0.value != nil }
        let last = known.compactMap(\.period).max()
        return known.filter { $0.period == last }
    }
}
