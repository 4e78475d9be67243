public import FrameworkModel

/// A directly standardised rate with Dobson's interval.
///
/// With events x, population n and weight w in each stratum: value = sum of w x / n over the sum of weights;
/// variance = sum of x (w / n)^2 over the squared sum of weights; the limits are the value plus the square
/// root of variance over total events times the distance of Byar's limits of the total from the total. Byar's
/// limits serve at every total; below 10 events the rate is withheld. One stratum gives the crude rate.
///
/// Source: Dobson and others 1991; PHEindicatormethods `calculate_dsr`.
public enum DirectlyStandardisedRate {
    /// One stratum of the population.
    public struct Stratum: Sendable, Hashable, Codable {
        /// Independent events, 0 or more; nil when missing.
        public var events: Double?
        /// Population, above 0; nil when missing.
        public var population: Double?
        /// Weight in the standard population, 0 or more; nil when missing.
        public var weight: Double?

        /// Makes a stratum; values are checked when a rate is made.
        public init(events: Double?, population: Double?, weight: Double?) {
            self.events = events
            self.population = population
            self.weight = weight
        }
    }

    /// A rate with its interval.
    public struct Figure: Sendable, Hashable, Codable {
        /// Events per `multiplier` people of the standard population.
        public let value: Double
        /// The limits in the unit of the value, 0 or more.
        public let interval: Interval
    }

    /// The totals and, from 10 events, the rate.
    public struct Estimate: Sendable, Hashable, Codable {
        /// Events in all strata.
        public let totalEvents: Double
        /// Population of all strata.
        public let totalPopulation: Double
        /// The number of people the rate refers to, for example 100 000.
        public let multiplier: Double
        /// The rate; nil with fewer than 10 events.
        public let figure: Figure?

        /// Why there is no rate: `tooFewEvents`, or nil when there is one.
        public var refusal: StatisticsError? {
            figure == nil ? .tooFewEvents(totalEvents, needed: leastEvents) : nil
        }
    }

    /// The total number of events from which a rate is given.
    public static let leastEvents = 10.0

    /// The rate of independent events.
    ///
    /// Events that repeat within one person are not independent, and these limits are then too narrow; see
    /// `rate(repeated:)`. A lower limit that the formula puts below 0 is 0. At confidence 1 the limits are 0
    /// and infinity.
    ///
    /// - Parameters:
    ///   - strata: At least one stratum; counts need not be whole.
    ///   - missingCounts: What a missing count of events means.
    ///   - multiplier: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Totals, and the rate unless there are fewer than 10 events.
    /// - Throws: `missingValue`, `negativeCount`, `zeroDenominator`, `notEnoughPoints` without strata,
    ///   `outsideDomain` for a negative weight, weights that sum to 0 or a multiplier of 0 or less,
    ///   `notFinite` or `unsupportedConfidence`.
    public static func rate(
        _ strata: [Stratum], missingCounts: MissingCounts = .refuse, multiplier: Double = 100_000,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        var sums = StandardisedSums()
        for (index, stratum) in strata.enumerated() {
            let events = try missingCounts.resolve(stratum.events, "events", stratum: index)
            try sums.add(
                events: events, squares: events, population: stratum.population, weight: stratum.weight,
                stratum: index)
        }
        return try sums.estimate(multiplier: multiplier, confidence: confidence)
    }
}
