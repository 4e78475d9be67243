extension RecentTrend {
    /// The trend of five yearly proportions.
    ///
    /// Chi-square of Cochran and Armitage with variance divisor N: N (N sum x t - X sum n t)^2 over X (N - X)
    /// (N sum n t^2 - (sum n t)^2), for N = sum n and X = sum x. The slope is that of an unweighted line
    /// through the log odds. Source: R `prop.trend.test`; PHEindicatormethods, branch `add_trend_markers`.
    ///
    /// - Parameter points: Yearly points in time order; the last five are judged.
    /// - Returns: The trend, with the slope in log odds per year.
    /// - Throws: `notEnoughPoints`; `overlappingPeriods`; `brokenSeries`; `missingPoint`; `noLogOdds` for no
    ///   events, or as many as the denominator, in any year; `negativeCount`, `zeroDenominator`,
    ///   `countExceedsDenominator`, `notFinite`, or `outsideDomain` for a period that is not a year. Indices
    ///   of points count from 0 over all points given.
    public static func proportions(_ points: [ProportionPoint]) throws(StatisticsError) -> Result {
        let latest = points.suffix(pointsNeeded)
        try checkYears(latest.map { ($0.days, $0.followsBreak) })
        var events: [Double] = []
        var denominators: [Double] = []
        for (index, point) in zip(latest.indices, latest) {
            guard let x = point.events, let n = point.denominator else {
                throw .missingPoint(index: index)
            }
            try Check.proportion(x, of: n)
            guard x > 0, x < n else { throw .noLogOdds(index: index) }
            events.append(x)
            denominators.append(n)
        }
        let logOdds = zip(events, denominators).map { Math.log($0 / ($1 - $0)) }
        let equal = [Double](repeating: 1, count: pointsNeeded)
        guard let line = line(steps, logOdds, equal) else {
            throw .notIdentifiable(parameters: 2, figures: pointsNeeded)
        }
        return try result(
            slope: line.slope, chiSquare: chiSquare(events, denominators), values: logOdds, weights: equal)
    }

    private static func chiSquare(_ x: [Double], _ n: [Double]) -> Double {
        let (events, total) = (Sample.sum(x), Sample.sum(n))
        let moment = Sample.sum(zip(n, steps).map { $0 * $1 })
        let square = Sample.sum(zip(n, steps).map { $0 * $1 * $1 })
        let shared = total * Sample.sum(zip(x, steps).map { $0 * $1 }) - events * moment
        let spread = total * square - moment * moment
        return shared / events * (shared / (total - events)) * (total / spread)
    }
}
