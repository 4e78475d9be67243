import FrameworkModel

/// The counts of one estimate.
struct EstimateCells {
    /// Every count it shows or follows from.
    var all = FewNumbers()
    /// The count above the line.
    var above: Int?
    /// The count below the line.
    var below: Int?
    /// True when the one above is a part of the one below, so that the rest follows from both.
    var isShare = false
    /// True when it prints a count that is not in the table, so that nothing can be said about it.
    var isUnchecked = false
}

extension Estimate {
    /// The number the quotient of the two quantities is multiplied by; nil when the value is no such
    /// multiple.
    var multiplier: Double? {
        guard let value, let numerator, let denominator, numerator.value > 0, denominator.value > 0 else {
            return nil
        }
        let factor = value * denominator.value / numerator.value
        return [1, 100, 1_000, 10_000, 100_000].first { abs(factor - $0) <= 1e-9 * $0 }
    }

    /// True when nothing but its two quantities is needed to compute it.
    var isPlainRatio: Bool {
        multiplier != nil || (numerator?.value == 0 && denominator != nil && (value ?? 0) == 0)
    }

    /// The counts of the year before behind a change in points, as its formula prints them; nil when the
    /// formula is another or does not give the value.
    var previousCounts: (above: Double, below: Double)? {
        let sides = formula.split(separator: " - ")
        guard sides.count == 2, let value, let numerator, let denominator, denominator.value > 0 else {
            return nil
        }
        let numbers = sides[1].filter { $0 != "," && $0 != ")" }.split(separator: " / ").compactMap {
            Double($0)
        }
        guard numbers.count == 2, numbers[1] > 0 else { return nil }
        let points = 100 * (numerator.value / denominator.value - numbers[0] / numbers[1])
        return abs(points - value) < 1e-3 ? (numbers[0], numbers[1]) : nil
    }

    /// The place of one of its counts.
    func cell(_ measure: String) -> CountCell {
        CountCell(measure: measure, area: area, period: period, breakdown: breakdown)
    }
}
