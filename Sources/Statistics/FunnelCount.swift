public import FrameworkModel

/// A funnel of rates, or of ratios of observed to expected events.
///
/// An area's category is that of the target against the limits of its own count, exact below 10 events and
/// Byar's from 10, over its exposure or expected events. Source: PHEindicatormethods
/// `assign_funnel_significance`.
public enum FunnelCount {
    /// One area in the funnel.
    public struct Point: Sendable, Hashable, Codable {
        /// Events over denominator, times the multiplier.
        public let value: Double
        /// The area's own interval at 95 %, times the multiplier.
        public let inner: Interval
        /// The area's own interval at 99.8 %, times the multiplier.
        public let outer: Interval
        /// Where the area lies.
        public let category: Funnel.Category
    }

    /// A point of a line of the funnel.
    public struct LinePoint: Sendable, Hashable, Codable {
        /// The exposure or expected events at which the line has the value.
        public let denominator: Double
        /// The height of the line: events over denominator.
        public let value: Double
    }

    /// The points of the four lines that belong to one count.
    public struct LinePoints: Sendable, Hashable, Codable {
        /// The point of the lower line at 95 %.
        public let innerLower: LinePoint
        /// The point of the upper line at 95 %.
        public let innerUpper: LinePoint
        /// The point of the lower line at 99.8 %.
        public let outerLower: LinePoint
        /// The point of the upper line at 99.8 %.
        public let outerUpper: LinePoint
    }

    /// The place of one area in the funnel.
    ///
    /// - Parameters:
    ///   - area: Events, 0 or more, and exposure or expected events above 0.
    ///   - target: Events over denominator, 0 or more, before the multiplier; 1 for ratios.
    ///   - multiplier: Above 0.
    /// - Returns: Value, intervals and category; a target on a limit is inside.
    /// - Throws: `negativeCount`, `zeroDenominator`, `notFinite`, or `outsideDomain` for a target below 0 or
    ///   a multiplier of 0 or less.
    public static func point(
        _ area: Funnel.Area, target: Double, multiplier: Double = 1
    ) throws(StatisticsError) -> Point {
        try Check.notNegative(target, "target")
        func estimate(_ confidence: Double) throws(StatisticsError) -> CrudeRate.Estimate {
            try CrudeRate.rate(
                events: area.events, exposure: area.denominator, multiplier: multiplier,
                confidence: confidence)
        }
        let inner = try estimate(Funnel.innerConfidence)
        let outer = try estimate(Funnel.outerConfidence)
        let category = try Funnel.category(
            inner: inner.interval, outer: outer.interval, target: target * multiplier)
        return Point(
            value: inner.value, inner: inner.interval, outer: outer.interval,
            category: category ?? .notSignificant)
    }

    /// The points of the lines of the funnel that belong to a whole count.
    ///
    /// A lower line passes through the denominator at which the upper exact limit of the count touches the
    /// target, an upper line through that at which the lower exact limit does. The lines from count to count
    /// make up the funnel. An area of 10 events or more can be classified differently when it lies within the
    /// error of Byar's approximation from a line.
    ///
    /// - Parameters:
    ///   - count: 1 or more.
    ///   - target: Events over denominator, above 0; 1 for ratios.
    /// - Returns: Denominators and heights of the four lines.
    /// - Throws: `outsideDomain` for a count below 1 or a target of 0 or less, or `notFinite`.
    public static func linePoints(count: Int, target: Double = 1) throws(StatisticsError) -> LinePoints {
        let events = Double(count)
        guard count >= 1 else { throw .outsideDomain(name: "count", value: events) }
        try Check.positive(target, "target")
        let inner = try CountLimits.exact(events: events, confidence: Funnel.innerConfidence)
        let outer = try CountLimits.exact(events: events, confidence: Funnel.outerConfidence)
        func point(_ expected: Double) -> LinePoint {
            LinePoint(denominator: expected / target, value: events * target / expected)
        }
        return LinePoints(
            innerLower: point(inner.upper), innerUpper: point(inner.lower),
            outerLower: point(outer.upper), outerUpper: point(outer.lower))
    }

    /// Limits around the target at any denominator, by the exact limits of the count expected there.
    ///
    /// These lines are smooth and differ from `linePoints`, which follow the categories. Source: FunnelPlotR
    /// `calculate_limits`.
    ///
    /// - Parameters:
    ///   - denominator: Exposure or expected events, above 0.
    ///   - target: Events over denominator, above 0; 1 for ratios.
    /// - Returns: Limits in the unit of the target.
    /// - Throws: `zeroDenominator`, `notFinite`, or `outsideDomain` for a target of 0 or less.
    public static func smoothLimits(
        denominator: Double, target: Double = 1
    ) throws(StatisticsError) -> Funnel.Limits {
        try Check.denominator(denominator)
        try Check.positive(target, "target")
        func limits(_ confidence: Double) throws(StatisticsError) -> Interval {
            let exact = try CountLimits.exact(events: denominator * target, confidence: confidence)
            return Interval(
                lower: exact.lower / denominator, upper: exact.upper / denominator,
                confidence: exact.confidence)
        }
        return Funnel.Limits(
            inner: try limits(Funnel.innerConfidence), outer: try limits(Funnel.outerConfidence))
    }
}
