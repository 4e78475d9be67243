import FrameworkModel

/// Which figures of two series are set side by side.
///
/// For each breakdown that both sides have: the latest period both have, otherwise the two periods that lie
/// nearest to each other, undated figures last. Disputed figures take no part, but a disputed figure for a
/// period that was chosen is paired as well, so that it is seen to be refused. Where the sides share no
/// breakdown, one pair shows what there is; a side that has nothing but withheld figures shows the latest of them.
struct Matching {
    let pairs: [(Estimate?, Estimate?)]

    init(_ first: [Estimate], _ second: [Estimate]) {
        let left = first.filter { $0.value != nil }
        let right = second.filter { $0.value != nil }
        let soundLeft = left.filter { $0.standing.grade != .disputed }
        let soundRight = right.filter { $0.standing.grade != .disputed }
        let shared = Set(soundLeft.map(\.breakdown)).intersection(soundRight.map(\.breakdown)).sorted()
        var pairs: [(Estimate?, Estimate?)] = []
        for breakdown in shared {
            let these = soundLeft.filter { $0.breakdown == breakdown }
            let those = soundRight.filter { $0.breakdown == breakdown }
            guard let chosen = Matching.nearest(these, those) else { continue }
            pairs.append((chosen.0, chosen.1))
            pairs += Matching.disputed(in: left, beside: chosen.0).map { ($0, chosen.1) }
            pairs += Matching.disputed(in: right, beside: chosen.1).map { (chosen.0, $0) }
        }
        if pairs.isEmpty {
            pairs = [
                (
                    Matching.latest(soundLeft) ?? Matching.latest(left) ?? Matching.withheld(first),
                    Matching.latest(soundRight) ?? Matching.latest(right) ?? Matching.withheld(second)
                )
            ]
        }
        self.pairs = pairs
    }

    private static func nearest(_ first: [Estimate], _ second: [Estimate]) -> (Estimate, Estimate)? {
        let (left, right) = (dated(first), dated(second))
        guard !left.isEmpty, !right.isEmpty else {
            guard let one = left.last ?? first.first, let other = right.last ?? second.first else {
                return nil
            }
            return (one, other)
        }
        let byPeriod = Dictionary(right.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
        if let latest = left.last(where: { byPeriod[$0.period] != nil }), let same = byPeriod[latest.period] {
            return (latest, same)
        }
        var (i, j) = (0, 0)
        var best = (left[0], right[0])
        var least = Int.max
        while i < left.count, j < right.count {
            let gap = (left[i].period?.end.number ?? 0) - (right[j].period?.end.number ?? 0)
            if abs(gap) <= least {
                least = abs(gap)
                best = (left[i], right[j])
            }
            if gap <= 0 { i += 1 } else { j += 1 }
        }
        return best
    }

    /// Figures that have a period, earliest first.
    private static func dated(_ series: [Estimate]) -> [Estimate] {
        series.compactMap { estimate in estimate.period.map { ($0, estimate) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func disputed(in series: [Estimate], beside chosen: Estimate) -> [Estimate] {
        series.filter {
            $0.standing.grade == .disputed && $0.period == chosen.period && $0.breakdown == chosen.breakdown
        }
    }

    private static func withheld(_ series: [Estimate]) -> Estimate? {
        latest(series.filter { $0.withheld == .suppressed })
    }

    static func latest(_ series: [Estimate]) -> Estimate? {
        let whole = series.filter { $0.breakdown == .whole }
        return (whole.isEmpty ? series : whole).max { left, right in
            guard let one = left.period else { return right.period != nil }
            guard let other = right.period else { return false }
            return one < other
        }
    }
}
