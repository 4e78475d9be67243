import Assessment
import FrameworkModel

extension SlopeChart {
    /// The figures of one indicator beside those of the year before, one line for each area.
    ///
    /// Of several periods the latest is taken; comparisons of other kinds and of parts of the population are left
    /// out. Nil where no comparison has two dated figures.
    init?(
        _ comparisons: [Comparison], indicator: Indicator, names: [AreaCode: String], source: String
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
        title = Self.title(indicator, chosen, names)
    }

    private static func title(
        _ indicator: Indicator, _ rows: [Comparison], _ names: [AreaCode: String]
    ) -> String {
        let said = rows.map(words)
        if rows.count == 1, let row = rows.first {
            let values = [row.other, row.estimate].compactMap { $0?.shown(indicator) }
            return "\(indicator.title), \(names[row.area] ?? row.area.rawValue): \(said[0]), "
                + "\(values.joined(separator: " to "))"
        }
        let moved = ["rose", "fell"]
        let hasMoved = said.contains(where: moved.contains)
        let parts = (hasMoved ? moved : ["no change shown", "not tested", "not compared"]).map { words in
            (words: words, count: said.count { $0 == words })
        }.filter { $0.count > 0 }
        return indicator.title + (hasMoved ? " " : ": ")
            + "\(parts.map { "\($0.words) in \($0.count)" }.inWords) of \(rows.count) areas"
    }

    /// What became of the figure, in the words of a title.
    private static func words(_ row: Comparison) -> String {
        switch Change(row) {
        case .shown: (row.contrast?.difference ?? 0) > 0 ? "rose" : "fell"
        case .notShown: "no change shown"
        case .untested: "not tested"
        case .notCompared: "not compared"
        }
    }
}

extension SlopeChart.End {
    fileprivate init(_ estimate: Estimate?, _ indicator: Indicator) {
        self.init(
            value: estimate?.value, shown: estimate?.shown(indicator) ?? "not supplied",
            interval: estimate?.shownInterval(indicator) ?? "", counts: estimate?.shownCounts ?? "",
            isHollow: estimate?.isHollow ?? false)
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
