public import FrameworkModel

/// The Wilson score interval of a proportion, without continuity correction.
///
/// Source: Wilson 1927; Newcombe 1998. Agrees with PHEindicatormethods `phe_proportion`.
public enum Wilson {
    /// A proportion with its interval, both times the multiplier.
    public struct Estimate: Sendable, Hashable, Codable {
        /// Events divided by denominator, times the multiplier.
        public let value: Double
        /// The limits, times the multiplier.
        public let interval: Interval
        /// What value and limits were multiplied by: 1 for a fraction, 100 for a percentage.
        public let multiplier: Double
    }

    /// The interval of a proportion, as fractions of 1.
    ///
    /// The lower limit is exactly 0 when there are no events, the upper exactly 1 when events equal the
    /// denominator. At confidence 1 the interval is 0 to 1.
    ///
    /// - Parameters:
    ///   - events: 0 to `denominator`, not necessarily whole.
    ///   - denominator: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits from 0 to 1.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func interval(
        events: Double, of denominator: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.proportion(events, of: denominator)
        let confidence = try Confidence(confidence)
        let limits = limits(events, denominator, z: confidence.z)
        return Interval(limits.lower, limits.upper, confidence)
    }

    /// The proportion with its interval, times a multiplier applied last.
    ///
    /// - Parameters:
    ///   - events: 0 to `denominator`, not necessarily whole.
    ///   - denominator: Above 0.
    ///   - multiplier: Above 0; 1 for a fraction, 100 for a percentage.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Value and limits from 0 to the multiplier.
    /// - Throws: As `interval`, and `outsideDomain` for a multiplier of 0 or less.
    public static func estimate(
        events: Double, of denominator: Double, multiplier: Double = 1, confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        try Check.positive(multiplier, "multiplier")
        let fraction = try interval(events: events, of: denominator, confidence: confidence)
        return Estimate(
            value: events / denominator * multiplier,
            interval: Interval(
                fraction.lower * multiplier, fraction.upper * multiplier, try Confidence(confidence)),
            multiplier: multiplier)
    }

    /// The interval of a survey proportion, as fractions of 1.
    ///
    /// The sample base is divided by the square of the design factor.
    ///
    /// - Parameters:
    ///   - prevalence: The proportion found, 0 to 1.
    ///   - base: The unweighted sample base, above 0.
    ///   - designFactor: The ratio of the standard error to that of a simple random sample, above 0. It is the
    ///     square root of the design effect.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits from 0 to 1.
    /// - Throws: `outsideDomain`, `zeroDenominator`, `notFinite` or `unsupportedConfidence`.
    public static func surveyInterval(
        prevalence: Double, base: Double, designFactor: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.probability(prevalence, "prevalence")
        try Check.denominator(base)
        try Check.positive(designFactor, "designFactor")
        let effective = base / (designFactor * designFactor)
        return try interval(
            events: min(prevalence * effective, effective), of: effective, confidence: confidence)
    }
}

extension Wilson {
    /// The limits for checked arguments; z may be infinite.
    static func limits(_ x: Double, _ n: Double, z: Double) -> (lower: Double, upper: Double) {
        guard z.isFinite else { return (0, 1) }
        let fromBelow = lowerLimit(x, n, z)
        let fromAbove = 1 - lowerLimit(n - x, n, z)
        return (fromBelow, fromAbove)
    }

    /// The smaller root as the product of the roots over the larger one, which does not cancel.
    private static func lowerLimit(_ x: Double, _ n: Double, _ z: Double) -> Double {
        if x <= 0 { return 0 }
        let d = z * (z * z + 4 * x * ((n - x) / n)).squareRoot()
        return 2 * x * (x / n) / (2 * x + z * z + d)
    }
}
