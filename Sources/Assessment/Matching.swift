import FrameworkModel

/// Which figures of two series are set side by side.
///
/// For each breakdown that both sides have: the latest period both have, otherwise the two periods that lie
/// nearest to each other, undated figures last. Disputed figures take no part, but a disputed figure for a
/// period that was chosen is paired as well, so that it is seen to be refused. Where the sides share no
/// breakdown, one pair shows what there is.
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
                    Matching.latest(soundLeft) ?? Matching.latest(left),
                    Matching.latest(soundRight) ?? Matching.latest(right)
                )
            ]
        }
        self.pairs = pairs
    }

    private static func nearest(_ first: [Estimate], _ second: [Estimate]) -> (Estimate, Estimate)? {
        var best: (pair: (Estimate, Estimate), gap: Int, end: Int)?
        for one in first {
            for other in second {
                let gap: Int
                let end: Int
                if let left = one.period, let right = other.period {
                    gap = left == right ? -1 : abs(left.end.number - right.end.number)
                    end = max(left.end.number, right.end.number)
                } else {
                    gap = Int.max
                    end = (one.period ?? other.period)?.end.number ?? 0
                }
                if let best, (best.gap, -best.end) <= (gap, -end) { continue }
                best = ((one, other), gap, end)
            }
        }
        return best?.pair
    }

    private static func disputed(in series: [Estimate], beside chosen: Estimate) -> [Estimate] {
        series.filter {
            $0.standing.grade == .disputed && $0.period == chosen.period && $0.breakdown == chosen.breakdown
        }
    }

    private static func latest(_ series: [Estimate]) -> Estimate? {
        let whole = series.filter { $0.breakdown == .whole }
        return (whole.isEmpty ? series : whole).max { left, right in
            guard let one = left.period else { return right.period != nil }
            guard let other = right.period else { return false }
            return one < other
        }
    }
}
