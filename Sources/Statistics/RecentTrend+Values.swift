import FrameworkModel

extension RecentTrend {
    /// The trend of five yearly values with intervals.
    ///
    /// A line through the values with weights of one over the squared standard error, half the width of the
    /// interval over its z. Chi-square: the squared slope times the weighted spread of the years. Value and
    /// limits are on the same scale. Source: PHEindicatormethods, branch `add_trend_markers`.
    ///
    /// - Parameter points: Yearly points in time order; the last five are judged.
    /// - Returns: The trend, with the slope in the unit of the values per year.
    /// - Throws: `notEnoughPoints`; `overlappingPeriods`; `brokenSeries`; `missingPoint`;
    ///   `zeroWidthInterval`; `unsupportedConfidence` for an interval at a level outside 0.9 to below 1;
    ///   `notFinite` for an infinite limit; `notIdentifiable` when one interval is so narrow that the other
    ///   points have no weight; `outsideDomain` for a period that is not a year, a value or limit above
    ///   1e100, or limits in the wrong order. Indices of points count from 0 over all points given.
    public static func values(_ points: [ValuePoint]) throws(StatisticsError) -> Result {
        let latest = points.suffix(pointsNeeded)
        try checkYears(latest.map { ($0.days, $0.followsBreak) })
        var values: [Double] = []
        var errors: [Double] = []
        for (index, point) in zip(latest.indices, latest) {
            guard let value = point.value, let interval = point.interval else {
                throw .missingPoint(index: index)
            }
            for number in [value, interval.lower, interval.upper] { try Check.measured(number) }
            let width = interval.upper - interval.lower
            guard width >= 0 else { throw .outsideDomain(name: "interval width", value: width) }
            guard width > 0 else { throw .zeroWidthInterval(index: index) }
            let confidence = try Confidence(interval.confidence)
            guard !confidence.isCertain else { throw .unsupportedConfidence(interval.confidence) }
            values.append(value)
            errors.append(width / (2 * confidence.z))
        }
        // Weights relative to the smallest error stay within 0 to 1 whatever the unit.
        let unit = errors.reduce(errors[0], min)
        let weights = errors.map { (unit / $0) * (unit / $0) }
        guard let line = line(steps, values, weights) else {
            throw .notIdentifiable(parameters: 2, figures: pointsNeeded)
        }
        let ratio = line.slope / unit
        let chiSquare = ratio * ratio * line.spread
        guard chiSquare.isFinite else {
            throw .notIdentifiable(parameters: 2, figures: pointsNeeded)
        }
        return try result(slope: line.slope, chiSquare: chiSquare, values: values, weights: weights)
    }
}
