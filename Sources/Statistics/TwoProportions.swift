public import FrameworkModel

/// Comparison of two independent proportions.
///
/// Difference: Newcombe's hybrid score interval. Ratio: Koopman's score interval. Test: pooled two-sample z,
/// that is Pearson's chi-square without correction; Fisher's exact test where an expected cell is under 5.
/// Interval and test come from different families and may disagree at the margin. Source: Newcombe 1998;
/// Koopman 1984; statsmodels `confint_proportions_2indep`; R `prop.test(correct = FALSE)`, `fisher.test`.
public enum TwoProportions {
    /// Which test gave the p-value.
    public enum TestUsed: String, Sendable, Hashable, Codable {
        /// The pooled z.
        case pooledZ
        /// Fisher's exact test.
        case fisherExact
        /// None: all outcomes are alike in both groups and p is 1.
        case noVariation

        /// The test in words.
        public var words: String {
            switch self {
            case .pooledZ: "pooled z test"
            case .fisherExact: "Fisher's exact test"
            case .noVariation: "no test, as all outcomes are alike"
            }
        }
    }

    /// The test of equal proportions.
    public struct Test: Sendable, Hashable, Codable {
        /// The pooled z; nil when all outcomes are alike in both groups.
        public let z: Double?
        /// The two-sided p-value of the pooled z; 1 when there is no z.
        public let pooledP: Double
        /// The p-value to report.
        public let p: Double
        /// Which test gave `p`.
        public let test: TestUsed
    }

    /// The difference of two proportions.
    public struct Difference: Sendable, Hashable, Codable {
        /// First proportion minus second, a fraction from -1 to 1.
        public let difference: Double
        /// Newcombe's interval, within -1 to 1.
        public let interval: Interval
        /// The test of equal proportions.
        public let test: Test
    }

    /// The ratio of two proportions.
    public struct Ratio: Sendable, Hashable, Codable {
        /// First proportion over second: infinite when only the second is 0, nil when both are 0.
        public let ratio: Double?
        /// Koopman's interval, within 0 to infinity.
        public let interval: Interval
        /// The test of equal proportions.
        public let test: Test
    }

    /// The first proportion minus the second, with interval and test.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, 0 to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, 0 to `denominator2`.
    ///   - denominator2: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The difference as a fraction of 1.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func difference(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Difference {
        let test = try test(events1: events1, of: denominator1, events2: events2, of: denominator2)
        let confidence = try Confidence(confidence)
        let p1 = events1 / denominator1
        let p2 = events2 / denominator2
        let limits = Mover.difference(
            p1, Wilson.limits(events1, denominator1, z: confidence.z),
            p2, Wilson.limits(events2, denominator2, z: confidence.z))
        let interval =
            confidence.isCertain
            ? Interval(-1, 1, confidence) : Interval(max(-1, limits.lower), min(1, limits.upper), confidence)
        return Difference(difference: p1 - p2, interval: interval, test: test)
    }

    /// The first proportion divided by the second, with interval and test.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, 0 to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, 0 to `denominator2`.
    ///   - denominator2: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The ratio with Koopman's interval.
    /// - Throws: As `difference`.
    public static func ratio(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Ratio {
        let test = try test(events1: events1, of: denominator1, events2: events2, of: denominator2)
        let interval = try Koopman.interval(
            events1: events1, of: denominator1, events2: events2, of: denominator2, confidence: confidence)
        let ratio = Mover.ratio(events1, denominator1, events2, denominator2)
        return Ratio(ratio: ratio, interval: interval, test: test)
    }

    /// The two-sided test of equal proportions.
    ///
    /// Fisher's exact test gives p when an expected cell is under 5 and all counts are whole; otherwise the
    /// pooled z does.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, 0 to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, 0 to `denominator2`.
    ///   - denominator2: Above 0.
    /// - Returns: z, p and the test that gave p.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator` or `notFinite`.
    public static func test(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double
    ) throws(StatisticsError) -> Test {
        try Check.proportion(events1, of: denominator1)
        try Check.proportion(events2, of: denominator2)
        let total = denominator1 + denominator2
        let events = events1 + events2
        let others = (denominator1 - events1) + (denominator2 - events2)
        guard events > 0, others > 0 else { return Test(z: nil, pooledP: 1, p: 1, test: .noVariation) }
        let variance = events / total * (others / total) * (1 / denominator1 + 1 / denominator2)
        let z = (events1 / denominator1 - events2 / denominator2) / variance.squareRoot()
        let pooledP = Normal.bothTails(z)
        let leastExpected = min(denominator1, denominator2) / total * min(events, others)
        let counts = [events1, denominator1, events2, denominator2]
        guard leastExpected < 5, counts.allSatisfy(Check.isWhole) else {
            return Test(z: z, pooledP: pooledP, p: pooledP, test: .pooledZ)
        }
        let exact = try FisherExact.pValue(
            events1: events1, of: denominator1, events2: events2, of: denominator2)
        return Test(z: z, pooledP: pooledP, p: exact, test: .fisherExact)
    }
}

/// The square-and-add combination of two intervals (MOVER).
enum Mover {
    static func difference(
        _ first: Double, _ firstLimits: (lower: Double, upper: Double),
        _ second: Double, _ secondLimits: (lower: Double, upper: Double)
    ) -> (lower: Double, upper: Double) {
        func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
        let difference = first - second
        return (
            difference - length(first - firstLimits.lower, secondLimits.upper - second),
            difference + length(firstLimits.upper - first, second - secondLimits.lower)
        )
    }

    /// The ratio of two quotients: infinite when only the second is 0, nil when both are.
    static func ratio(_ x1: Double, _ n1: Double, _ x2: Double, _ n2: Double) -> Double? {
        if x2 > 0 { return x1 / n1 / (x2 / n2) }
        return x1 > 0 ? .infinity : nil
    }
}
