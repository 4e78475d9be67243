public import FrameworkModel

/// A crude rate with the limits of its count.
///
/// Source: PHEindicatormethods `phe_rate`.
public enum CrudeRate {
    /// A rate with its interval.
    public struct Estimate: Sendable, Hashable, Codable {
        /// Events per `multiplier` units of exposure.
        public let value: Double
        /// The limits, in the unit of the value.
        public let interval: Interval
        /// How the limits of the count were computed.
        public let method: CountLimits.Method
        /// The number of exposure units the rate refers to, for example 1 000.
        public let multiplier: Double
    }

    /// The rate of independent events per `multiplier` units of exposure.
    ///
    /// Exact Poisson limits below 10 events, Byar's from 10, divided by the exposure; the exposure is taken as
    /// exact. Events that repeat within one unit are not independent, and these limits are then too narrow.
    ///
    /// - Parameters:
    ///   - events: 0 or more, not necessarily whole.
    ///   - exposure: Population or time at risk, above 0.
    ///   - multiplier: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The rate, 0 or more, with limits and method.
    /// - Throws: `negativeCount`, `zeroDenominator`, `notFinite`, `unsupportedConfidence`, or `outsideDomain`
    ///   for a multiplier of 0 or less.
    public static func rate(
        events: Double, exposure: Double, multiplier: Double = 1_000, confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        try Check.count(events)
        try Check.denominator(exposure, "exposure")
        try Check.positive(multiplier, "multiplier")
        let limits = try CountLimits.limits(events: events, confidence: confidence)
        return Estimate(
            value: events / exposure * multiplier,
            interval: Interval(
                limits.interval.lower / exposure * multiplier,
                limits.interval.upper / exposure * multiplier,
                try Confidence(confidence)),
            method: limits.method, multiplier: multiplier)
    }
}
