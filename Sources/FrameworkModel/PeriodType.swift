/// Kinds of period; two figures of different kinds are never put in one series.
public enum PeriodType: String, Codable, Sendable, CaseIterable {
    /// 1 April to 31 March.
    case financialYear = "financial_year"
    /// 1 January to 31 December.
    case calendarYear = "calendar_year"
    /// Three calendar months from January, April, July or October.
    case quarter
    /// One calendar month.
    case month
    /// Twelve months that are neither a financial nor a calendar year; such periods overlap.
    case rollingYear = "rolling_year"
    /// Two or more whole years.
    case severalYears = "several_years"
    /// A single day, as for mid-year populations.
    case pointInTime = "point_in_time"
    /// Anything else.
    case other

    init(start: Day, end: Day) {
        let after = end.next
        let months = (after.year - start.year) * 12 + after.month - start.month
        let whole = start.day == 1 && after.day == 1
        if start == end {
            self = .pointInTime
        } else if whole, months == 12 {
            self = start.month == 4 ? .financialYear : start.month == 1 ? .calendarYear : .rollingYear
        } else if whole, months == 3, start.month % 3 == 1 {
            self = .quarter
        } else if whole, months == 1 {
            self = .month
        } else if months > 12, months % 12 == 0, start.day == after.day {
            self = .severalYears
        } else if months == 12, start.day == after.day {
            self = .rollingYear
        } else {
            self = .other
        }
    }
}
