package import FrameworkModel

/// How long the periods are that records are counted by.
package enum PeriodLength: String, Sendable, CaseIterable {
    case month
    case quarter
    case financialYear = "financial-year"
    case calendarYear = "calendar-year"

    /// Short name of a period in files, whose order by bytes is that of time: `2024/25`, `2024`, `2024-Q2`,
    /// `2024-04`.
    package func name(of period: Period) -> String {
        let year = period.start.year
        switch self {
        case .financialYear: return period.description
        case .calendarYear: return String(year)
        case .quarter: return "\(year)-Q\((period.start.month + 2) / 3)"
        case .month: return "\(year)-\(period.start.month < 10 ? "0" : "")\(period.start.month)"
        }
    }

    /// The period that a day lies in.
    func period(of day: Day) -> Period? {
        switch self {
        case .financialYear: return Period(financialYear: day.month < 4 ? day.year - 1 : day.year)
        case .calendarYear: return Self.months(day.year, 1...12)
        case .quarter:
            let first = (day.month - 1) / 3 * 3 + 1
            return Self.months(day.year, first...first + 2)
        case .month: return Self.months(day.year, day.month...day.month)
        }
    }

    private static func months(_ year: Int, _ months: ClosedRange<Int>) -> Period? {
        let next = months.upperBound == 12 ? (year + 1, 1) : (year, months.upperBound + 1)
        guard let start = Day(year: year, month: months.lowerBound, day: 1),
            let after = Day(year: next.0, month: next.1, day: 1),
            let end = Day(number: after.number - 1)
        else { return nil }
        return Period(start: start, end: end)
    }
}
