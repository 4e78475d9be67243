import FrameworkModel

/// The days of 2000 to 2099 by number, 1 for 1 January 2000; 0 is no such day.
///
/// There is one calendar for each length of periods, which is never freed.
final class Calendar: @unchecked Sendable {
    static let lastDay = 36_525
    /// Number of the day by `year - 2000 << 9 | month << 5 | day`.
    let numbers: UnsafePointer<UInt16>
    /// Index into `periods` by number of the day; 0 for day 0.
    let periodOfDay: UnsafePointer<UInt16>
    /// The periods in order of time.
    let periods: [Period]

    private static let financialYears = Calendar(.financialYear)
    private static let calendarYears = Calendar(.calendarYear)
    private static let quarters = Calendar(.quarter)
    private static let months = Calendar(.month)

    /// The calendar with periods of a length.
    static func of(_ length: PeriodLength) -> Calendar {
        switch length {
        case .financialYear: financialYears
        case .calendarYear: calendarYears
        case .quarter: quarters
        case .month: months
        }
    }

    private init(_ length: PeriodLength) {
        var numbers = [UInt16](repeating: 0, count: 128 << 9)
        var periodOfDay = [UInt16](repeating: 0, count: Self.lastDay + 1)
        var periods: [Period] = []
        var number = 0
        for year in 2000...2099 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = Day(year: year, month: month, day: day) else { continue }
                    number += 1
                    numbers[(year - 2000) << 9 | month << 5 | day] = UInt16(number)
                    if periods.last.map({ $0.end < date }) ?? true, let period = length.period(of: date) {
                        periods.append(period)
                    }
                    periodOfDay[number] = UInt16(max(periods.count - 1, 0))
                }
            }
        }
        self.numbers = Self.permanent(numbers)
        self.periodOfDay = Self.permanent(periodOfDay)
        self.periods = periods
    }

    private static func permanent(_ values: [UInt16]) -> UnsafePointer<UInt16> {
        let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: values.count)
        copy.initialize(from: values, count: values.count)
        return UnsafePointer(copy)
    }

    static let firstNumber = Day(year: 2000, month: 1, day: 1).map { $0.number - 1 } ?? 0

    /// Number of a day, which may lie before 2000.
    static func number(of day: Day) -> Int { day.number - firstNumber }

    /// The day with a number.
    static func day(_ number: Int) -> Day? { Day(number: number + firstNumber) }
}
