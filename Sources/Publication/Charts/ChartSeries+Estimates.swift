import FrameworkModel

extension ChartSeries {
    /// The dated figures of one area, in the unit of the indicator, of one part of the population and one kind of
    /// period; of several for a period the one with the least doubt.
    init(_ indicator: Indicator, _ area: Area, _ estimates: [Estimate]) {
        name = area.name
        self.area = area.code
        let dated = Dictionary(grouping: estimates, by: \.period).compactMap { period, same in
            period.flatMap { period in
                same.min { $0.doubt < $1.doubt }.map { (period: period, best: $0, all: same) }
            }
        }.sorted { $0.period < $1.period }
        points = dated.map { ChartPoint($0.best, $0.period, indicator) }
        leftOut = dated.filter { !$0.best.isDisputed && $0.all.contains(where: \.isDisputed) }.map(\.period)
    }

    /// For each area the figures that belong in one drawing: of the whole population, and of the kind of period
    /// that has most values.
    static func series(
        _ indicator: Indicator, of areas: [Area], in estimates: [Estimate]
    ) -> [ChartSeries] {
        let known = Set(areas.map(\.code))
        let usable = estimates.filter { estimate in
            known.contains(estimate.area) && estimate.indicator == indicator.id
                && estimate.breakdown == .whole
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
        return areas.map { ChartSeries(indicator, $0, byArea[$0.code] ?? []) }.filter {
            !$0.points.isEmpty
        }
    }
}

extension ChartPoint {
    init(_ estimate: Estimate, _ period: Period, _ indicator: Indicator) {
        let limits = estimate.limits
        self.init(
            period: period, value: estimate.value,
            shown: estimate.value == nil
                ? estimate.withheld?.words ?? "no value" : estimate.shown(indicator),
            lower: limits?.lower, upper: limits?.upper,
            interval: limits == nil ? "" : estimate.shownInterval(indicator), counts: estimate.shownCounts,
            remark: [estimate.isDisputed ? "disputed" : "", estimate.lacksCounts ? "no counts" : ""]
                .filter { !$0.isEmpty }.joined(separator: "; "),
            isDisputed: estimate.isDisputed, isHollow: estimate.isHollow,
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
