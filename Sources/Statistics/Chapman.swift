public import FrameworkModel

/// The size of a population from two matched lists, by Chapman's estimator.
///
/// N = (n1 + 1)(n2 + 1) / (m + 1) - 1 for n1 and n2 on the lists and m on both. It holds for a closed
/// population, one definition, correct matching and independent lists: lists that refer to each other make N
/// too small, missed matches make it too large. Source: Seber 1982; Chao 1987; Rcapture `closedp.bc`.
public enum Chapman {
    /// The form of the interval.
    public enum Scale: String, Sendable, Hashable, Codable {
        /// On the log of the number never seen: never below the number seen.
        case logarithmic
        /// Estimate plus and minus z standard errors: may reach below the number seen.
        case normal
    }

    /// How much the overlap of the lists supports.
    public enum Overlap: String, Sendable, Hashable, Codable {
        /// Nobody is on both lists; the estimate is not for publication.
        case none
        /// Fewer than 7 are on both lists; the estimate is unstable.
        case small
        /// At least 7 are on both lists.
        case sufficient
    }

    /// The estimate with its error.
    public struct Result: Sendable, Hashable, Codable {
        /// The estimated size of the population.
        public let estimate: Double
        /// The variance of the estimate.
        public let variance: Double
        /// The square root of the variance.
        public let standardError: Double
        /// The number seen on either list.
        public let observed: Double
        /// The interval of the size.
        public let interval: Interval
        /// How much the overlap supports.
        public let overlap: Overlap
    }

    /// The number on both lists below which the estimate is unstable.
    public static let stableOverlap = 7.0

    /// The size of the population.
    ///
    /// With f the number never seen and V the variance, the logarithmic interval runs from M + f / C to
    /// M + f C, for M seen and C = exp(z sqrt(log(1 + V / f^2))). When one list holds the other, f and V are
    /// 0 and the interval is the point.
    ///
    /// - Parameters:
    ///   - first: The number on the first list, 0 or more.
    ///   - second: The number on the second list, 0 or more.
    ///   - both: The number on both, at most the smaller of the two.
    ///   - scale: The form of the interval.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The estimate, its interval and what the overlap supports.
    /// - Throws: `countExceedsDenominator` when more are on both lists than on one; `negativeCount`,
    ///   `notFinite`, `outsideDomain` or `unsupportedConfidence`.
    public static func estimate(
        first: Double, second: Double, both: Double, scale: Scale = .logarithmic,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Result {
        try Check.count(first, "first")
        try Check.count(second, "second")
        try Check.count(both, "both")
        guard both <= min(first, second) else {
            throw .countExceedsDenominator(count: both, denominator: min(first, second))
        }
        let confidence = try Confidence(confidence)
        let (only1, only2) = (first - both, second - both)
        let observed = first + only2
        // The same N without a difference of large numbers.
        let unseen = only1 * only2 / (both + 1)
        let variance = (first + 1) * (second + 1) * only1 * only2 / ((both + 1) * (both + 1) * (both + 2))
        return Result(
            estimate: observed + unseen, variance: variance, standardError: variance.squareRoot(),
            observed: observed,
            interval: interval(observed, unseen, variance, scale, confidence),
            overlap: both <= 0 ? .none : both < stableOverlap ? .small : .sufficient)
    }

    private static func interval(
        _ observed: Double, _ unseen: Double, _ variance: Double, _ scale: Scale, _ confidence: Confidence
    ) -> Interval {
        guard unseen > 0, variance > 0 else { return Interval(observed, observed, confidence) }
        switch scale {
        case .logarithmic:
            let spread = Math.logOnePlus(variance / unseen / unseen).squareRoot()
            let factor = Math.exp(confidence.z * spread)
            return Interval(observed + unseen / factor, observed + unseen * factor, confidence)
        case .normal:
            let reach = confidence.z * variance.squareRoot()
            return Interval(observed + unseen - reach, observed + unseen + reach, confidence)
        }
    }
}
