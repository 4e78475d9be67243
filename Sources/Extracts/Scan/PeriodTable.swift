/// Numbers by period and then by place, made for a period when it is first met; starts at zero.
final class PeriodTable<Number: FixedWidthInteger>: @unchecked Sendable {
    private let rows: UnsafeMutablePointer<UnsafeMutablePointer<Number>?>
    private let periods: Int
    /// Numbers of one period.
    let width: Int

    init(periods: Int, width: Int) {
        self.periods = periods
        self.width = max(width, 1)
        rows = .allocate(capacity: max(periods, 1))
        rows.initialize(repeating: nil, count: max(periods, 1))
    }

    deinit {
        for period in 0..<periods { rows[period]?.deallocate() }
        rows.deallocate()
    }

    /// The numbers of a period.
    @inline(__always)
    func row(_ period: Int) -> UnsafeMutablePointer<Number> { rows[period] ?? fresh(period) }

    /// The numbers of a period, nil when it was never met.
    func existing(_ period: Int) -> UnsafeMutablePointer<Number>? { rows[period] }

    @inline(never)
    private func fresh(_ period: Int) -> UnsafeMutablePointer<Number> {
        let row = UnsafeMutablePointer<Number>.allocate(capacity: width)
        row.initialize(repeating: 0, count: width)
        rows[period] = row
        return row
    }

    /// Adds another table of the same shape.
    func add(_ other: PeriodTable<Number>) {
        for period in 0..<periods {
            guard let from = other.rows[period] else { continue }
            let to = row(period)
            for index in 0..<width { to[index] &+= from[index] }
        }
    }
}
