package import Assessment
package import FrameworkModel
import Statistics

extension Table {
    /// Trends over five years, then process charts of months or quarters; what is wanting where there is none.
    package static func series(
        _ trends: [Trend], _ signals: [ProcessSignals], names: [AreaCode: String]
    ) -> Table {
        Table(
            [
                "indicator", "area_name", "breakdown", "kind", "points", "missing", "from", "to", "first",
                "latest", "mean", "lower_limit", "upper_limit", "p_value", "q_value", "says", "assurance",
            ],
            rows: trends.map { row($0, names) } + signals.map { row($0, names) })
    }

    private static func row(_ trend: Trend, _ names: [AreaCode: String]) -> [Cell] {
        let decimals = trend.indicator.decimals
        return [
            .text(trend.indicator.id), .text(names[trend.area] ?? trend.area.rawValue),
            .text(trend.breakdown.description), .text("trend"),
            .number(Double(trend.years.count), decimals: 0), .number(Double(trend.missing), decimals: 0),
            .text(trend.years.first?.when ?? ""), .text(trend.years.last?.when ?? ""),
            .number(trend.years.first?.value, decimals: decimals),
            .number(trend.years.last?.value, decimals: decimals), .empty, .empty, .empty,
            .number(trend.result?.p, decimals: 3), .number(trend.adjustedP, decimals: 3),
            .text(trend.words), .text(""),
        ]
    }

    private static func row(_ signals: ProcessSignals, _ names: [AreaCode: String]) -> [Cell] {
        let decimals = signals.indicator.decimals
        let segment = signals.chart?.segments.last
        let marked = signals.signals.map { "\($0.point.when) \($0.words)" }
        let rebased = signals.rebases.map { "limits begin anew on \($0.from.inWords): \($0.reason)" }
        return [
            .text(signals.indicator.id), .text(names[signals.area] ?? signals.area.rawValue),
            .text(signals.breakdown.description), .text("process chart"),
            .number(Double(signals.points.count), decimals: 0),
            .number(Double(signals.missing), decimals: 0),
            .text(signals.points.first?.when ?? ""), .text(signals.points.last?.when ?? ""),
            .number(signals.points.first?.value, decimals: decimals),
            .number(signals.points.last?.value, decimals: decimals),
            .number(segment?.mean, decimals: decimals),
            .number(segment?.limits?.lower, decimals: decimals),
            .number(segment?.limits?.upper, decimals: decimals), .empty, .empty,
            .text(([signals.variation] + marked + rebased).joined(separator: "; ")),
            .text(signals.assurance),
        ]
    }

    /// How far next year's figures must lie, and quarters until targets could be seen.
    package static func detectable(_ rows: [Detectable], names: [AreaCode: String]) -> Table {
        Table(
            [
                "indicator", "area_name", "breakdown", "period", "value", "numerator", "denominator",
                "fall_seen_at", "rise_seen_at", "target", "quarters_until_seen",
            ],
            rows: rows.flatMap { row -> [[Cell]] in
                let decimals = row.indicator.decimals
                let facts: [Cell] = [
                    .text(row.indicator.id), .text(names[row.estimate.area] ?? row.estimate.area.rawValue),
                    .text(row.estimate.breakdown.description), .text(row.estimate.when),
                    .number(row.estimate.value, decimals: decimals),
                    .number(row.estimate.numerator?.value, decimals: 0),
                    .number(row.estimate.denominator?.value, decimals: 0),
                    .number(row.fall, decimals: decimals), .number(row.rise, decimals: decimals),
                ]
                guard !row.targets.isEmpty else { return [facts + [.empty, .text("")]] }
                return row.targets.map { target, quarters in
                    facts + [
                        .number(target.value, decimals: decimals),
                        .text(quarters.map { "\($0)" } ?? "not within ten years"),
                    ]
                }
            })
    }

    /// The areas of one funnel or several; a row says how many areas are wanting where there is none.
    package static func funnels(_ funnels: [AreaFunnel], names: [AreaCode: String]) -> Table {
        Table(
            [
                "indicator", "period", "area_code", "area_name", "value", "numerator", "denominator",
                "common_value", "by_chance_alone", "widened", "used", "phi", "tau_squared", "areas",
                "missing_areas",
            ],
            rows: funnels.flatMap { funnel -> [[Cell]] in
                let decimals = funnel.indicator.decimals
                guard !funnel.positions.isEmpty else {
                    return [
                        [.text(funnel.indicator.id)] + Array(repeating: .text(""), count: 3)
                            + Array(repeating: .empty, count: 4) + Array(repeating: .text(""), count: 3)
                            + [.empty, .empty, .empty, .number(Double(funnel.missing), decimals: 0)]
                    ]
                }
                return funnel.positions.map { position in
                    [
                        .text(funnel.indicator.id), .text(position.estimate.when),
                        .text(position.estimate.area.rawValue),
                        .text(names[position.estimate.area] ?? ""),
                        .number(position.estimate.value, decimals: decimals),
                        .number(position.estimate.numerator?.value, decimals: 0),
                        .number(position.estimate.denominator?.value, decimals: 0),
                        .number(funnel.target, decimals: decimals), .text(position.plain.words),
                        .text(position.widened.words),
                        .text(funnel.usesWidened ? "widened" : "by chance alone"),
                        .number(funnel.phi, decimals: 2), .number(funnel.tauSquared, decimals: 5),
                        .number(Double(funnel.positions.count), decimals: 0), .empty,
                    ]
                }
            })
    }
}
