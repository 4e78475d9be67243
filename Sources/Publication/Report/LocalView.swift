import FrameworkModel

/// Values of the local areas of one area of the report.
struct LocalView {
    let name: String
    let rows: [ValueView]
    let sharedNotes: [String]

    /// Each area of the report with the latest value of every indicator in each local area; areas without
    /// any are left out.
    static func all(_ content: ReportContent, sources: SourceList) -> [LocalView] {
        let indicators = content.modules.flatMap(\.indicators)
        let byArea = Dictionary(grouping: content.estimates, by: \.area)
        let titles = content.measureTitles
        return content.areas.map { area in
            let figures = (content.local[area.code] ?? []).flatMap { local -> [Figure] in
                let own = Dictionary(grouping: byArea[local.code] ?? [], by: \.indicator)
                return indicators.flatMap { indicator in
                    latest(own[indicator.id] ?? []).map { Figure(local, indicator, $0) }
                }
            }
            let shared = SharedNotes(figures.map(\.estimate))
            let rows = figures.map { figure in
                ValueView(
                    figure.estimate, figure.indicator, place: figure.area.name,
                    what: figure.estimate.place(figure.indicator.title), titles: titles, sources: sources,
                    shared: shared)
            }
            return LocalView(name: area.name, rows: rows, sharedNotes: shared.lines)
        }.filter { !$0.rows.isEmpty }
    }

    private struct Figure {
        let area: Area
        let indicator: Indicator
        let estimate: Estimate

        init(_ area: Area, _ indicator: Indicator, _ estimate: Estimate) {
            self.area = area
            self.indicator = indicator
            self.estimate = estimate
        }
    }

    /// The figures of the latest period; a value held back is a figure, one that nobody supplied is not.
    private static func latest(_ series: [Estimate]) -> [Estimate] {
        let known = series.filter { $0.value != nil || $0.withheld == .suppressed }
        let last = known.compactMap(\.period).max()
        return known.filter { $0.period == last }
    }
}
