import FrameworkModel

extension ChartSeries {
    /// The dated figures of one area, in the unit of the indicator, of one part of the population and one kind of
    /// period.
    init(_ indicator: Indicator, _ name: String, _ estimates: [Estimate]) {
        self.name = name
        let dated = estimates.compactMap { estimate in
            estimate.period.map { ChartPoint(estimate, $0, indicator) }
        }
        let single = Dictionary(dated.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
        points = single.values.sorted { $0.period < $1.period }
    }

    /// For each area the figures that belong in one drawing: of the whole population unless another part is
    /// asked for, and of the kind of period that has most values.
    static func series(
        _ indicator: Indicator, of areas: [Area], in estimates: [Estimate], breakdown: Breakdown = .whole
    ) -> [ChartSeries] {
        let known = Set(areas.map(\.code))
        let usable = estimates.filter { estimate in
            known.contains(estimate.area) && estimate.indicator == indicator.id
                && estimate.breakdown == breakdown
                && (estimate.value == nil || estimate.unit == indicator.unit)
        }
        let valued = Dictionary(grouping: usable.filter { $0.value != nil }) { $0.period?.type }
        // Of kinds with equally many values, the one listed first.
        let kind = PeriodType.allCases.reduce(into: (type: PeriodType.financialYear, count: 0)) {
            most, type in
            let count = valued[type]?.count ?? 0
            if count > most.count { most = (type, count) }
        }.type
        let byArea = Dictionary(grouping: usable.filter { $0.period?.type == kind }, by: \.area)
        return areas.map { ChartSeries(indicator, $0.name, byArea[$0.code] ?? []) }.filter {
            !$0.points.isEmpty
        }
    }
}

extension ChartPoint {
    init(_ estimate: Estimate, _ period: Period, _ indicator: Indicator) {
        let limits = estimate.interval.flatMap { $0.lower.isNaN || $0.upper.isNaN ? nil : $0 }
        let isDisputed = estimate.standing.grade == .disputed
        let hasCounts = estimate.numerator != nil
        self.init(
            period: period, value: estimate.value,
            shown: estimate.value == nil
                ? estimate.withheld?.words ?? "no value" : estimate.shown(indicator),
            lower: limits?.lower, upper: limits?.upper,
            interval: limits == nil ? "" : estimate.shownInterval(indicator), counts: estimate.shownCounts,
            remark: [isDisputed ? "disputed" : "", estimate.value != nil && !hasCounts ? "no counts" : ""]
                .filter { !$0.isEmpty }.joined(separator: "; "),
            isHollow: !hasCounts || isDisputed,
            kind: [
                "\(estimate.definitionVersion)", estimate.basis?.rawValue ?? "",
                estimate.stage?.rawValue ?? "",
            ].joined(separator: "/"))
    }
}

extension Unit {
    /// True for counts and sums of money, which a larger area has more of.
    var isAmount: Bool { [.count, .gbp, .people].contains(self) }
}
