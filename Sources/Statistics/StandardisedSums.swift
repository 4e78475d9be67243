import FrameworkModel

/// The running sums from which a directly standardised rate is made.
struct StandardisedSums {
    private var strata = 0
    private var events = CompensatedSum()
    private var population = CompensatedSum()
    private var weights = CompensatedSum()
    private var weightedRates = CompensatedSum()
    private var variances = CompensatedSum()

    /// Adds one stratum.
    ///
    /// - Parameters:
    ///   - events: Checked events of the stratum.
    ///   - squares: The sum over people of their squared number of events, which is the variance of the
    ///     events; equal to the events when they are independent.
    ///   - population: Population, above 0.
    ///   - weight: Weight, 0 or more.
    ///   - stratum: The index named in a refusal.
    /// - Throws: `missingValue`, `zeroDenominator`, `outsideDomain` or `notFinite`.
    mutating func add(
        events: Double, squares: Double, population: Double?, weight: Double?, stratum: Int
    ) throws(StatisticsError) {
        let population = try Check.given(population, "population", stratum: stratum)
        let weight = try Check.given(weight, "weight", stratum: stratum)
        try Check.denominator(population, "population")
        try Check.notNegative(weight, "weight")
        let ratio = weight / population
        strata += 1
        self.events.add(events)
        self.population.add(population)
        weights.add(weight)
        weightedRates.add(ratio * events)
        variances.add(ratio * ratio * squares)
    }

    /// The totals and, from 10 events, the rate.
    func estimate(
        multiplier: Double, confidence: Double
    ) throws(StatisticsError) -> DirectlyStandardisedRate.Estimate {
        guard strata > 0 else { throw .notEnoughPoints(count: 0, needed: 1) }
        try Check.positive(weights.value, "sum of weights")
        try Check.positive(multiplier, "multiplier")
        let confidence = try Confidence(confidence)
        let total = events.value
        var figure: DirectlyStandardisedRate.Figure?
        if total >= DirectlyStandardisedRate.leastEvents {
            let value = weightedRates.value / weights.value * multiplier
            let scale = (variances.value / total).squareRoot() / weights.value * multiplier
            figure = DirectlyStandardisedRate.Figure(
                value: value, interval: try interval(value, scale, total, confidence))
        }
        return DirectlyStandardisedRate.Estimate(
            totalEvents: total, totalPopulation: population.value, multiplier: multiplier, figure: figure)
    }

    private func interval(
        _ value: Double, _ scale: Double, _ total: Double, _ confidence: Confidence
    ) throws(StatisticsError) -> Interval {
        if confidence.isCertain { return Interval(0, .infinity, confidence) }
        let limits = try CountLimits.byar(events: total, confidence: confidence.level)
        return Interval(
            max(0, value + scale * ((limits.lower ?? 0) - total)),
            value + scale * (limits.upper - total), confidence)
    }
}
