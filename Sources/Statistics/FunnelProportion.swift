import FrameworkModel

/// A funnel of proportions.
///
/// Limits: target plus and minus z times the square root of target times one minus target over the
/// denominator. They are the values whose Wilson interval just touches the target. The category is decided
/// before the limits are clamped to 0 and 1 for drawing.
///
/// Source: PHEindicatormethods `assign_funnel_significance`. Its drawn limits are clamped at 100 whatever the
/// multiplier; here they are clamped at 1 before the multiplier is applied.
public enum FunnelProportion {
    /// One area in the funnel.
    public struct Point: Sendable, Hashable, Codable {
        /// Events over denominator, times the multiplier.
        public let value: Double
        /// The limits for the area's denominator, clamped to 0 and the multiplier.
        public let limits: Funnel.Limits
        /// Where the value lies.
        public let category: Funnel.Category
    }

    /// The place of one area in the funnel.
    ///
    /// - Parameters:
    ///   - area: Events from 0 to the denominator, and a denominator above 0.
    ///   - target: The target as a fraction, 0 to 1. At 0 and 1 the limits fall on the target.
    ///   - multiplier: Above 0; 1 for a fraction, 100 for a percentage. The target is not multiplied.
    /// - Returns: Value, limits and category.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite`, or
    ///   `outsideDomain` for a target outside 0 to 1 or a multiplier of 0 or less.
    public static func point(
        _ area: Funnel.Area, target: Double, multiplier: Double = 1
    ) throws(StatisticsError) -> Point {
        try Check.proportion(area.events, of: area.denominator)
        try Check.positive(multiplier, "multiplier")
        let unclamped = try unclampedLimits(denominator: area.denominator, target: target)
        let value = area.events / area.denominator
        return Point(
            value: value * multiplier, limits: unclamped.drawn(multiplier),
            category: unclamped.category(of: value))
    }

    /// The limits at a denominator, for the lines of the plot.
    ///
    /// - Parameters:
    ///   - denominator: Above 0.
    ///   - target: The target as a fraction, 0 to 1.
    ///   - multiplier: Above 0; 1 for a fraction, 100 for a percentage.
    /// - Returns: Limits clamped to 0 and the multiplier.
    /// - Throws: `zeroDenominator`, `notFinite`, or `outsideDomain` for a target outside 0 to 1 or a
    ///   multiplier of 0 or less.
    public static func limits(
        denominator: Double, target: Double, multiplier: Double = 1
    ) throws(StatisticsError) -> Funnel.Limits {
        try Check.positive(multiplier, "multiplier")
        return try unclampedLimits(denominator: denominator, target: target).drawn(multiplier)
    }

    private static func unclampedLimits(
        denominator: Double, target: Double
    ) throws(StatisticsError) -> Funnel.Limits {
        try Check.denominator(denominator)
        try Check.probability(target, "target")
        let error = (target * (1 - target) / denominator).squareRoot()
        return try Funnel.Limits { z in (target - z * error, target + z * error) }
    }
}

extension Funnel.Limits {
    /// The limits clamped to 0 and 1, times the multiplier.
    fileprivate func drawn(_ multiplier: Double) -> Funnel.Limits {
        func clamp(_ interval: Interval) -> Interval {
            Interval(
                lower: max(0, interval.lower), upper: min(1, interval.upper),
                confidence: interval.confidence
            ).scaled(by: multiplier)
        }
        return Funnel.Limits(inner: clamp(inner), outer: clamp(outer))
    }
}
