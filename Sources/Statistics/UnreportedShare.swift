/// The share of an estimated number of people that does not appear in a recorded number.
///
/// q = recorded / estimate; share = 1 - q; interval 1 - q exp(+-z s) with s the relative error of q, clamped
/// to 0...1. Both figures count people, of one definition, population and period.
public enum UnreportedShare {
    /// What a figure counts.
    public struct Basis: Sendable, Hashable, Codable {
        /// Who is counted.
        public let definition: String
        /// The population, with its age limits.
        public let population: String
        /// The period.
        public let period: String

        /// Makes a basis from its three parts, which are compared as text.
        public init(definition: String, population: String, period: String) {
            self.definition = definition
            self.population = population
            self.period = period
        }
    }

    /// How the recorded number is treated.
    public enum RecordedNumber: String, Sendable, Hashable, Codable {
        /// As a Poisson count, with variance equal to the number.
        case poisson
        /// As known without error.
        case fixed
    }

    /// The share with its error.
    public struct Result: Sendable, Hashable, Codable {
        /// Recorded over estimate; above 1 when the recorded number exceeds the estimate.
        public let reportedRatio: Double
        /// The standard error of the ratio; nil when nothing is recorded.
        public let ratioStandardError: Double?
        /// The unreported share, 0 to 1.
        public let share: Double
        /// The lower limit, 0 to 1; nil when nothing is recorded.
        public let lower: Double?
        /// The upper limit, 0 to 1.
        public let upper: Double
        /// The confidence level as a fraction.
        public let confidence: Double
        /// Whether the recorded number exceeds the estimate.
        ///
        /// The share is then 0, which points to different coverage of the two figures and not to complete
        /// reporting.
        public let recordedExceedsEstimate: Bool
    }

    /// The unreported share.
    ///
    /// - Parameters:
    ///   - recorded: The number of recorded people, 0 or more. At 0 the share is 1 with an upper limit only.
    ///   - recordedBasis: What the recorded number counts.
    ///   - estimate: The estimated number of people, above 0.
    ///   - standardError: The standard error of the estimate, 0 or more.
    ///   - estimateBasis: What the estimate counts.
    ///   - treating: Whether the recorded number has Poisson error.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The share as a fraction of 1, with its limits.
    /// - Throws: `mismatchedBasis` when the bases differ; `negativeCount`, `zeroDenominator`, `outsideDomain`,
    ///   `notFinite` or `unsupportedConfidence`.
    public static func share(
        recorded: Double, recordedBasis: Basis, estimate: Double, standardError: Double,
        estimateBasis: Basis, treating: RecordedNumber = .poisson, confidence: Double = 0.95
    ) throws(StatisticsError) -> Result {
        guard recordedBasis == estimateBasis else {
            throw .mismatchedBasis(recorded: recordedBasis, estimate: estimateBasis)
        }
        try Check.count(recorded, "recorded")
        try Check.denominator(estimate, "estimate")
        try Check.notNegative(standardError, "standardError")
        let confidence = try Confidence(confidence)
        let ratio = recorded / estimate
        guard recorded > 0 else {
            return Result(
                reportedRatio: 0, ratioStandardError: nil, share: 1, lower: nil, upper: 1,
                confidence: confidence.level, recordedExceedsEstimate: false)
        }
        let relative = standardError / estimate
        let own = treating == .poisson ? 1 / recorded : 0
        let error = (own + relative * relative).squareRoot()
        // Certainty about a figure without error leaves it where it is.
        let factor = error <= 0 ? 1 : Math.exp(confidence.z * error)
        return Result(
            reportedRatio: ratio, ratioStandardError: ratio * error, share: clamp(1 - ratio),
            lower: clamp(1 - ratio * factor), upper: clamp(1 - ratio / factor),
            confidence: confidence.level, recordedExceedsEstimate: recorded > estimate)
    }

    private static func clamp(_ value: Double) -> Double { min(1, max(0, value)) }
}
