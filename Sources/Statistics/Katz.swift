public import FrameworkModel

/// Katz's log interval of the ratio of two proportions.
///
/// For comparison with published figures; `Koopman` is the default. Source: Katz et al. 1978; statsmodels
/// `confint_proportions_2indep` with `log` and `log-adjusted`.
public enum Katz {
    /// The interval of first proportion over second.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, above 0 and up to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, above 0 and up to `denominator2`.
    ///   - denominator2: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of the ratio; 0 to infinity at confidence 1.
    /// - Throws: `tooFewEvents` when either count is 0; `negativeCount`, `zeroDenominator`,
    ///   `countExceedsDenominator`, `notFinite` or `unsupportedConfidence`.
    public static func interval(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.proportion(events1, of: denominator1)
        try Check.proportion(events2, of: denominator2)
        let confidence = try Confidence(confidence)
        guard events1 > 0, events2 > 0 else { throw .tooFewEvents(min(events1, events2), needed: 1) }
        return limits(events1, denominator1, events2, denominator2, confidence)
    }

    /// The interval with one half added to every count and denominator.
    ///
    /// It surrounds the ratio of the raised proportions, not the observed ratio, and is defined when counts
    /// are 0.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, 0 to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, 0 to `denominator2`.
    ///   - denominator2: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of the ratio; 0 to infinity at confidence 1.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func adjustedInterval(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.proportion(events1, of: denominator1)
        try Check.proportion(events2, of: denominator2)
        let confidence = try Confidence(confidence)
        return limits(events1 + 0.5, denominator1 + 0.5, events2 + 0.5, denominator2 + 0.5, confidence)
    }

    private static func limits(
        _ x1: Double, _ n1: Double, _ x2: Double, _ n2: Double, _ confidence: Confidence
    ) -> Interval {
        if confidence.isCertain { return Interval(0, .infinity, confidence) }
        let variance = (n1 - x1) / (x1 * n1) + (n2 - x2) / (x2 * n2)
        let factor = Math.exp(confidence.z * variance.squareRoot())
        let ratio = x1 / n1 / (x2 / n2)
        return Interval(ratio / factor, ratio * factor, confidence)
    }
}
