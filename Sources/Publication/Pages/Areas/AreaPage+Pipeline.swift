import FrameworkModel

extension AreaPage {
    /// Counts along the way from crime to court, of the period with most of them; empty with fewer than three.
    var pipeline: HTML {
        let counted = figures.flatMap { indicator, series in
            series.filter { indicator.unit == .count && $0.breakdown == .whole && $0.value != nil }
                .map { (indicator: indicator, estimate: $0) }
        }
        let steps = Dictionary(grouping: counted) { $0.estimate.period }.compactMap { period, found in
            period.map { ($0, Self.along(found)) }
        }
        guard let best = steps.max(by: { ($0.1.count, $0.0) < ($1.1.count, $1.0) }), best.1.count >= 3 else {
            return .empty
        }
        let stages = best.1.map { indicator, estimate in
            PipelineStage(
                title: indicator.title, count: estimate.value, shown: estimate.shown(indicator),
                unit: estimate.basis?.words ?? indicator.unit.words,
                source: estimate.stage?.words ?? "source not named", period: estimate.when)
        }
        let chart = PipelineChart(area: area.name, stages: stages)
        return chart.figure(source: sources.words(of: best.1.map(\.estimate))).html
    }

    private typealias Count = (indicator: Indicator, estimate: Estimate)

    /// Crimes, arrests, suspects and defendants in this order; of crimes the most, of the others from most to least.
    private static func along(_ counts: [Count]) -> [Count] {
        let ways: [(basis: CountingBasis, stage: SourceStage)] = [
            ("crimes", .police), ("arrests", .police), ("suspects", .cps), ("defendants", .cps),
        ]
        return ways.flatMap { way in
            let own = counts.filter { $0.estimate.basis == way.basis && $0.estimate.stage == way.stage }
                .sorted {
                    ($0.estimate.value ?? 0, $1.indicator.id) > ($1.estimate.value ?? 0, $0.indicator.id)
                }
            return way.basis == "crimes" ? Array(own.prefix(1)) : own
        }
    }
}
