import FrameworkModel

extension Assessment {
    /// Puts beside each row whose indicator needs a companion what the companion did in the same comparison.
    ///
    /// A companion that was not itself among the rows is tested on its own, outside the family.
    func readWithCompanions(_ rows: [Comparison], _ confidence: Double) -> [Comparison] {
        struct Key: Hashable {
            let indicator: String
            let against: Against
            let area: AreaCode
            let comparator: AreaCode
        }
        func key(_ row: Comparison, _ indicator: String) -> Key {
            Key(indicator: indicator, against: row.against, area: row.area, comparator: row.comparator)
        }
        var known = Dictionary(grouping: rows) { key($0, $0.indicator.id) }
        return rows.map { row in
            guard let companion = row.indicator.polarity.companion.flatMap(indicator), row.against != .target
            else { return row }
            let place = key(row, companion.id)
            if known[place] == nil {
                var beside = uncorrected(
                    of: row.area == row.comparator ? [row.area] : [row.area, row.comparator],
                    benchmark: row.against == .benchmark ? row.comparator : nil, targets: [],
                    indicators: [companion.id], confidence: confidence
                ).filter { $0.against == row.against && $0.area == row.area }
                Family.correct(&beside)
                known[place] = beside
            }
            let beside = known[place]?.first { $0.estimate?.breakdown == row.estimate?.breakdown }
            let found = beside ?? known[place]?.first
            var row = row
            row.companion = CompanionReading(
                indicator: companion, estimate: found?.estimate, other: found?.other,
                verdict: found?.verdict ?? .notCompared, adjustedP: found?.adjustedP)
            return row
        }
    }
}
