import FrameworkModel

extension LineChart {
    /// The figures of an indicator over time in these areas, at most four of which are drawn.
    ///
    /// The title states the latest figures and claims no change; a caller that has a test gives its own.
    /// National counts are left out beside local ones, which they would dwarf.
    init(
        _ indicator: Indicator, _ estimates: [Estimate], areas: [Area], breakdown: Breakdown = .whole,
        title: String? = nil, source: String
    ) {
        let local = areas.filter { !$0.level.isNational }
        let own = ChartSeries.series(indicator, of: local, in: estimates, breakdown: breakdown)
        let isAlone = indicator.unit.isAmount && own.contains { !$0.drawn.isEmpty }
        series =
            isAlone
            ? own : ChartSeries.series(indicator, of: areas, in: estimates, breakdown: breakdown)
        unit = indicator.unit.words
        breaks = indicator.breaks
        notes =
            isAlone && local.count < areas.count
            ? ["National counts would dwarf the others and are left out."] : []
        self.source = source
        self.title = title ?? Self.title(indicator, series)
    }

    private static func title(_ indicator: Indicator, _ series: [ChartSeries]) -> String {
        let ends = series.prefix(most).compactMap { line in line.drawn.last.map { (line.name, $0) } }
        guard let latest = ends.map(\.1.period).max() else { return indicator.title }
        let current = ends.filter { $0.1.period == latest }
        guard series.count > 1, let low = current.min(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) }),
            let high = current.max(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) }), low.0 != high.0
        else {
            let area = series.count == 1 ? series[0].name + ", " : ""
            let first = series.first?.runs(indicator.breaks).last?.first
            let now = current.first?.1.shown ?? ""
            guard series.count == 1, let first, first.period != latest else {
                return "\(indicator.title): \(area)\(now) in \(latest)"
            }
            return "\(indicator.title): \(area)\(first.shown) in \(first.period), \(now) in \(latest)"
        }
        return "\(indicator.title): \(high.1.shown) in \(high.0), \(low.1.shown) in \(low.0), \(latest)"
    }
}
