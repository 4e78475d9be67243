/// The span of time a figure is about, first and last day included.
public struct Period: Hashable, Sendable, Codable {
    /// First day.
    public let start: Day
    /// Last day, never before `start`.
    public let end: Day

    /// Returns nil when the last day is before the first.
    public init?(start: Day, end: Day) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    /// The financial year that begins on 1 April of `year`.
    public init(financialYear year: Int) {
        start = Day(unchecked: year, 4, 1)
        end = Day(unchecked: year + 1, 3, 31)
    }

    /// What kind of period the two days make.
    public var type: PeriodType { PeriodType(start: start, end: end) }

    /// Length in days, at least 1.
    public var days: Int { end.number - start.number + 1 }

    /// Length in whole years when the period is made of whole years, otherwise nil.
    public var wholeYears: Int? {
        let years = end.next.year - start.year
        return years > 0 && start.adding(years: years) == end.next ? years : nil
    }

    /// The same period one year earlier.
    public var previousYear: Period {
        Period(uncheckedStart: start.adding(years: -1), end: end.next.adding(years: -1).previous)
    }

    /// True when the two periods share at least one day.
    public func overlaps(_ other: Period) -> Bool { start <= other.end && other.start <= end }

    /// True when one period begins the day after the other ends.
    public func adjoins(_ other: Period) -> Bool { end.next == other.start || other.end.next == start }

    /// True when every day of `other` lies in this period.
    public func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }

    private init(uncheckedStart start: Day, end: Day) {
        self.start = start
        self.end = end
    }
}

extension Period: Comparable {
    /// By last day, then by first day.
    public static func < (left: Period, right: Period) -> Bool {
        (left.end, left.start) < (right.end, right.start)
    }
}

extension Period: CustomStringConvertible {
    /// The usual short name: `2018/19`, `2018`, `Q1 2018/19`, `June 2018`, `30 June 2018`, otherwise both days.
    public var description: String {
        switch type {
        case .financialYear: "\(start.year)/\(String(String(end.year).suffix(2)))"
        case .calendarYear: "\(start.year)"
        case .quarter: "\(Day.monthNames[start.month - 1]) to \(Day.monthNames[end.month - 1]) \(end.year)"
        case .month: "\(Day.monthNames[start.month - 1]) \(start.year)"
        case .pointInTime: start.inWords
        case .rollingYear: "year to \(end.inWords)"
        case .severalYears where start.month == 4 && start.day == 1:
            "\(start.year)/\(String(String(start.year + 1).suffix(2))) to "
                + "\(end.year - 1)/\(String(String(end.year).suffix(2)))"
        case .severalYears, .other: "\(start.inWords) to \(end.inWords)"
        }
    }

    /// Reads the names that analysts type: `2018/19`, `2018`, or `2018-04-01..2019-03-31`.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].count == 4, let first = Int(parts[0]), let second = Int(parts[1]) {
            let short = parts[1].count == 2 && second == (first + 1) % 100
            guard short || (parts[1].count == 4 && second == first + 1) else { return nil }
            self.init(financialYear: first)
        } else if text.count == 4, let year = Int(text), let start = Day(year: year, month: 1, day: 1),
            let end = Day(year: year, month: 12, day: 31)
        {
            self.init(start: start, end: end)
        } else {
            let days = text.split(separator: ".", omittingEmptySubsequences: true)
            guard days.count == 2, let start = Day(iso: days[0]), let end = Day(iso: days[1]) else {
                return nil
            }
            self.init(start: start, end: end)
        }
    }
}

extension Day {
    /// The day before this one.
    package var previous: Day {
        if day > 1 { return Day(unchecked: year, month, day - 1) }
        if month > 1 { return Day(unchecked: year, month - 1, Day.length(ofMonth: month - 1, year: year)) }
        return Day(unchecked: year - 1, 12, 31)
    }
}
