/// Tails of the Poisson distribution.
public enum PoissonTail {
    /// The probability of at most `count` events.
    ///
    /// - Parameters:
    ///   - count: 0 or more; a fractional count uses the continuous form Q(count + 1, mean).
    ///   - mean: The expected count, 0 or more.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `negativeCount`, `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func atMost(_ count: Double, mean: Double) throws(StatisticsError) -> Double {
        try Check.count(count)
        try Check.notNegative(mean, "mean")
        return try IncompleteGamma.upper(shape: count + 1, x: mean)
    }

    /// The probability of at least `count` events.
    ///
    /// - Parameters:
    ///   - count: 0 or more; a fractional count uses the continuous form P(count, mean).
    ///   - mean: The expected count, 0 or more.
    /// - Returns: A probability from 0 to 1; 1 for a count of 0.
    /// - Throws: `negativeCount`, `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func atLeast(_ count: Double, mean: Double) throws(StatisticsError) -> Double {
        try Check.count(count)
        try Check.notNegative(mean, "mean")
        if count <= 0 { return 1 }
        return try IncompleteGamma.lower(shape: count, x: mean)
    }
}

/// Tails of the binomial distribution.
public enum BinomialTail {
    /// The probability of at most `count` successes.
    ///
    /// - Parameters:
    ///   - count: 0 to `trials`; fractional values use the continuous form.
    ///   - trials: The number of trials, above 0.
    ///   - probability: The probability of success, 0 to 1.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `outsideDomain` for arguments outside those ranges.
    public static func atMost(
        _ count: Double, of trials: Double, probability: Double
    ) throws(StatisticsError) -> Double {
        try Check.proportion(count, of: trials)
        try Check.probability(probability, "probability")
        if count >= trials { return 1 }
        return IncompleteBeta.probability(trials - count, count + 1, x: 1 - probability, y: probability)
    }

    /// The probability of at least `count` successes.
    ///
    /// - Parameters:
    ///   - count: 0 to `trials`; fractional values use the continuous form.
    ///   - trials: The number of trials, above 0.
    ///   - probability: The probability of success, 0 to 1.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `outsideDomain` for arguments outside those ranges.
    public static func atLeast(
        _ count: Double, of trials: Double, probability: Double
    ) throws(StatisticsError) -> Double {
        try Check.proportion(count, of: trials)
        try Check.probability(probability, "probability")
        if count <= 0 { return 1 }
        return IncompleteBeta.probability(count, trials - count + 1, x: probability, y: 1 - probability)
    }
}
