/// The form of the directly standardised rate for events that repeat within people.
///
/// In each stratum the number y of people who had f events is known. Events are the sum of f y; in the
/// variance the sum of f^2 y takes the place of the events; all else is as for independent events. When
/// everybody had one event both forms agree. One stratum gives a crude rate of repeated events; its limits
/// are then further from the rate than those of independent events by the square root of the sum of f^2 y
/// over the sum of f y.
///
/// Source: PHEindicatormethods `calculate_dsr` with dependent events.
extension DirectlyStandardisedRate {
    /// How many people had a given number of events.
    public struct EventFrequency: Sendable, Hashable, Codable {
        /// Events per person, 0 or more.
        public var events: Double
        /// People with that number of events, 0 or more; nil when missing.
        public var people: Double?

        /// Makes a frequency; values are checked when a rate is made.
        public init(events: Double, people: Double?) {
            self.events = events
            self.people = people
        }
    }

    /// One stratum of the population, with the distribution of events over people.
    public struct RepeatStratum: Sendable, Hashable, Codable {
        /// People by their number of events; empty when nobody had any.
        public var frequencies: [EventFrequency]
        /// Population, above 0; nil when missing.
        public var population: Double?
        /// Weight in the standard population, 0 or more; nil when missing.
        public var weight: Double?

        /// Makes a stratum; values are checked when a rate is made.
        public init(frequencies: [EventFrequency], population: Double?, weight: Double?) {
            self.frequencies = frequencies
            self.population = population
            self.weight = weight
        }
    }

    /// The rate of events that repeat within people.
    ///
    /// The rate is withheld with fewer than 10 events, not people. A lower limit that the formula puts below
    /// 0 is 0. At confidence 1 the limits are 0 and infinity.
    ///
    /// - Parameters:
    ///   - strata: At least one stratum; counts need not be whole.
    ///   - missingCounts: What a missing number of people means.
    ///   - multiplier: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Totals, and the rate unless there are fewer than 10 events.
    /// - Throws: `missingValue`, `negativeCount`, `zeroDenominator`, `notEnoughPoints` without strata,
    ///   `outsideDomain` for a negative weight, weights that sum to 0 or a multiplier of 0 or less,
    ///   `notFinite` or `unsupportedConfidence`.
    public static func rate(
        repeated strata: [RepeatStratum], missingCounts: MissingCounts = .refuse,
        multiplier: Double = 100_000, confidence: Double = 0.95
    ) throws(StatisticsError) -> Estimate {
        var sums = StandardisedSums()
        for (index, stratum) in strata.enumerated() {
            var events = CompensatedSum()
            var squares = CompensatedSum()
            for frequency in stratum.frequencies {
                try Check.count(frequency.events, "events per person")
                let people = try missingCounts.resolve(frequency.people, "people", stratum: index)
                events.add(frequency.events * people)
                squares.add(frequency.events * frequency.events * people)
            }
            try sums.add(
                events: events.value, squares: squares.value, population: stratum.population,
                weight: stratum.weight, stratum: index)
        }
        return try sums.estimate(multiplier: multiplier, confidence: confidence)
    }
}
