/// Ways to keep extreme values from driving an estimate of spread.
enum ExtremeDamping {
    /// The values with those beyond a share of each end pulled to the quantile there.
    ///
    /// The quantile at p interpolates between the ordered values around (k - 1) p, counted from 0.
    ///
    /// - Parameters:
    ///   - values: At least one value.
    ///   - share: The share at each end, from 0 to below one half.
    /// - Returns: As many values, in the order given.
    static func winsorised(_ values: [Double], share: Double) -> [Double] {
        let ordered = values.sorted()
        let low = quantile(ordered, share)
        let high = quantile(ordered, 1 - share)
        return values.map { min(max($0, low), high) }
    }

    /// The values with those of the lowest and highest groups left out.
    ///
    /// With average rank r among k values and g = 1 / share, a value stays when the whole part of r g / (k +
    /// 1) is above 0 and below g - 1.
    ///
    /// - Parameters:
    ///   - values: Any number of values.
    ///   - share: The share at each end, from 0 to below one half; 0 leaves out nothing.
    /// - Returns: As many items, in the order given; nil where a value is left out.
    static func truncated(_ values: [Double], share: Double) -> [Double?] {
        guard share > 0 else { return values }
        let groups = 1 / share
        return zip(values, averageRanks(values)).map { value, rank in
            let group = (rank * groups / Double(values.count + 1)).rounded(.down)
            return group > 0 && group < groups - 1 ? value : nil
        }
    }

    private static func quantile(_ ordered: [Double], _ probability: Double) -> Double {
        let position = Double(ordered.count - 1) * probability
        let index = min(Int(position), ordered.count - 1)
        let next = min(index + 1, ordered.count - 1)
        return ordered[index] + (position - Double(index)) * (ordered[next] - ordered[index])
    }

    /// The rank of each value, from 1; equal values share the mean of their ranks.
    private static func averageRanks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var first = 0
        while first < order.count {
            var last = first
            while last + 1 < order.count, values[order[last + 1]] == values[order[first]] { last += 1 }
            for place in first...last { ranks[order[place]] = Double(first + last) / 2 + 1 }
            first = last + 1
        }
        return ranks
    }
}
