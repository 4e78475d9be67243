public import FrameworkModel

/// What funnel plots of all kinds share: the target, the limits at 95 % and 99.8 %, and the category of an
/// area.
public enum Funnel {
    /// The confidence level of the inner limits.
    public static let innerConfidence = 0.95
    /// The confidence level of the outer limits.
    public static let outerConfidence = 0.998

    /// Where an area lies in a funnel; the numbers are one-sided tail areas.
    public enum Category: String, Sendable, Hashable, Codable, CaseIterable {
        /// Above the 99.8 % limits.
        case highOuter = "High (0.001)"
        /// Above the 95 % limits only.
        case highInner = "High (0.025)"
        /// Below the 95 % limits only.
        case lowInner = "Low (0.025)"
        /// Below the 99.8 % limits.
        case lowOuter = "Low (0.001)"
        /// Within the 95 % limits or on one of them.
        case notSignificant = "Not significant"
    }

    /// The limits of a funnel at one size of area.
    public struct Limits: Sendable, Hashable, Codable {
        /// The limits at 95 %.
        public let inner: Interval
        /// The limits at 99.8 %.
        public let outer: Interval
    }

    /// Events and denominator of one area.
    public struct Area: Sendable, Hashable, Codable {
        /// Events, 0 or more, not necessarily whole.
        public var events: Double
        /// Denominator, exposure or expected events, above 0.
        public var denominator: Double

        /// Makes an area; values are checked by the method that takes it.
        public init(events: Double, denominator: Double) {
            self.events = events
            self.denominator = denominator
        }
    }

    /// The target of a funnel: all events over all denominators of the areas shown.
    ///
    /// A funnel of ratios of observed to expected events has the target 1 instead.
    ///
    /// - Parameter areas: At least one area.
    /// - Returns: A fraction, 0 or more; at most 1 when no area has more events than its denominator.
    /// - Throws: `notEnoughPoints` without areas, `negativeCount`, `zeroDenominator`, `notFinite` or
    ///   `outsideDomain`.
    public static func target(of areas: [Area]) throws(StatisticsError) -> Double {
        guard !areas.isEmpty else { throw .notEnoughPoints(count: 0, needed: 1) }
        var events = CompensatedSum()
        var denominators = CompensatedSum()
        for area in areas {
            try Check.count(area.events, "events")
            try Check.denominator(area.denominator)
            events.add(area.events)
            denominators.add(area.denominator)
        }
        return events.value / denominators.value
    }

    /// The category of an area by its own intervals around its own value.
    ///
    /// - Parameters:
    ///   - inner: The area's interval at 95 %; nil when missing.
    ///   - outer: The area's interval at 99.8 %; nil when missing.
    ///   - target: The target in the unit of the intervals.
    /// - Returns: High when the target is below an interval, low when it is above one; a target on a limit is
    ///   inside. Nil when an interval is missing, as it is for a standardised rate of fewer than 10 events.
    /// - Throws: `notFinite` when the target is no number.
    public static func category(
        inner: Interval?, outer: Interval?, target: Double
    ) throws(StatisticsError) -> Category? {
        try Check.finite(target, "target")
        guard let inner, let outer else { return nil }
        if target < outer.lower { return .highOuter }
        if target > outer.upper { return .lowOuter }
        if target < inner.lower { return .highInner }
        if target > inner.upper { return .lowInner }
        return .notSignificant
    }
}

extension Funnel.Limits {
    /// The category of a value among limits around the target; a value on a limit is inside.
    func category(of value: Double) -> Funnel.Category {
        if value > outer.upper { return .highOuter }
        if value < outer.lower { return .lowOuter }
        if value > inner.upper { return .highInner }
        if value < inner.lower { return .lowInner }
        return .notSignificant
    }

    /// Limits made by a rule that takes the normal quantile of each level.
    init(_ limits: (_ z: Double) -> (lower: Double, upper: Double)) throws(StatisticsError) {
        func interval(_ level: Double) throws(StatisticsError) -> Interval {
            let confidence = try Confidence(level)
            let ends = limits(confidence.z)
            return Interval(ends.lower, ends.upper, confidence)
        }
        self.init(
            inner: try interval(Funnel.innerConfidence), outer: try interval(Funnel.outerConfidence))
    }
}
