public import FrameworkModel

/// Comparison of an interval with a benchmark value taken as exact.
///
/// All comparisons are strict: a benchmark on a limit counts as inside. Source: the comparers of Fingertips.
public enum BenchmarkComparison {
    /// Which direction of a value is good.
    public enum Polarity: String, Sendable, Hashable, Codable {
        /// A higher value is better.
        case highIsGood
        /// A lower value is better.
        case lowIsGood
        /// Neither direction is good.
        case neutral
    }

    /// The result of a comparison.
    public enum Outcome: String, Sendable, Hashable, Codable {
        /// The benchmark is within the interval.
        case similar
        /// On the good side of the benchmark.
        case better
        /// On the bad side of the benchmark.
        case worse
        /// Above the benchmark, with neutral polarity.
        case higher
        /// Below the benchmark, with neutral polarity.
        case lower
        /// A limit or the benchmark is missing.
        case notCompared
    }

    /// The result of a comparison at two confidence levels.
    public struct TwoLevelOutcome: Sendable, Hashable, Codable {
        /// The result.
        public let outcome: Outcome
        /// The highest confidence level whose interval leaves the benchmark out, as a fraction; nil when the
        /// outcome is similar or not compared.
        public let confidence: Double?
    }

    /// Compares one interval with the benchmark.
    ///
    /// - Parameters:
    ///   - interval: The interval, or nil when missing.
    ///   - benchmark: The benchmark in the unit of the interval; nil or not a number when missing.
    ///   - polarity: Which direction is good.
    /// - Returns: Similar when the benchmark is within or on the limits; `notCompared` when either is missing.
    public static func oneLevel(
        _ interval: Interval?, benchmark: Double?, polarity: Polarity = .neutral
    ) -> Outcome {
        guard let interval, let benchmark, !benchmark.isNaN else { return .notCompared }
        if interval.upper < benchmark { return word(above: false, polarity) }
        if interval.lower > benchmark { return word(above: true, polarity) }
        return .similar
    }

    /// Compares two nested intervals with the benchmark.
    ///
    /// - Parameters:
    ///   - inner: The interval at the lower confidence level, usually 0.95.
    ///   - outer: The interval at the higher confidence level, usually 0.998.
    ///   - benchmark: The benchmark in the unit of the intervals; nil or not a number when missing.
    ///   - polarity: Which direction is good.
    /// - Returns: The outcome against the inner interval, and the level of the outer interval when the
    ///   benchmark is outside that too; a benchmark on an outer limit counts at the inner level.
    public static func twoLevel(
        inner: Interval?, outer: Interval?, benchmark: Double?, polarity: Polarity = .neutral
    ) -> TwoLevelOutcome {
        guard let inner, let outer, let benchmark, !benchmark.isNaN else {
            return TwoLevelOutcome(outcome: .notCompared, confidence: nil)
        }
        let outcome = oneLevel(inner, benchmark: benchmark, polarity: polarity)
        if outcome == .similar { return TwoLevelOutcome(outcome: .similar, confidence: nil) }
        let level = outer.contains(benchmark) ? inner.confidence : outer.confidence
        return TwoLevelOutcome(outcome: outcome, confidence: level)
    }

    /// Compares two intervals by overlap.
    ///
    /// It is conservative: about 0.6 % false alarms at 95 %. It does not replace a test of two proportions or
    /// two rates.
    ///
    /// - Parameters:
    ///   - interval: The interval judged, or nil when missing.
    ///   - reference: The interval it is compared with, or nil when missing.
    ///   - polarity: Which direction is good.
    /// - Returns: Similar when the intervals overlap or touch; `notCompared` when either is missing.
    public static func doubleOverlap(
        _ interval: Interval?, _ reference: Interval?, polarity: Polarity = .neutral
    ) -> Outcome {
        guard let interval, let reference else { return .notCompared }
        if interval.overlaps(reference) { return .similar }
        return word(above: interval.lower > reference.upper, polarity)
    }

    /// The count and denominator of the benchmark to compare a part with.
    ///
    /// When the part is more than 5 % of the whole by denominator, the rest of the whole is the benchmark;
    /// otherwise the whole is.
    ///
    /// - Parameters:
    ///   - partEvents: Events in the part, 0 to `wholeEvents`.
    ///   - partDenominator: Denominator of the part, above 0 and up to `wholeDenominator`.
    ///   - wholeEvents: Events in the whole, the part included.
    ///   - wholeDenominator: Denominator of the whole, the part included.
    /// - Returns: Events and denominator of the benchmark, and whether the part was taken out.
    /// - Throws: `nothingToCompareWith` when the part is the whole; `negativeCount`, `zeroDenominator`,
    ///   `countExceedsDenominator` when the part exceeds the whole, or `notFinite`.
    public static func reference(
        partEvents: Double, partDenominator: Double, wholeEvents: Double, wholeDenominator: Double
    ) throws(StatisticsError) -> (events: Double, denominator: Double, excludesPart: Bool) {
        try Check.count(partEvents)
        try Check.count(wholeEvents)
        try Check.denominator(partDenominator)
        try Check.denominator(wholeDenominator)
        guard partEvents <= wholeEvents else {
            throw .countExceedsDenominator(count: partEvents, denominator: wholeEvents)
        }
        guard partDenominator <= wholeDenominator else {
            throw .countExceedsDenominator(count: partDenominator, denominator: wholeDenominator)
        }
        guard partDenominator < wholeDenominator else {
            throw .nothingToCompareWith(remainingDenominator: wholeDenominator - partDenominator)
        }
        if partDenominator / wholeDenominator > 0.05 {
            return (wholeEvents - partEvents, wholeDenominator - partDenominator, true)
        }
        return (wholeEvents, wholeDenominator, false)
    }

    private static func word(above: Bool, _ polarity: Polarity) -> Outcome {
        switch polarity {
        case .highIsGood: above ? .better : .worse
        case .lowIsGood: above ? .worse : .better
        case .neutral: above ? .higher : .lower
        }
    }
}
