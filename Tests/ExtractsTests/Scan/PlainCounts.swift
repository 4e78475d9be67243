import Extracts
import FrameworkModel

/// What a scan says, in a form that the plain reference can also make.
struct PlainCounts: Equatable {
    /// One value of one group.
    struct Value: Hashable {
        let area: String
        let period: Period
        let measure: String
        let value: Double?
    }
    /// Where a row stands.
    struct Place: Hashable {
        let input: Int
        let line: Int
    }

    var rowsRead = 0
    /// Reasons that occurred, with the number of their rows.
    var rejected: [RejectReason: Int] = [:]
    /// Reasons that occurred, with their rows in order.
    var lines: [RejectReason: [Place]] = [:]
    var values: [Value] = []
    var notCounted: [String: [String]] = [:]

    /// An extract without rows.
    init() {}

    /// What the scan found; reasons without rows are left out.
    init(_ counts: ExtractCounts) {
        rowsRead = counts.rowsRead
        rejected = counts.rejected.filter { $0.value != 0 }
        lines = counts.lines.filter { !$0.value.isEmpty }.mapValues { places in
            places.map { Place(input: $0.input, line: $0.line) }
        }
        values = counts.values.map {
            Value(area: $0.area, period: $0.period, measure: $0.measure, value: $0.value)
        }
        notCounted = counts.notCounted
    }

    /// Rows of one reason that a scan lists at the least before it may stop listing.
    static let leastListed = 10

    /// The first thing in which a scan's answer differs from this one in words, nil when there is none.
    ///
    /// A scan may list fewer rejected rows than there are, but no others and in the same order.
    func difference(from scan: PlainCounts) -> String? {
        if scan.rowsRead != rowsRead { return "rows read: \(scan.rowsRead), not \(rowsRead)" }
        for reason in RejectReason.allCases {
            let found = scan.rejected[reason, default: 0]
            let expected = rejected[reason, default: 0]
            if found != expected { return "\(reason.rawValue): \(found), not \(expected)" }
            let listed = scan.lines[reason, default: []]
            let all = lines[reason, default: []]
            let isShort = listed.count < min(all.count, Self.leastListed)
            if isShort || listed != Array(all.prefix(listed.count)) {
                return "rows of \(reason.rawValue): \(listed), not \(all)"
            }
        }
        if scan.notCounted != notCounted { return "not counted: \(scan.notCounted), not \(notCounted)" }
        for (found, expected) in zip(scan.values, values) where found != expected {
            return "value: \(found), not \(expected)"
        }
        if scan.values.count != values.count { return "\(scan.values.count) values, not \(values.count)" }
        return nil
    }
}
