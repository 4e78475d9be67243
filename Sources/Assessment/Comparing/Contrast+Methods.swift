import FrameworkModel
import Statistics

extension Contrast {
    /// The contrast of a pair by the method that fits the indicator; nil when a side has no value.
    init?(_ pair: Pair, confidence: Double) {
        guard let first = pair.first.value, let second = pair.second.value else { return nil }
        if let tested = Contrast.tested(pair, confidence: confidence) {
            self = tested
        } else {
            self.init(
                difference: first - second, differenceInterval: nil,
                ratio: second == 0 ? nil : first / second,
                ratioInterval: nil, pValue: nil, method: "no counts to test")
        }
    }

    private static func tested(_ pair: Pair, confidence: Double) -> Contrast? {
        guard let above = pair.first.numerator?.value, let below = pair.first.denominator?.value,
            var otherAbove = pair.second.numerator?.value, var otherBelow = pair.second.denominator?.value
        else { return nil }
        if pair.nested {
            otherAbove -= above
            otherBelow -= below
            guard otherAbove >= 0, otherBelow > 0 else { return nil }
        }
        switch pair.indicator.calculation {
        case .proportion:
            return try? shares(above, below, otherAbove, otherBelow, confidence)
        case .rate(_, _, let multiplier, _, _):
            return try? rates(above, below, otherAbove, otherBelow, multiplier, confidence)
        default:
            return nil
        }
    }

    private static func shares(
        _ x1: Double, _ n1: Double, _ x2: Double, _ n2: Double, _ confidence: Double
    ) throws -> Contrast {
        let result = try TwoProportions.difference(
            events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
        let ratio = try TwoProportions.ratio(events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
        return Contrast(
            difference: 100 * result.difference, differenceInterval: result.interval.scaled(by: 100),
            ratio: ratio.ratio, ratioInterval: ratio.interval, pValue: result.test.p,
            method: "Newcombe difference, Koopman ratio, \(result.test.test.rawValue) test")
    }

    private static func rates(
        _ x1: Double, _ t1: Double, _ x2: Double, _ t2: Double, _ multiplier: Double, _ confidence: Double
    ) throws -> Contrast {
        let result = try TwoRates.compare(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: confidence)
        return Contrast(
            difference: multiplier * result.difference,
            differenceInterval: result.differenceInterval.scaled(by: multiplier), ratio: result.ratio,
            ratioInterval: result.ratioInterval, pValue: result.p,
            method: "two rates: MOVER difference, score ratio, \(result.test.rawValue) test")
    }
}
