/// Sums over a series of measured values.
enum Sample {
    /// The sum, with the rounding error of each addition kept.
    static func sum(_ values: [Double]) -> Double {
        var sum = CompensatedSum()
        for value in values { sum.add(value) }
        return sum.value
    }

    /// The arithmetic mean; exactly the common value when all are equal, 0 without values.
    static func mean(_ values: [Double]) -> Double {
        guard let first = values.first else { return 0 }
        // Distances from the first value: they are exactly 0 when all values are equal.
        return first + sum(values.map { $0 - first }) / Double(values.count)
    }

    /// The middle value, or the mean of the two middle ones; 0 without values.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let upper = sorted[sorted.count / 2]
        if !sorted.count.isMultiple(of: 2) { return upper }
        return (sorted[sorted.count / 2 - 1] + upper) / 2
    }
}

extension Check {
    /// The values of a series without gaps, each finite and at most 1e100 in magnitude.
    static func series(_ values: [Double?], needed: Int) throws(StatisticsError) -> [Double] {
        guard values.count >= needed else {
            throw .notEnoughPoints(count: values.count, needed: needed)
        }
        var series: [Double] = []
        for (index, value) in values.enumerated() {
            guard let value else { throw .missingPoint(index: index) }
            try measured(value)
            series.append(value)
        }
        return series
    }

    /// A measured value: finite and at most 1e100 in magnitude, so that squares stay finite.
    static func measured(_ value: Double) throws(StatisticsError) {
        try finite(value, "value")
        guard value.magnitude <= 1e100 else { throw .outsideDomain(name: "value", value: value) }
    }
}
