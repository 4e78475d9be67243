import FrameworkModel

/// The figures of one indicator that a map shows: those of the period for which most areas have a sound one, the
/// latest of such.
struct MapFigures {
    private let indicator: Indicator
    private let period: Period
    /// Of each area the figure with the least doubt; nil without one.
    private let figures: [(area: Area, estimate: Estimate?)]

    /// Nil where fewer areas than `least` have a sound figure, and for counts and amounts, which a larger area has
    /// more of.
    init?(_ indicator: Indicator, of areas: [Area], least: Int, series: (AreaCode) -> [Estimate]) {
        guard !indicator.unit.isAmount else { return nil }
        let known = areas.map { area in series(area.code).filter { $0.breakdown == .whole } }
        let periods = known.flatMap { Set($0.filter(\.isMapped).compactMap(\.period)) }
        let most = Dictionary(grouping: periods, by: \.self).max {
            ($0.value.count, $0.key) < ($1.value.count, $1.key)
        }
        guard let (period, found) = most, found.count >= least else { return nil }
        self.indicator = indicator
        self.period = period
        figures = zip(areas, known).map { area, series in
            (area, series.filter { $0.period == period }.min { $0.doubt < $1.doubt })
        }
    }

    var estimates: [Estimate] { figures.compactMap(\.estimate) }

    /// The map; `id` as in `AreaMap`.
    func map(id: String, boundaries: Boundaries, isHighlighted: (AreaCode) -> Bool = { _ in false })
        -> AreaMap
    {
        AreaMap(
            id: id, subject: indicator.title, unit: indicator.unit.words, period: period.description,
            decimals: indicator.decimals,
            areas: figures.map { area, estimate in
                let shown = estimate.map { $0.shown(indicator) + ($0.isDisputed ? ", disputed" : "") }
                return MapArea(
                    code: area.code, name: area.name,
                    value: estimate.flatMap { $0.isMapped ? $0.value : nil }, shown: shown ?? "no figure",
                    isHighlighted: isHighlighted(area.code))
            }, boundaries: boundaries)
    }
}

extension Estimate {
    /// True for a value that is neither disputed nor a national rate applied to the local population.
    fileprivate var isMapped: Bool { value != nil && !isDisputed && !isModelled }
}
