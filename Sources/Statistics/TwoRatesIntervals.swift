public import FrameworkModel

extension TwoRates {
    /// The score interval of the ratio of two rates.
    ///
    /// - Parameters:
    ///   - events1: 0 or more, not necessarily whole.
    ///   - exposure1: Above 0.
    ///   - events2: 0 or more, not necessarily whole.
    ///   - exposure2: Above 0, in the unit of `exposure1`.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of first rate over second; 0 to infinity when there are no events.
    /// - Throws: `negativeCount`, `zeroDenominator`, `notFinite` or `unsupportedConfidence`.
    public static func scoreRatioInterval(
        events1: Double, exposure1: Double, events2: Double, exposure2: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try RatePair(x1: events1, t1: exposure1, x2: events2, t2: exposure2)
            .scoreRatio(Confidence(confidence))
    }

    /// The exact interval of the ratio of two rates, from Clopper-Pearson limits of the share.
    ///
    /// - Parameters:
    ///   - events1: A whole number, 0 or more.
    ///   - exposure1: Above 0.
    ///   - events2: A whole number, 0 or more.
    ///   - exposure2: Above 0, in the unit of `exposure1`.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of first rate over second; 0 to infinity when there are no events.
    /// - Throws: `fractionalCount`, `negativeCount`, `zeroDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func exactRatioInterval(
        events1: Double, exposure1: Double, events2: Double, exposure2: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.whole(events1)
        try Check.whole(events2)
        return try RatePair(x1: events1, t1: exposure1, x2: events2, t2: exposure2)
            .exactRatio(Confidence(confidence))
    }

    /// The exact two-sided p-value of equal rates.
    ///
    /// The binomial test of the first count in the total, summing the outcomes no likelier than the observed
    /// one, with a relative slack of 1e-7.
    ///
    /// - Parameters:
    ///   - events1: A whole number, 0 or more.
    ///   - exposure1: Above 0.
    ///   - events2: A whole number, 0 or more.
    ///   - exposure2: Above 0, in the unit of `exposure1`.
    /// - Returns: A probability; 1 when there are no events.
    /// - Throws: `fractionalCount`, `negativeCount`, `zeroDenominator` or `notFinite`.
    public static func exactPValue(
        events1: Double, exposure1: Double, events2: Double, exposure2: Double
    ) throws(StatisticsError) -> Double {
        try Check.whole(events1)
        try Check.whole(events2)
        return try RatePair(x1: events1, t1: exposure1, x2: events2, t2: exposure2).exactP
    }

    /// The log interval of the ratio of two rates, for comparison with published figures only.
    ///
    /// - Parameters:
    ///   - events1: Above 0, not necessarily whole.
    ///   - exposure1: Above 0.
    ///   - events2: Above 0, not necessarily whole.
    ///   - exposure2: Above 0, in the unit of `exposure1`.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of first rate over second; 0 to infinity at confidence 1.
    /// - Throws: `tooFewEvents` when either count is 0; `negativeCount`, `zeroDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func logRatioInterval(
        events1: Double, exposure1: Double, events2: Double, exposure2: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        let pair = try RatePair(x1: events1, t1: exposure1, x2: events2, t2: exposure2)
        let confidence = try Confidence(confidence)
        guard pair.x1 > 0, pair.x2 > 0 else { throw .tooFewEvents(min(pair.x1, pair.x2), needed: 1) }
        if confidence.isCertain { return Interval(0, .infinity, confidence) }
        let ratio = pair.x1 / pair.t1 / (pair.x2 / pair.t2)
        let factor = Math.exp(confidence.z * (1 / pair.x1 + 1 / pair.x2).squareRoot())
        return Interval(ratio / factor, ratio * factor, confidence)
    }
}

extension RatePair {
    func exactRatio(_ confidence: Confidence) -> Interval {
        let scale = t2 / t1
        // The ratio v / (1 - v) of a share v is the exponential of its logit.
        let lower = x1 <= 0 ? 0 : Math.exp(IncompleteBeta.logitQuantile(x1, x2 + 1, lower: confidence.tail))
        let upper =
            x2 <= 0
            ? .infinity : Math.exp(-IncompleteBeta.logitQuantile(x2, x1 + 1, lower: confidence.tail))
        return Interval(lower * scale, upper * scale, confidence)
    }

    var exactP: Double {
        let total = x1 + x2
        guard total > 0 else { return 1 }
        let p = t1 / (t1 + t2)
        let q = t2 / (t1 + t2)
        let logP = Math.log(p)
        let logQ = Math.log(q)
        let mode = min(((total + 1) * p).rounded(.down), total)
        return ExactTwoSided.probability(observed: x1, lowest: 0, highest: total, mode: mode) { k in
            SaddlePoint.logBinomial(k, total - k, p: p, q: q, logP: logP, logQ: logQ)
        }
    }
}
