import Assessment
import FrameworkModel

extension SlopeChart {
    /// The figures of one indicator beside those of the year before, one line for each area.
    ///
    /// Of several periods the latest is taken; comparisons of other kinds and of parts of the population are left
    /// out. Nil where no comparison has two dated figures.
    init?(
        _ comparisons: [Comparison], indicator: Indicator, names: [AreaCode: String], title: String? = nil,
        source: String
    ) {
        let rows = comparisons.filter { row in
            row.against == .yearBefore && row.indicator.id == indicator.id
                && [row.estimate, row.other].allSatisfy { ($0?.breakdown ?? .whole) == .whole }
        }
        let dated = rows.compactMap { row in
            row.estimate?.period.flatMap { now in row.other?.period.map { (row: row, before: $0, after: now) }
            }
        }
        guard let latest = dated.max(by: { ($0.after, $0.before) < ($1.after, $1.before) }) else {
            return nil
        }
        let chosen = dated.filter { $0.before == latest.before && $0.after == latest.after }.map(\.row)
        before = latest.before
        after = latest.after
        lines = chosen.map { row in
            Line(
                name: names[row.area] ?? row.area.rawValue, before: End(row.other, indicator),
                after: End(row.estimate, indicator), change: Change(row))
        }
        unit = indicator.unit.words
        notes =
            indicator.polarity.direction == .none ? ["Neither direction is better in itself."] : []
        self.source = source
        self.title = title ?? Self.title(indicator, chosen, names)
    }

    private static func title(
        _ indicator: Indicator, _ rows: [Comparison], _ names: [AreaCode: String]
    ) -> String {
        let shown = rows.filter(\.showsDifference)
        let up = shown.count { ($0.contrast?.difference ?? 0) > 0 }
        if rows.count == 1, let row = rows.first {
            let values = [row.other, row.estimate].compactMap { $0?.shown(indicator) }
            let verb = shown.isEmpty ? "no change shown" : up == 1 ? "rose" : "fell"
            return "\(indicator.title), \(names[row.area] ?? row.area.rawValue): \(verb), "
                + "\(values.joined(separator: " to "))"
        }
        guard !shown.isEmpty else { return "\(indicator.title): no change shown in \(rows.count) areas" }
        let parts = [
            up > 0 ? "rose in \(up)" : "", shown.count > up ? "fell in \(shown.count - up)" : "",
        ].filter { !$0.isEmpty }
        return "\(indicator.title) \(parts.inWords) of \(rows.count) areas"
    }
}

extension SlopeChart.End {
    fileprivate init(_ estimate: Estimate?, _ indicator: Indicator) {
        self.init(
            value: estimate?.value, shown: estimate?.shown(indicator) ?? "not supplied",
            interval: estimate?.shownInterval(indicator) ?? "", counts: estimate?.shownCounts ?? "",
            isHollow: estimate?.numerator == nil || estimate?.standing.grade == .disputed)
    }
}

extension SlopeChart.Change {
    fileprivate init(_ row: Comparison) {
        self =
            switch row.verdict {
            case .better, .worse, .higher, .lower: .shown
            case .noDifferenceShown: .notShown
            case .cannotSay: .untested
            case .notCompared: .notCompared
            }
    }
}
