import FrameworkModel

/// Which values of an indicator are drawn, and how.
struct IndicatorChart {
    let svg: String?

    /// At most this many periods of an area are drawn, the latest.
    private static let periods = 5
    /// With more rows than this a drawing is longer than a page.
    private static let rows = 16

    init(
        _ indicator: Indicator, _ estimates: [Estimate], _ order: [AreaCode: Int], _ names: [AreaCode: String]
    ) {
        let drawable = estimates.filter { estimate in
            guard let value = estimate.value else { return false }
            return value.isFinite && estimate.unit == indicator.unit
        }
        let whole = drawable.filter { $0.breakdown == .whole }
        let isCount = indicator.unit == .count || indicator.unit == .gbp
        // A national count beside local ones would leave nothing of these to see.
        let chosen = (whole.count > 1 ? whole : drawable).filter { estimate in
            !(isCount && AreaLevel.national.contains(estimate.area))
        }
        let byArea = Dictionary(grouping: chosen, by: \.area).sorted {
            (order[$0.key] ?? 9) < (order[$1.key] ?? 9)
        }
        let rows = byArea.flatMap { area, series in
            series.suffix(Self.periods).map { estimate in
                ChartRow(
                    label: Self.label(estimate, names[area] ?? area.rawValue), value: estimate.value ?? 0,
                    shown: Self.shown(estimate, indicator),
                    lower: estimate.interval?.lower, upper: estimate.interval?.upper,
                    series: order[area] ?? 3,
                    isHollow: estimate.interval == nil || estimate.standing.grade == .disputed)
            }
        }
        svg =
            rows.count > Self.rows
            ? nil
            : IntervalChart(
                title: indicator.title, unit: indicator.unit.words, rows: rows, asBars: isCount
            ).svg
    }

    /// The number with its sign of unit; the axis names the unit.
    private static func shown(_ estimate: Estimate, _ indicator: Indicator) -> String {
        let words = estimate.shown(indicator)
        let unit = " " + indicator.unit.words
        let number =
            indicator.unit != .percent && words.hasSuffix(unit) ? String(words.dropLast(unit.count)) : words
        return estimate.standing.grade == .disputed ? number + ", disputed" : number
    }

    private static func label(_ estimate: Estimate, _ name: String) -> String {
        let part = estimate.breakdown.words
        return "\(name), \(part.isEmpty ? "" : "\(part), ")\(estimate.when)"
    }
}

extension AreaLevel {
    /// Codes of areas that contain several forces.
    static let national: Set<AreaCode> = [
        .englandAndWales, "E92000001", "W92000004", "K02000001", "K03000001",
    ]
}
