import FrameworkModel
import Statistics

/// One figure against a value that somebody has set, taken as exact.
///
/// Proportion: score test, z = (p - t) / sqrt(t (1 - t) / n), whose turning points are the limits of the Wilson
/// interval. Rate: z = (x - E) / sqrt(E) with E events to expect at the target; at fewer than 10 of them twice
/// the smaller exact Poisson tail. The interval of the difference is the figure's own, moved by the target.
struct TargetTest {
    let contrast: Contrast

    /// Nil when the indicator is neither a share nor a rate; throws when the target is none for it.
    init?(_ pair: Pair, events: Double, denominator: Double) throws {
        guard let value = pair.first.value, let target = pair.second.value else { return nil }
        let pValue: Double
        let method: String
        switch pair.indicator.calculation {
        case .proportion:
            let share = target / 100
            let spread = (share * (1 - share) / denominator).squareRoot()
            guard spread > 0 else { return nil }
            pValue = try Normal.twoSided((events / denominator - share) / spread)
            method = "score test of one share"
        case .rate(_, _, let multiplier, _, _):
            let expected = target / multiplier * denominator
            guard expected > 0 else { return nil }
            if expected < 10 {
                let tails = [
                    try PoissonTail.atMost(events, mean: expected),
                    try PoissonTail.atLeast(events, mean: expected),
                ]
                pValue = min(1, 2 * min(tails[0], tails[1]))
                method = "exact Poisson test of one rate; assumes independent events"
            } else {
                pValue = try Normal.twoSided((events - expected) / expected.squareRoot())
                method = "score test of one rate; assumes independent events"
            }
        default: return nil
        }
        contrast = Contrast(
            difference: value - target,
            differenceInterval: pair.first.interval.map {
                Interval(lower: $0.lower - target, upper: $0.upper - target, confidence: $0.confidence)
            },
            ratio: target == 0 ? nil : value / target,
            ratioInterval: target == 0 ? nil : pair.first.interval?.scaled(by: 1 / target), pValue: pValue,
            method: method)
    }
}
