import FrameworkModel

/// The limits of a funnel drawn on a scale.
extension FunnelScale {
    /// The limits at a distance from the centre, in the unit of events over denominator.
    ///
    /// - Parameters:
    ///   - target: The target that `centre(target:)` has checked.
    ///   - centre: The centre that belongs to it.
    ///   - deviation: The standard deviation on the scale.
    /// - Returns: Limits at both levels.
    /// - Throws: Nothing for checked arguments.
    func limits(
        target: Double, centre: Double, deviation: Double
    ) throws(StatisticsError) -> Funnel.Limits {
        try Funnel.Limits { z in
            (
                value(at: centre - z * deviation, target: target),
                value(at: centre + z * deviation, target: target)
            )
        }
    }

    /// The limits by sampling error alone: exact for observed against expected events, else those of the
    /// scale.
    ///
    /// - Parameters:
    ///   - denominator: The denominator of the area, above 0.
    ///   - target: The target that `centre(target:)` has checked.
    ///   - centre: The centre that belongs to it.
    ///   - deviation: The standard deviation of sampling error on the scale.
    /// - Returns: Limits at both levels.
    /// - Throws: `zeroDenominator` when the expected events round to 0 on the log scale, or `outsideDomain`.
    func plainLimits(
        denominator: Double, target: Double, centre: Double, deviation: Double
    ) throws(StatisticsError) -> Funnel.Limits {
        switch self {
        case .arcsine, .logOfCounts:
            return try limits(target: target, centre: centre, deviation: deviation)
        case .squareRoot, .log:
            let exact = try FunnelCount.smoothLimits(denominator: expected(denominator, target))
            return Funnel.Limits(
                inner: exact.inner.scaled(by: target), outer: exact.outer.scaled(by: target))
        }
    }
}
