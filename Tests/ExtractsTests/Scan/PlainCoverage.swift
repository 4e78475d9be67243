import Extracts
import FrameworkModel

/// From which day on the records of an area are complete.
///
/// The supplier of a district is the first area above it, its police force, or the district itself when there
/// is none. A supplier's records are complete from the first of the month of its earliest record; an area's
/// when those of all its suppliers with records are.
struct PlainCoverage {
    let areas: AreaHierarchy
    let records: [PlainRecord]

    /// Nil when no supplier of the area has a record.
    func start(of area: String) -> Day? {
        let inside = areas.leaves.filter { $0.code == area || $0.above.contains(area) }
        return Set(inside.map(supplier)).compactMap(start(ofSupplier:)).max()
    }

    private func supplier(of leaf: AreaHierarchy.Leaf) -> String { leaf.above.first ?? leaf.code }

    private func start(ofSupplier code: String) -> Day? {
        let leaves = areas.leaves.filter { supplier(of: $0) == code }.map(\.code)
        let earliest = records.filter { !$0.areas.isDisjoint(with: leaves) }.map(\.day).min()
        return earliest.flatMap { Day(year: $0.year, month: $0.month, day: 1) }
    }
}

/// In which period a day lies.
enum PlainPeriod {
    /// The period of that length around a day.
    static func containing(_ day: Day, _ length: PeriodLength) -> Period {
        let (year, month) = (day.year, day.month)
        let first: (year: Int, month: Int, months: Int) =
            switch length {
            case .month: (year, month, 1)
            case .quarter: (year, (month - 1) / 3 * 3 + 1, 3)
            case .calendarYear: (year, 1, 12)
            case .financialYear: (month < 4 ? year - 1 : year, 4, 12)
            }
        let next = first.month - 1 + first.months
        guard let start = Day(year: first.year, month: first.month, day: 1),
            let after = Day(year: first.year + next / 12, month: next % 12 + 1, day: 1)
        else { preconditionFailure("a month has a first day") }
        var end = start
        while end.next < after { end = end.next }
        guard let period = Period(start: start, end: end) else { preconditionFailure("start before end") }
        return period
    }
}
