import FrameworkModel

extension LineChart {
    /// The figures of an indicator over time in these areas, at most four of which are drawn.
    ///
    /// The title states the latest figures and claims no change.
    /// National counts are left out beside local ones, which they would dwarf.
    init(
        _ indicator: Indicator, _ estimates: [Estimate], areas: [Area], source: String
    ) {
        let local = areas.filter { !$0.level.isNational }
        let own = ChartSeries.series(indicator, of: local, in: estimates)
        let isAlone = indicator.unit.isAmount && own.contains { !$0.drawn.isEmpty }
        series = isAlone ? own : ChartSeries.series(indicator, of: areas, in: estimates)
        unit = indicator.unit.words
        breaks = indicator.breaks
        notes =
            isAlone && local.count < areas.count
            ? ["National counts would dwarf the others and are left out."] : []
        self.source = source
        title = Self.title(indicator, series)
    }

    private static func title(_ indicator: Indicator, _ series: [ChartSeries]) -> String {
        let ends = series.prefix(most).compactMap { line in line.drawn.last.map { (line.name, $0) } }
        guard let latest = ends.map(\.1.period).max() else { return indicator.title }
        let current = ends.filter { $0.1.period == latest }
        guard let low = current.min(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) }),
            let high = current.max(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) })
        else { return indicator.title }
        let now = high.1
        if low.1.value != now.value {
            return
                "\(indicator.title): \(now.headline) in \(high.0), \(low.1.headline) in \(low.0), \(latest)"
        }
        let area = "\(indicator.title): \(current.map(\.0).inWords)"
        guard series.count == 1, let first = series[0].runs(indicator.breaks).last?.first,
            first.period != latest
        else { return "\(area), \(now.headline) in \(latest)" }
        return "\(area), \(first.headline) in \(first.period), \(now.headline) in \(latest)"
    }
}
