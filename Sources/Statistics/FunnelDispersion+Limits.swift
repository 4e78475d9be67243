extension FunnelDispersion {
    /// The limits at a denominator under the additive model, for the lines of the plot.
    ///
    /// They are those of `assess` for an area of that denominator.
    ///
    /// - Parameters:
    ///   - denominator: Above 0; on the scales of observed to expected events, times the target the expected
    ///     number.
    ///   - target: Events over denominator.
    ///   - scale: The scale on which the variance was estimated.
    ///   - tauSquared: The variance between areas, 0 or more.
    /// - Returns: Limits in the unit of the target.
    /// - Throws: `zeroDenominator`, `notFinite`, or `outsideDomain` for a target outside the scale or a
    ///   variance below 0.
    public static func limits(
        denominator: Double, target: Double, scale: FunnelScale, tauSquared: Double
    ) throws(StatisticsError) -> Funnel.Limits {
        try Check.notNegative(tauSquared, "tauSquared")
        let centre = try scale.centre(target: target)
        try Check.denominator(denominator)
        let onTarget = Funnel.Area(events: denominator * target, denominator: denominator)
        let deviation = try scale.transform(onTarget, target: target).limitDeviation
        return try scale.limits(
            target: target, centre: centre,
            deviation: (deviation * deviation + tauSquared).squareRoot())
    }
}
