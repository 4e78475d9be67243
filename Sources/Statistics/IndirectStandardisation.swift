public import FrameworkModel

/// An indirectly standardised ratio and rate.
///
/// Expected events are the sum over strata of population times the reference's rate. Ratio = observed over
/// expected; rate = that ratio times the crude rate of the reference. The limits are those of the observed
/// count, exact below 10 and Byar's from 10, over the expected events, which are taken as exact: the method
/// does not fit an area that is a large part of its reference. Two areas' ratios are comparable with the
/// reference only, not with each other.
///
/// Source: PHEindicatormethods `calculate_ISRatio` and `calculate_ISRate`.
public enum IndirectStandardisation {
    /// The population of a stratum and the events of the reference in it.
    public struct Reference: Sendable, Hashable, Codable {
        /// Population of the area, 0 or more; nil when missing.
        public var population: Double?
        /// Events in the reference, 0 or more; nil when missing.
        public var referenceEvents: Double?
        /// Population of the reference, above 0; nil when missing.
        public var referencePopulation: Double?

        /// Makes a stratum of the reference; values are checked when an estimate is made.
        public init(population: Double?, referenceEvents: Double?, referencePopulation: Double?) {
            self.population = population
            self.referenceEvents = referenceEvents
            self.referencePopulation = referencePopulation
        }
    }

    /// A stratum with its own events.
    public struct Stratum: Sendable, Hashable, Codable {
        /// Events in the area, 0 or more; nil when missing.
        public var events: Double?
        /// Population and reference of the stratum.
        public var reference: Reference

        /// Makes a stratum; values are checked when an estimate is made.
        public init(events: Double?, reference: Reference) {
            self.events = events
            self.reference = reference
        }
    }

    /// The ratio and the rate.
    public struct Estimate: Sendable, Hashable, Codable {
        /// Observed events.
        public let observed: Double
        /// Expected events, above 0.
        public let expected: Double
        /// Observed over expected, times the reference value of the ratio.
        public let ratio: Double
        /// The limits of the ratio.
        public let ratioInterval: Interval
        /// The crude rate of the reference per `multiplier`.
        public let referenceRate: Double
        /// Observed over expected times the reference rate, per `multiplier`.
        public let rate: Double
        /// The limits of the rate.
        public let rateInterval: Interval
        /// The number of people the rates refer to.
        public let multiplier: Double
        /// How the limits of the observed count were computed.
        public let method: CountLimits.Method
    }

    /// The ratio and rate of an area whose events are known by stratum.
    ///
    /// - Parameters:
    ///   - strata: At least one stratum; counts need not be whole.
    ///   - missingCounts: What missing events, populations of the area and reference events mean; a missing
    ///     reference population is always refused.
    ///   - referenceValue: What a ratio of observed equal to expected is shown as: 1 or 100.
    ///   - multiplier: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The ratio and rate with limits. Without events both are 0 with lower limit 0.
    /// - Throws: `missingValue`, `negativeCount`, `zeroDenominator` for a reference population or expected
    ///   events of 0, `notEnoughPoints` without strata, `outsideDomain`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func estimate(
        strata: [Stratum], missingCounts: MissingCounts = .refuse, referenceValue: Double = 100,
        multiplier: Double = 100_000, confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        var observed = CompensatedSum()
        for (index, stratum) in strata.enumerated() {
            observed.add(try missingCounts.resolve(stratum.events, "events", stratum: index))
        }
        return try estimate(
            observed: observed.value, strata: strata.map(\.reference), missingCounts: missingCounts,
            referenceValue: referenceValue, multiplier: multiplier, confidence: confidence)
    }

    /// The ratio and rate of an area whose events are known as a total.
    ///
    /// - Parameters:
    ///   - observed: Events in all strata, 0 or more, not necessarily whole.
    ///   - strata: At least one stratum; counts need not be whole.
    ///   - missingCounts: What missing populations of the area and reference events mean; a missing reference
    ///     population is always refused.
    ///   - referenceValue: What a ratio of observed equal to expected is shown as: 1 or 100.
    ///   - multiplier: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The ratio and rate with limits. Without events both are 0 with lower limit 0.
    /// - Throws: As the method for events known by stratum.
    public static func estimate(
        observed: Double, strata: [Reference], missingCounts: MissingCounts = .refuse,
        referenceValue: Double = 100, multiplier: Double = 100_000, confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        guard !strata.isEmpty else { throw .notEnoughPoints(count: 0, needed: 1) }
        try Check.positive(referenceValue, "referenceValue")
        try Check.positive(multiplier, "multiplier")
        var expectedSum = CompensatedSum()
        var referenceEvents = CompensatedSum()
        var referencePopulation = CompensatedSum()
        for (index, stratum) in strata.enumerated() {
            let own = try missingCounts.resolve(stratum.population, "population", stratum: index)
            let events = try missingCounts.resolve(stratum.referenceEvents, "referenceEvents", stratum: index)
            let people = try Check.given(stratum.referencePopulation, "referencePopulation", stratum: index)
            try Check.denominator(people, "referencePopulation")
            expectedSum.add(own * events / people)
            referenceEvents.add(events)
            referencePopulation.add(people)
        }
        let expected = expectedSum.value
        try Check.denominator(expected, "expected")
        let limits = try CountLimits.limits(events: observed, confidence: confidence)
        let fraction = Interval(
            lower: limits.interval.lower / expected, upper: limits.interval.upper / expected,
            confidence: limits.interval.confidence)
        let referenceRate = referenceEvents.value / referencePopulation.value * multiplier
        return Estimate(
            observed: observed, expected: expected, ratio: observed / expected * referenceValue,
            ratioInterval: fraction.scaled(by: referenceValue), referenceRate: referenceRate,
            rate: observed / expected * referenceRate, rateInterval: fraction.scaled(by: referenceRate),
            multiplier: multiplier, method: limits.method)
    }
}
