public import FrameworkModel

/// Comparison of two rates of independent events.
///
/// Ratio: score interval in closed form, from the Wilson limits of the first count in the total. Difference:
/// square-and-add of the Poisson score limits. Test: score z. Below 10 events in total, with whole counts, the
/// exact conditional test and its interval replace the score test and the score ratio interval, so that test
/// and ratio interval agree. Source: statsmodels `test_poisson_2indep`, R `poisson.test`, ratesci `scoreci`.
public enum TwoRates {
    /// Which test gave the p-value.
    public enum TestUsed: String, Sendable, Hashable, Codable {
        /// The score z.
        case score
        /// The exact binomial test of the first count in the total.
        case exact
        /// None: there are no events in either group and p is 1.
        case noEvents

        /// The test in words.
        public var words: String {
            switch self {
            case .score: "score test"
            case .exact: "exact binomial test"
            case .noEvents: "no test, as there are no events"
            }
        }
    }

    /// Two rates compared.
    public struct Comparison: Sendable, Hashable, Codable {
        /// First rate minus second, in events per unit of exposure.
        public let difference: Double
        /// The interval of the difference, in events per unit of exposure.
        public let differenceInterval: Interval
        /// First rate over second: infinite when only the second is 0, nil when both are 0.
        public let ratio: Double?
        /// The interval of the ratio, within 0 to infinity; exact when `test` is exact, otherwise score.
        public let ratioInterval: Interval
        /// The score z; nil when there are no events.
        public let z: Double?
        /// The two-sided p-value of the score z; 1 when there are no events.
        public let scoreP: Double
        /// The p-value to report.
        public let p: Double
        /// Which test gave `p`.
        public let test: TestUsed
    }

    /// The total number of events from which the score test is used.
    public static let exactBelow = 10.0

    /// Compares the first rate with the second.
    ///
    /// - Parameters:
    ///   - events1: 0 or more, not necessarily whole.
    ///   - exposure1: Population or time at risk of the first group, above 0.
    ///   - events2: 0 or more, not necessarily whole.
    ///   - exposure2: Exposure of the second group in the same unit, above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Difference, ratio, their intervals and the test.
    /// - Throws: `negativeCount`, `zeroDenominator`, `notFinite` or `unsupportedConfidence`.
    public static func compare(
        events1: Double, exposure1: Double, events2: Double, exposure2: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Comparison {
        try compare(
            RatePair(x1: events1, t1: exposure1, x2: events2, t2: exposure2), confidence: confidence,
            exactAllowed: true)
    }

    static func compare(
        _ pair: RatePair, confidence: Double, exactAllowed: Bool
    ) throws(StatisticsError) -> Comparison {
        let level = try Confidence(confidence)
        let total = pair.x1 + pair.x2
        let difference = pair.differenceLimits(level)
        let exact =
            exactAllowed && total < exactBelow && Check.isWhole(pair.x1) && Check.isWhole(pair.x2)
        let scoreP = pair.scoreZ.map(Normal.bothTails) ?? 1
        return Comparison(
            difference: pair.x1 / pair.t1 - pair.x2 / pair.t2,
            differenceInterval: Interval(difference.lower, difference.upper, level),
            ratio: Mover.ratio(pair.x1, pair.t1, pair.x2, pair.t2),
            ratioInterval: exact ? pair.exactRatio(level) : pair.scoreRatio(level),
            z: pair.scoreZ, scoreP: scoreP, p: exact ? pair.exactP : scoreP,
            test: total <= 0 ? .noEvents : exact ? .exact : .score)
    }
}

/// Two counts with their exposures, checked.
struct RatePair {
    let x1: Double
    let t1: Double
    let x2: Double
    let t2: Double

    init(x1: Double, t1: Double, x2: Double, t2: Double) throws(StatisticsError) {
        try Check.count(x1)
        try Check.denominator(t1, "exposure")
        try Check.count(x2)
        try Check.denominator(t2, "exposure")
        self.x1 = x1
        self.t1 = t1
        self.x2 = x2
        self.t2 = t2
    }

    var scoreZ: Double? {
        guard x1 + x2 > 0 else { return nil }
        let share = t1 / t2
        return (x1 - x2 * share) / ((x1 + x2) * share).squareRoot()
    }

    func scoreRatio(_ confidence: Confidence) -> Interval {
        if confidence.isCertain || x1 + x2 <= 0 { return Interval(0, .infinity, confidence) }
        // Limits of both shares of the total, so that neither is taken from one.
        let first = Wilson.limits(x1, x1 + x2, z: confidence.z)
        let second = Wilson.limits(x2, x1 + x2, z: confidence.z)
        let scale = t2 / t1
        let upper = second.lower <= 0 ? .infinity : first.upper / second.lower * scale
        return Interval(first.lower / second.upper * scale, upper, confidence)
    }

    func differenceLimits(_ confidence: Confidence) -> (lower: Double, upper: Double) {
        if confidence.isCertain { return (-.infinity, .infinity) }
        func limits(_ x: Double, _ t: Double) -> (lower: Double, upper: Double) {
            let z = confidence.z
            let upper = x + z * z / 2 + z * (x + z * z / 4).squareRoot()
            return (x * (x / upper) / t, upper / t)
        }
        return Mover.difference(x1 / t1, limits(x1, t1), x2 / t2, limits(x2, t2))
    }
}
