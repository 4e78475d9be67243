import FrameworkModel

/// Which values of an indicator are drawn, and how.
struct IndicatorChart {
    /// The drawing; nil with fewer than two values.
    let svg: String?
    /// What has to be said about it, as sentences.
    let note: String
    /// The figures drawn, in the order of the areas.
    let drawn: [Estimate]

    /// At most this many periods of an area are drawn, the latest.
    private static let periods = 5
    /// With more rows than this a drawing is longer than a page.
    private static let rows = 16

    /// `elsewhere` says where the figures stand that are not drawn.
    init(
        _ indicator: Indicator, _ estimates: [Estimate], _ areas: [Area], elsewhere: String = "in the table"
    ) {
        let drawable = estimates.filter { estimate in
            guard let value = estimate.value else { return false }
            return value.isFinite && estimate.unit == indicator.unit
        }
        let whole = drawable.filter { $0.breakdown == .whole }
        let candidates = whole.count > 1 ? whole : drawable
        let isCount = indicator.unit.isAmount
        // A national count beside local ones would leave nothing of these to see.
        let national = Set(areas.filter(\.level.isNational).map(\.code))
        let local = candidates.filter { !national.contains($0.area) }
        let leavesOut = isCount && !local.isEmpty && local.count < candidates.count
        let series = areas.map { area in
            (leavesOut ? local : candidates).filter { $0.area == area.code }
        }
        let count = (1...Self.periods).last { count in
            series.reduce(0) { $0 + Self.latest($1, count).count } <= Self.rows
        }
        let shown = series.map { Self.latest($0, count ?? 0) }
        drawn = shown.flatMap(\.self)
        let rows = zip(areas, shown).enumerated().flatMap { index, pair in
            pair.1.map {
                ChartRow(
                    $0, indicator, label: $0.place(pair.0.name), series: index,
                    shown: Self.shown($0, indicator))
            }
        }
        let frame = ChartFrame(
            title: indicator.title, unit: indicator.unit.words, rows: rows,
            marks: isCount ? BarMarks() as any ChartMarks : DotMarks())
        svg = frame.svg
        note = [
            rows.contains { $0.lower != nil } ? "Lines are intervals." : "No value has an interval.",
            rows.contains(where: \.isHollow) ? ChartMark.hollowWords : "",
            rows.count < (leavesOut ? local : candidates).count ? "Earlier periods are \(elsewhere)." : "",
            leavesOut ? "National counts would dwarf the others and are in the table." : "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The figures of the latest periods; undated ones count as one period.
    private static func latest(_ series: [Estimate], _ count: Int) -> [Estimate] {
        let periods = Set(series.map(\.period)).sorted { left, right in
            guard let left else { return false }
            guard let right else { return true }
            return left > right
        }
        let kept = Set(periods.prefix(count))
        return series.filter { kept.contains($0.period) }
    }

    /// The number with its sign of unit; the axis names the unit.
    private static func shown(_ estimate: Estimate, _ indicator: Indicator) -> String {
        let number = estimate.shown(indicator).withoutUnit(indicator.unit.words)
        return estimate.isDisputed ? number + ", disputed" : number
    }
}

extension AreaLevel {
    /// True for areas that contain many forces.
    var isNational: Bool { self == .uk || self == .countryGroup || self == .country }
}
