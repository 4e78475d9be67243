/// How large a change must be to be told from chance, and for how long one must look.
///
/// The question is put before the next figure is known: given the events of this year, which figure of next
/// year, at the same denominator, would the test of a change on the year call a change? The answer is a whole
/// number of events, found by running that very test (score or exact for rates, pooled or Fisher for
/// proportions), starting from the closed form of the score test.
public enum DetectableChange {
    /// The nearest events on either side that differ from those of today.
    public struct Limits: Sendable, Hashable, Codable {
        /// The most events, below today's, that the test calls a fall; nil when not even 0 would be one.
        public let fall: Double?
        /// The fewest events, above today's, that the test calls a rise; nil when no number would be one.
        public let rise: Double?
    }

    /// The limits for a rate of events at the same exposure again.
    ///
    /// With x events and z of the two-sided level, the score test turns at x + (z² ± sqrt(z⁴ + 8 x z²)) / 2.
    public static func rates(events: Double, level: Double = 0.05) throws(StatisticsError) -> Limits {
        try Check.count(events, "events")
        let z = try deviate(level)
        let spread = (z * z * (z * z + 8 * events)).squareRoot()
        func differs(_ next: Double) throws(StatisticsError) -> Bool {
            try TwoRates.compare(events1: next, exposure1: 1, events2: events, exposure2: 1).p <= level
        }
        return Limits(
            fall: try outwards(from: events + (z * z - spread) / 2, -1, within: 0...events, differs),
            rise: try outwards(
                from: events + (z * z + spread) / 2, 1, within: events...Check.largest, differs))
    }

    /// The limits for a proportion of the same denominator again.
    ///
    /// With x of n events and w = z² / 2n, the pooled test turns where
    /// (1 + w) d² - w (2n - 4x) d - 4 w x (n - x) = 0 for the difference d in events.
    public static func proportions(
        events: Double, of denominator: Double, level: Double = 0.05
    ) throws(StatisticsError) -> Limits {
        try Check.proportion(events, of: denominator)
        let z = try deviate(level)
        let w = z * z / (2 * denominator)
        let linear = w * (2 * denominator - 4 * events)
        let spread =
            (linear * linear + 16 * (1 + w) * w * events * (denominator - events)).squareRoot()
        func differs(_ next: Double) throws(StatisticsError) -> Bool {
            try TwoProportions.test(events1: next, of: denominator, events2: events, of: denominator).p
                <= level
        }
        return Limits(
            fall: try outwards(
                from: events + (linear - spread) / (2 * (1 + w)), -1, within: 0...events, differs),
            rise: try outwards(
                from: events + (linear + spread) / (2 * (1 + w)), 1, within: events...denominator, differs))
    }

    /// Walks away from the closed form, one event at a time, until the test says that there is a change.
    private static func outwards(
        from start: Double, _ step: Double, within range: ClosedRange<Double>,
        _ differs: (Double) throws(StatisticsError) -> Bool
    ) throws(StatisticsError) -> Double? {
        var next = step > 0 ? start.rounded(.up) : start.rounded(.down)
        // The closed form may lie an event too far out where the exact test takes over.
        while range.contains(next - step), try differs(next - step) { next -= step }
        while range.contains(next) {
            if try differs(next) { return next }
            next += step
        }
        return nil
    }

    static func deviate(_ level: Double) throws(StatisticsError) -> Double {
        try Check.probability(level, "level")
        return try Normal.quantile(upperTail: level / 2)
    }
}
