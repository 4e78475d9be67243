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
        if pair.first.breakdown == Standardised.breakdown { return standardised(pair) }
        guard let above = pair.first.numerator?.value else { return nil }
        guard let below = pair.first.denominator?.value else {
            return pair.against == .yearBefore ? try? counts(pair, above, confidence) : nil
        }
        if pair.against == .target {
            return try? TargetTest(pair, events: above, denominator: below)?.contrast
        }
        guard let other = pair.comparator() else { return nil }
        switch pair.indicator.calculation {
        case .proportion:
            return try? shares(above, below, other.events, other.denominator, confidence)
        case .rate(_, _, let multiplier, _, _):
            let crude =
                pair.first.area != pair.second.area && pair.indicator.isPerPopulation
                && pair.first.breakdown.parts["age"] == nil
            return try? rates(
                above, below, other.events, other.denominator, multiplier, confidence,
                note: crude ? "; crude rates, not standardised for age and sex" : "")
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
            method: "Newcombe difference, Koopman ratio, \(result.test.test.words)")
    }

    private static func rates(
        _ x1: Double, _ t1: Double, _ x2: Double, _ t2: Double, _ multiplier: Double, _ confidence: Double,
        note: String
    ) throws -> Contrast {
        let result = try TwoRates.compare(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: confidence)
        return Contrast(
            difference: multiplier * result.difference,
            differenceInterval: result.differenceInterval.scaled(by: multiplier), ratio: result.ratio,
            ratioInterval: result.ratioInterval, pValue: result.p,
            method: "two rates: MOVER difference, score ratio, \(result.test.words); "
                + "assumes independent events\(note)")
    }

    /// Two standardised rates, with the standard errors that their intervals stand for.
    private static func standardised(_ pair: Pair) -> Contrast? {
        guard let first = pair.first.value, let second = pair.second.value,
            let one = pair.first.interval, let other = pair.second.interval,
            let z = try? Normal.quantile(upperTail: (1 - one.confidence) / 2)
        else { return nil }
        let errors = [one, other].map { ($0.upper - $0.lower) / (2 * z) }
        let error = (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot()
        guard error > 0, let p = try? Normal.twoSided((first - second) / error) else { return nil }
        return Contrast(
            difference: first - second,
            differenceInterval: Interval(
                lower: first - second - z * error, upper: first - second + z * error,
                confidence: one.confidence),
            ratio: second == 0 ? nil : first / second, ratioInterval: nil, pValue: p,
            method: "two standardised rates: normal test with the errors of their intervals; assumes "
                + "independent events")
    }

    /// Two counts of one area, each over the days of its period.
    private static func counts(_ pair: Pair, _ x1: Double, _ confidence: Double) throws -> Contrast? {
        guard case .count = pair.indicator.calculation, pair.first.unit == .count,
            let x2 = pair.second.numerator?.value, let one = pair.first.period,
            let other = pair.second.period
        else { return nil }
        let result = try TwoRates.compare(
            events1: x1, exposure1: Double(one.days), events2: x2, exposure2: Double(other.days),
            confidence: confidence)
        return Contrast(
            difference: x1 - x2,
            differenceInterval: result.differenceInterval.scaled(by: Double(one.days)),
            ratio: result.ratio, ratioInterval: result.ratioInterval, pValue: result.p,
            method: "two counts over the days of their periods: \(result.test.words); "
                + "assumes independent events")
    }
}

extension Pair {
    /// Events and denominator of the second side; without those of the first where it is a large part of it.
    func comparator() -> (events: Double, denominator: Double)? {
        guard let events = second.numerator?.value, let denominator = second.denominator?.value else {
            return nil
        }
        guard nested, let own = first.numerator?.value, let below = first.denominator?.value else {
            return (events, denominator)
        }
        guard events >= own, denominator > below else { return nil }
        return (events - own, denominator - below)
    }
}

extension Indicator {
    /// True for events over residents, which age and sex of the residents can move.
    var isPerPopulation: Bool {
        switch calculation {
        case .rate: unit == .ratePer1000 || unit == .ratePer10000 || unit == .ratePer100000
        default: false
        }
    }
}
