import FrameworkModel

extension SmallMultiples {
    /// The figures of an indicator over time in local areas, set against one other area.
    ///
    /// Counts have no comparator: a larger area has more of them.
    init(
        _ indicator: Indicator, _ estimates: [Estimate], areas: [Area], comparator: Area? = nil,
        source: String
    ) {
        let beside = indicator.unit.isAmount ? nil : comparator
        let series = ChartSeries.series(indicator, of: areas + [beside].compactMap(\.self), in: estimates)
        panels = series.filter { $0.area != beside?.code }
        self.comparator = beside.flatMap { beside in series.first { $0.area == beside.code } }
        unit = indicator.unit.words
        breaks = indicator.breaks
        self.source = source
        title = Self.title(indicator, panels)
    }

    private static func title(_ indicator: Indicator, _ panels: [ChartSeries]) -> String {
        let latest = panels.compactMap(\.drawn.last?.period).max()
        let current = panels.compactMap { panel in
            panel.drawn.last.flatMap { last in last.period == latest ? (panel.name, last) : nil }
        }
        guard let latest, current.count > 1,
            let low = current.min(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) }),
            let high = current.max(by: { ($0.1.value ?? 0) < ($1.1.value ?? 0) }),
            low.1.value != high.1.value
        else { return "\(indicator.title) in \(panels.count) local areas" }
        return
            "\(indicator.title): \(low.1.headline) in \(low.0) to \(high.1.headline) in \(high.0), \(latest)"
    }
}
