public import FrameworkModel

extension RecentTrend {
    /// A yearly count with its denominator.
    public struct ProportionPoint: Sendable, Hashable, Codable {
        /// The days counted, as day numbers from any common day.
        public let days: ClosedRange<Int>
        /// The events, or nil when missing.
        public let events: Double?
        /// The denominator, or nil when missing.
        public let denominator: Double?
        /// Whether definition or coverage changed since the point before.
        public let followsBreak: Bool

        /// Makes a point; it is checked when it is used.
        public init(
            days: ClosedRange<Int>, events: Double?, denominator: Double?, followsBreak: Bool = false
        ) {
            self.days = days
            self.events = events
            self.denominator = denominator
            self.followsBreak = followsBreak
        }
    }

    /// A yearly value with its interval.
    public struct ValuePoint: Sendable, Hashable, Codable {
        /// The days covered, as day numbers from any common day.
        public let days: ClosedRange<Int>
        /// The value, or nil when missing.
        public let value: Double?
        /// The interval in the unit of the value, or nil when missing.
        public let interval: Interval?
        /// Whether definition or coverage changed since the point before.
        public let followsBreak: Bool

        /// Makes a point; it is checked when it is used.
        public init(
            days: ClosedRange<Int>, value: Double?, interval: Interval?, followsBreak: Bool = false
        ) {
            self.days = days
            self.value = value
            self.interval = interval
            self.followsBreak = followsBreak
        }
    }

    /// Checks that the points are five years, each beginning the day after the one before, without a break.
    static func checkYears(
        _ years: [(days: ClosedRange<Int>, followsBreak: Bool)]
    ) throws(StatisticsError) {
        guard years.count >= pointsNeeded else {
            throw .notEnoughPoints(count: years.count, needed: pointsNeeded)
        }
        for year in years {
            let length = Double(year.days.upperBound) - Double(year.days.lowerBound) + 1
            guard (365...366).contains(length) else {
                throw .outsideDomain(name: "days in a year", value: length)
            }
        }
        for (previous, next) in zip(years, years.dropFirst()) {
            if previous.days.overlaps(next.days) {
                throw .overlappingPeriods(previous: previous.days, current: next.days)
            }
            let adjoins = next.days.lowerBound == previous.days.upperBound &+ 1
            guard adjoins, !next.followsBreak else {
                throw .brokenSeries(previous: previous.days, next: next.days)
            }
        }
    }
}
