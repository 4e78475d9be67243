import FrameworkModel
import Statistics

/// Estimates made of rounded counts: each count by itself, totals from their own true value.
struct RoundedEstimates {
    let reading: CellReading
    let estimates: [Estimate]
    let modules: [String: Calculation]
    let rule: SmallNumberRule

    /// The estimate from rounded counts; nil when it cannot be made of them and has to be withheld.
    func rounded(_ index: Int) -> Estimate? {
        var estimate = estimates[index]
        let cells = reading.cells[index]
        guard !cells.all.isEmpty else { return estimate }
        let above = estimate.numerator.map { quantity($0, isCount: cells.above != nil) }
        let below = estimate.denominator.map { quantity($0, isCount: cells.below != nil) }
        if let value = estimate.value {
            guard let rounded = self.value(value, estimate, above, below) else { return nil }
            (estimate.value, estimate.formula) = rounded
        } else {
            estimate.formula = ""
            if case .undefined(let reason) = estimate.withheld, reason.hasFigures {
                estimate.withheld = .undefined("no value")
            }
        }
        estimate.numerator = above
        estimate.denominator = below
        estimate.interval = nil
        estimate.method = "counts rounded to the nearest \(rule.roundingBase), no interval"
        return estimate
    }

    /// A count as it is shown, half away from zero.
    func rounded(_ count: Double) -> Double {
        let base = Double(rule.roundingBase)
        return (count / base).rounded(.toNearestOrAwayFromZero) * base
    }

    private func quantity(_ quantity: Quantity, isCount: Bool) -> Quantity {
        guard isCount else { return quantity }
        return Quantity(measure: quantity.measure, value: rounded(quantity.value))
    }

    private func value(
        _ value: Double, _ estimate: Estimate, _ above: Quantity?, _ below: Quantity?
    ) -> (Double, String)? {
        switch modules[estimate.indicator] {
        case .pointsOnYear: return nil
        case .changeOnYear:
            guard let above, let below, below.value > 0 else { return nil }
            return (
                100 * (above.value / below.value - 1),
                "100 × (\(NumberText.short(above.value)) / \(NumberText.short(below.value)) - 1)"
            )
        case .count:
            return (rounded(value), NumberText.short(rounded(value)))
        case .amountEach:
            guard let above, let below, below.value > 0, let old = estimate.denominator else { return nil }
            return (
                value * old.value / below.value,
                "£\(NumberText.short(above.value)) / \(NumberText.short(below.value))"
            )
        default: break
        }
        guard let above, let below else {
            let isCount = estimate.unit == .count && estimate.denominator == nil
            return isCount ? (rounded(value), NumberText.short(rounded(value))) : nil
        }
        guard below.value > 0, estimate.isPlainRatio else { return nil }
        guard let factor = estimate.multiplier else {
            return (0, "0 / \(NumberText.short(below.value))")
        }
        return (
            factor * above.value / below.value,
            "\(NumberText.short(factor)) × \(NumberText.short(above.value)) / \(NumberText.short(below.value))"
        )
    }
}
