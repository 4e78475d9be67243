public import FrameworkModel

/// A local number estimated from national survey prevalence by band.
///
/// The number of people who would be found if the local population had the national prevalence of its bands.
/// The interval covers sampling error of the survey only: not the difference of the place from the nation, and
/// not what the survey does not reach. Bands are taken as independent and populations as exact.
public enum SyntheticEstimate {
    /// The scale on which the interval is computed.
    public enum Scale: String, Sendable, Hashable, Codable {
        /// N exp(+-z SE / N): never below 0.
        case log
        /// N +- z SE: may be below 0.
        case normal
    }

    /// Whether the relative standard error allows the estimate to be shown.
    public enum Reliability: String, Sendable, Hashable, Codable {
        /// Up to 20 %.
        case usable
        /// Above 20 % and up to 50 %.
        case useWithCaution
        /// Above 50 %, or an estimate of 0.
        case notShown
    }

    /// An estimated number with its error.
    public struct Result: Sendable, Hashable, Codable {
        /// The estimated number of people.
        public let estimate: Double
        /// Its standard error, in people.
        public let standardError: Double
        /// Standard error over estimate, as a fraction; nil when the estimate is 0.
        public let relativeStandardError: Double?
        /// The interval, in people.
        public let interval: Interval
        /// Indices, from 0, of the bands with prevalence 0 or 1, whose variance was taken from a raised
        /// prevalence.
        public let adjustedBands: [Int]
        /// What the relative standard error allows.
        public let reliability: Reliability
    }

    /// The estimate over all bands.
    ///
    /// The standard error of a band's prevalence p is, in this order: the published one; half the width of the
    /// published interval over its normal quantile; design factor times sqrt(p (1 - p) / base). At prevalence 0
    /// or 1 the variance is that of (n p + 0.5) / (n + 1) at the effective base n = base / designFactor^2,
    /// whatever was published.
    ///
    /// - Parameters:
    ///   - bands: One or more bands.
    ///   - scale: The scale of the interval.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The estimate with standard error and interval.
    /// - Throws: `notEnoughPoints` without bands, `missingSampleBase` for a band whose error cannot be had,
    ///   `zeroEstimate` on the log scale when the estimate is 0, `outsideDomain`, `zeroDenominator`,
    ///   `negativeCount`, `notFinite` or `unsupportedConfidence`.
    public static func estimate(
        bands: [SurveyBand], scale: Scale = .log, confidence: Double = 0.95
    ) throws(StatisticsError) -> Result {
        guard !bands.isEmpty else { throw .notEnoughPoints(count: 0, needed: 1) }
        let confidence = try Confidence(confidence)
        var total = CompensatedSum()
        var variance = CompensatedSum()
        var adjusted: [Int] = []
        for (index, band) in bands.enumerated() {
            try band.check()
            total.add(band.population * band.prevalence)
            variance.add(
                try band.population * band.population * band.prevalenceVariance(index))
            if band.isAtBoundary { adjusted.append(index) }
        }
        let estimate = total.value
        let error = variance.value.squareRoot()
        let relative: Double? = estimate > 0 ? error / estimate : nil
        return Result(
            estimate: estimate, standardError: error, relativeStandardError: relative,
            interval: try interval(estimate, error, scale, confidence),
            adjustedBands: adjusted, reliability: reliability(relative))
    }

    private static func interval(
        _ estimate: Double, _ error: Double, _ scale: Scale, _ confidence: Confidence
    ) throws(StatisticsError) -> Interval {
        switch scale {
        case .normal:
            if confidence.isCertain { return Interval(-.infinity, .infinity, confidence) }
            return Interval(estimate - confidence.z * error, estimate + confidence.z * error, confidence)
        case .log:
            guard estimate > 0 else { throw .zeroEstimate(standardError: error) }
            if confidence.isCertain { return Interval(0, .infinity, confidence) }
            let factor = Math.exp(confidence.z * (error / estimate))
            return Interval(estimate / factor, estimate * factor, confidence)
        }
    }

    private static func reliability(_ relative: Double?) -> Reliability {
        guard let relative, relative <= 0.5 else { return .notShown }
        return relative > 0.2 ? .useWithCaution : .usable
    }
}
