import FrameworkModel

// Counts that an estimate follows from without showing them as its own.
extension CellReading {
    /// Reads the counts behind printed shares and changes, and those a module's own calculation may use.
    mutating func readIndirect(_ index: Int, _ shape: Shape) throws(DisclosureError) {
        let estimate = estimates[index]
        guard let value = estimate.value, let calculation = calculation(of: index) else { return }
        switch calculation {
        case .proportion(let above, let below, _, _) where estimate.numerator == nil:
            try readStated(
                index, cell(above, index), cell(below, index), quotient: value / 100, isShare: true)
        case .rate(let above, let below, let multiplier, _, _) where estimate.numerator == nil:
            try readStated(
                index, cell(above, index), cell(below, index), quotient: value / multiplier, isShare: false)
        case .changeOnYear(let measure, _) where estimate.numerator == nil:
            let own = cell(measure, index)
            for place in [own, own.with(period: own.period?.previousYear)] {
                if let number = table.number(place) { touch(number, index) }
            }
        case .pointsOnYear(let above, let below):
            let printed = estimate.previousCounts
            try readYearBefore(index, above, printed?.above)
            try readYearBefore(index, below, printed?.below)
        case .custom(let measures, _) where !estimate.isPlainRatio:
            for measure in measures {
                let whole = cell(measure, index).with(breakdown: .whole)
                for number in parts[whole] ?? [] { touch(number, index) }
                if let number = table.number(whole) { touch(number, index) }
            }
        default: return
        }
    }

    /// A change in points prints the counts of the year before in its formula.
    private mutating func readYearBefore(
        _ index: Int, _ measure: String, _ value: Double?
    ) throws(DisclosureError) {
        guard counts.isCount(measure, estimates[index].status) else { return }
        let own = cell(measure, index)
        let place = own.with(period: own.period?.previousYear)
        if let number = table.number(place) {
            touch(number, index)
        } else if let value {
            try note(place, value, index)
        } else {
            markUnchecked(index)
        }
    }

    /// A share that came without its counts gives one of them where the other is known.
    private mutating func readStated(
        _ index: Int, _ above: CountCell, _ below: CountCell, quotient: Double, isShare: Bool
    ) throws(DisclosureError) {
        let base = table.number(below) ?? table.number(below.with(breakdown: .whole))
        if let part = table.number(above) {
            touch(part, index)
            if let base { touch(base, index) }
        } else if let base, quotient >= 0, counts.isCount(above.measure, estimates[index].status) {
            let count = quotient > 0 ? max(1, (quotient * table[base].value).rounded()) : 0
            let number = try note(above, count, index, isInferred: true)
            infer(number, of: base, index, isShare: isShare)
        } else if estimates[index].status >= .local {
            countShareWithoutCounts()
        }
    }
}
