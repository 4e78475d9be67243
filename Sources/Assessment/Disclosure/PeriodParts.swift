import FrameworkModel

extension Period {
    /// Quarters of a span of twelve whole months, or months of a span of three; empty for any other.
    var equalParts: [Period] {
        switch wholeMonths {
        case 12: (0..<4).compactMap { months($0 * 3, length: 3) }
        case 3: (0..<3).compactMap { months($0, length: 1) }
        default: []
        }
    }

    /// Spans of which this one can be one of the equal parts.
    var possibleWholes: [Period] {
        switch wholeMonths {
        case 1: (0..<3).compactMap { months(-$0, length: 3) }
        case 3: (0..<4).compactMap { months(-3 * $0, length: 12) }
        default: []
        }
    }

    /// Length in months when it begins with one and ends with one, otherwise nil.
    var wholeMonths: Int? {
        let after = end.next
        guard start.day == 1, after.day == 1 else { return nil }
        return (after.year - start.year) * 12 + after.month - start.month
    }

    private func months(_ offset: Int, length: Int) -> Period? {
        let first = start.year * 12 + start.month - 1 + offset
        let last = first + length
        guard let start = Day(year: first / 12, month: first % 12 + 1, day: 1),
            let after = Day(year: last / 12, month: last % 12 + 1, day: 1),
            let end = Day(number: after.number - 1)
        else { return nil }
        return Period(start: start, end: end)
    }
}
