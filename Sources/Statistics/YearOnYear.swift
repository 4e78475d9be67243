public import FrameworkModel

/// Change from one period to a later one.
///
/// Current minus previous, and the percentage change with the limits of the ratio transformed the same way.
/// Rates are compared as in `TwoRates`, proportions as in `TwoProportions`.
public enum YearOnYear {
    /// The two periods compared, as day numbers counted from any common day.
    public struct Periods: Sendable, Hashable, Codable {
        /// The days of the earlier period.
        public let previous: ClosedRange<Int>
        /// The days of the later period.
        public let current: ClosedRange<Int>

        /// Makes a pair of periods that share no day.
        ///
        /// Rolling totals taken closer together than their length share days, and a test between them is
        /// refused here.
        ///
        /// - Parameters:
        ///   - previous: The days of the earlier period.
        ///   - current: The days of the later period.
        /// - Throws: `overlappingPeriods` when they share a day.
        public init(previous: ClosedRange<Int>, current: ClosedRange<Int>) throws(StatisticsError) {
            guard !previous.overlaps(current) else {
                throw .overlappingPeriods(previous: previous, current: current)
            }
            self.previous = previous
            self.current = current
        }
    }

    /// Which test gave the p-value.
    public enum TestUsed: Sendable, Hashable, Codable {
        /// A test of two rates.
        case rates(TwoRates.TestUsed)
        /// A test of two proportions.
        case proportions(TwoProportions.TestUsed)
    }

    /// A change between two periods.
    public struct Change: Sendable, Hashable, Codable {
        /// Current minus previous: events per unit of exposure, or a fraction of 1.
        public let difference: Double
        /// The interval of the difference, in its unit.
        public let differenceInterval: Interval
        /// 100 (ratio - 1); nil when there were no events in the previous period.
        public let percentageChange: Double?
        /// The interval of the percentage change; nil when there is none.
        ///
        /// The upper limit may be infinite.
        public let percentageInterval: Interval?
        /// The z of the score test; nil when there is none.
        public let z: Double?
        /// The p-value.
        public let p: Double
        /// Which test gave `p`.
        public let test: TestUsed
        /// Whether there were no events in either period.
        public let noEventsInEither: Bool
    }

    /// The change of a rate.
    ///
    /// - Parameters:
    ///   - previousEvents: 0 or more.
    ///   - previousExposure: Above 0.
    ///   - currentEvents: 0 or more.
    ///   - currentExposure: Above 0, in the unit of `previousExposure`.
    ///   - periods: The days counted in each; they share none.
    ///   - varianceFactor: What the variance is multiplied by for events that repeat within one unit: the sum of
    ///     f squared y over the sum of f y, for y units with f events each. 1 for independent events. At any
    ///     other value the exact test is not used.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The change, in events per unit of exposure and in per cent.
    /// - Throws: `negativeCount`, `zeroDenominator`, `notFinite`, `unsupportedConfidence`, or `outsideDomain` for
    ///   a variance factor below 1.
    public static func rates(
        previousEvents: Double, previousExposure: Double, currentEvents: Double, currentExposure: Double,
        periods: Periods, varianceFactor: Double = 1, confidence: Double = 0.95
    ) throws(StatisticsError) -> Change {
        try Check.finite(varianceFactor, "varianceFactor")
        guard varianceFactor >= 1 else {
            throw .outsideDomain(name: "varianceFactor", value: varianceFactor)
        }
        // Counts and exposures divided by the factor keep both rates and multiply their variances by it.
        let pair = try RatePair(
            x1: currentEvents / varianceFactor, t1: currentExposure / varianceFactor,
            x2: previousEvents / varianceFactor, t2: previousExposure / varianceFactor)
        let result = try TwoRates.compare(pair, confidence: confidence, exactAllowed: varianceFactor <= 1)
        let percentage = try percentage(result.ratio, result.ratioInterval)
        return Change(
            difference: result.difference, differenceInterval: result.differenceInterval,
            percentageChange: percentage?.value, percentageInterval: percentage?.interval,
            z: result.z, p: result.p, test: .rates(result.test),
            noEventsInEither: currentEvents <= 0 && previousEvents <= 0)
    }

    /// The change of a proportion.
    ///
    /// - Parameters:
    ///   - previousEvents: 0 to `previousDenominator`.
    ///   - previousDenominator: Above 0.
    ///   - currentEvents: 0 to `currentDenominator`.
    ///   - currentDenominator: Above 0.
    ///   - periods: The days counted in each; they share none.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The change, as a fraction of 1 and in per cent of the previous proportion.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func proportions(
        previousEvents: Double, of previousDenominator: Double,
        currentEvents: Double, of currentDenominator: Double,
        periods: Periods, confidence: Double = 0.95
    ) throws(StatisticsError) -> Change {
        let result = try TwoProportions.difference(
            events1: currentEvents, of: currentDenominator,
            events2: previousEvents, of: previousDenominator, confidence: confidence)
        let ratio = try TwoProportions.ratio(
            events1: currentEvents, of: currentDenominator,
            events2: previousEvents, of: previousDenominator, confidence: confidence)
        let percentage = try percentage(ratio.ratio, ratio.interval)
        return Change(
            difference: result.difference, differenceInterval: result.interval,
            percentageChange: percentage?.value, percentageInterval: percentage?.interval,
            z: result.test.z, p: result.test.p, test: .proportions(result.test.test),
            noEventsInEither: currentEvents <= 0 && previousEvents <= 0)
    }

    private static func percentage(
        _ ratio: Double?, _ interval: Interval
    ) throws(StatisticsError) -> (value: Double, interval: Interval)? {
        guard let ratio, ratio.isFinite else { return nil }
        let limits = Interval(
            lower: 100 * (interval.lower - 1), upper: 100 * (interval.upper - 1),
            confidence: interval.confidence)
        return (100 * (ratio - 1), limits)
    }
}
