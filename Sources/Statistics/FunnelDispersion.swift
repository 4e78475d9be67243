/// Funnel limits that allow for variation between areas beyond sampling error.
///
/// On the chosen scale z = (y - centre) / s for each area. Extremes are damped: values beyond a share at each
/// end are pulled in, on the log scale left out. phi = mean of the squared z over the k areas kept. The
/// variance between areas, tau squared, is (k phi - (k - 1)) over (sum of w - sum of w^2 / sum of w) with w =
/// 1 / s^2 of the areas kept, and 0 when k phi is below k - 1. Limits: centre plus and minus z times the
/// square root of s^2 + tau squared, taken back to the unit of events over denominator.
///
/// Source: Spiegelhalter 2005; Spiegelhalter and others 2012; FunnelPlotR. That package leaves limits on the
/// square-root scale; here they are squared.
public enum FunnelDispersion {
    /// How limits are widened.
    public enum Model: String, Sendable, Hashable, Codable {
        /// By a variance between areas, which leaves the limits of small areas to sampling error.
        case additive
        /// By the square root of phi, the same factor for every area.
        case multiplicative
    }

    /// One area in the funnel.
    public struct Point: Sendable, Hashable, Codable {
        /// Events over denominator.
        public let value: Double
        /// The distance from the centre in standard deviations of sampling error.
        public let z: Double
        /// The same after damping; nil when the area was left out of phi and tau squared.
        public let dampedZ: Double?
        /// The limits by sampling error alone.
        ///
        /// Rates and ratios of observed to expected events have the exact limits of
        /// `FunnelCount.smoothLimits`, the others those of the scale. At few expected events an exact limit
        /// can lie outside a widened one.
        public let plain: Funnel.Limits
        /// The limits widened for over-dispersion.
        public let widened: Funnel.Limits
        /// Where the value lies among the widened limits.
        public let category: Funnel.Category
    }

    /// The spread of the areas and their limits.
    public struct Result: Sendable, Hashable, Codable {
        /// The target as events over denominator.
        public let target: Double
        /// The mean squared damped z.
        public let phi: Double
        /// The variance between areas on the scale; it widens limits in the additive model only.
        public let tauSquared: Double
        /// The areas, in the order given.
        public let points: [Point]

        /// Whether phi is above 1; if not, the widened limits are the plain ones.
        public var isOverdispersed: Bool { phi > 1 }
    }

    /// The least number of areas from which a spread is estimated.
    public static let leastAreas = 10

    /// The spread of the areas and their limits.
    ///
    /// - Parameters:
    ///   - areas: At least 10 areas, each with a denominator above 0; on the scales of observed to expected
    ///     events the denominator times the target is the expected number.
    ///   - scale: `arcsine` for proportions, `squareRoot` for rates and ratios.
    ///   - target: Events over denominator. When nil, 1 on the scales of observed to expected events,
    ///     otherwise all events over all denominators; for rates, state `Funnel.target(of:)`.
    ///   - model: How limits are widened.
    ///   - share: The share of areas damped at each end, from 0 to below one half.
    /// - Returns: phi, tau squared, and each area's z, limits and category.
    /// - Throws: `notEnoughPoints` below 10 areas or when damping leaves fewer than 2, `tooFewEvents` for an
    ///   area without events on the log scale, `countExceedsDenominator` on the arcsine scale,
    ///   `negativeCount`, `zeroDenominator`, `notFinite`, or `outsideDomain` for a target or share outside
    ///   its range.
    public static func assess(
        _ areas: [Funnel.Area], scale: FunnelScale, target: Double? = nil, model: Model = .additive,
        share: Double = 0.1
    ) throws(StatisticsError) -> Result {
        guard areas.count >= leastAreas else {
            throw .notEnoughPoints(count: areas.count, needed: leastAreas)
        }
        try Check.notNegative(share, "share")
        guard share < 0.5 else { throw .outsideDomain(name: "share", value: share) }
        let target = try stated(target, scale, areas)
        let centre = try scale.centre(target: target)
        var transformed: [FunnelScale.Transformed] = []
        for area in areas { transformed.append(try scale.transform(area, target: target)) }
        let z = transformed.map { ($0.y - centre) / $0.deviation }
        let damped =
            scale.truncates
            ? ExtremeDamping.truncated(z, share: share) : ExtremeDamping.winsorised(z, share: share)
        let spread = try FunnelSpread(damped: damped, deviations: transformed.map(\.deviation))

        var points: [Point] = []
        for (index, area) in areas.enumerated() {
            let deviation = transformed[index].limitDeviation
            let plain = try scale.plainLimits(
                denominator: area.denominator, target: target, centre: centre, deviation: deviation)
            let widened =
                spread.phi > 1
                ? try scale.limits(
                    target: target, centre: centre, deviation: spread.widened(deviation, model)) : plain
            let value = area.events / area.denominator
            points.append(
                Point(
                    value: value, z: z[index], dampedZ: damped[index], plain: plain, widened: widened,
                    category: widened.category(of: value)))
        }
        return Result(target: target, phi: spread.phi, tauSquared: spread.tauSquared, points: points)
    }

    private static func stated(
        _ target: Double?, _ scale: FunnelScale, _ areas: [Funnel.Area]
    ) throws(StatisticsError) -> Double {
        if let target = target ?? scale.standardTarget { return target }
        return try Funnel.target(of: areas)
    }
}
