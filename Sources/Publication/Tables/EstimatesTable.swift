package import FrameworkModel

extension Table {
    /// Estimates with all that belongs to them; at a terminal, fewer columns and words instead of codes.
    package static func estimates(
        _ estimates: [Estimate], indicators: [Indicator], names: [AreaCode: String], format: TableFormat
    ) -> Table {
        let declared = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = estimates.compactMap { estimate in declared[estimate.indicator].map { (estimate, $0) } }
        return format == .table ? short(rows, names) : full(rows, names)
    }

    private static func full(_ rows: [(Estimate, Indicator)], _ names: [AreaCode: String]) -> Table {
        Table(
            [
                "indicator", "definition", "kind", "area_code", "area_name", "period_start", "period_end",
                "breakdown", "value", "lower", "upper", "confidence", "method", "numerator", "denominator",
                "unit", "status", "reasons", "source",
            ],
            rows: rows.map { estimate, indicator in
                let decimals = indicator.decimals
                return [
                    .text(estimate.indicator), .number(Double(estimate.definitionVersion), decimals: 0),
                    .text(indicator.kind.rawValue), .text(estimate.area.rawValue),
                    .text(names[estimate.area] ?? ""), .day(estimate.period?.start),
                    .day(estimate.period?.end),
                    .text(estimate.breakdown.description), .number(estimate.value, decimals: decimals),
                    .number(estimate.interval?.lower, decimals: decimals),
                    .number(estimate.interval?.upper, decimals: decimals),
                    .number(estimate.interval?.confidence, decimals: 2), .text(estimate.method),
                    .number(estimate.numerator?.value, decimals: 0),
                    .number(estimate.denominator?.value, decimals: 0), .text(estimate.unit.rawValue),
                    .text(estimate.status.rawValue), .text(estimate.reasons),
                    .text(estimate.sources.joined(separator: " ")),
                ]
            })
    }

    private static func short(_ rows: [(Estimate, Indicator)], _ names: [AreaCode: String]) -> Table {
        Table(
            ["indicator", "area", "period", "breakdown", "value", "interval", "count", "reasons"],
            rows: rows.map { estimate, indicator in
                [
                    .text(indicator.title), .text(names[estimate.area] ?? estimate.area.rawValue),
                    .text(estimate.when), .text(estimate.breakdown.description),
                    .text(estimate.shown(indicator)), .text(estimate.shownInterval(indicator)),
                    .text(estimate.shownCounts), .text(estimate.reasons),
                ]
            })
    }
}

extension Cell {
    static func day(_ day: Day?) -> Cell { day.map { .text($0.description) } ?? .empty }
}
