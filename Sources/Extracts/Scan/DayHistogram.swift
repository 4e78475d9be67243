/// How often each number of days was met, by period and place, for exact quantiles.
///
/// Short spans are counted; the few longer ones are listed.
final class DayHistogram: @unchecked Sendable {
    private struct Far {
        let period: Int32
        let place: Int32
        let days: Int32
    }

    let bins: Int
    private let counts: PeriodTable<UInt32>
    private var far: [Far] = []

    init(periods: Int, places: Int, bins: Int) {
        self.bins = bins
        counts = PeriodTable(periods: periods, width: places * bins)
    }

    @inline(__always)
    func add(period: Int, place: Int, days: Int) {
        if days < bins {
            counts.row(period)[place &* bins &+ days] &+= 1
        } else {
            addFar(period, place, days)
        }
    }

    @inline(never)
    private func addFar(_ period: Int, _ place: Int, _ days: Int) {
        far.append(Far(period: Int32(period), place: Int32(place), days: Int32(days)))
    }

    func add(_ other: DayHistogram) {
        counts.add(other.counts)
        far += other.far
    }

    /// For each period by its number and each group of places, the quantile of all days there.
    ///
    /// Another histogram of the same bins may be added with places of its own for each group.
    func quantiles(
        _ quantile: Double, periods: [Int], places: [[Int]], with other: DayHistogram? = nil,
        otherPlaces: [[Int]] = []
    ) -> [[Double?]] {
        let longer = farByPeriod()
        let otherLonger = other?.farByPeriod() ?? [:]
        return periods.map { period in
            places.indices.map { group in
                var sum = [Int](repeating: 0, count: bins)
                var far = collect(period, places[group], longer[period] ?? [:], into: &sum)
                if let other {
                    far += other.collect(period, otherPlaces[group], otherLonger[period] ?? [:], into: &sum)
                }
                return Self.quantile(quantile, sum, far.sorted())
            }
        }
    }

    private func farByPeriod() -> [Int: [Int: [Far]]] {
        Dictionary(grouping: far) { Int($0.period) }.mapValues { Dictionary(grouping: $0) { Int($0.place) } }
    }

    /// Adds the counts of some places to `sum` and returns the longer spans.
    private func collect(_ period: Int, _ places: [Int], _ far: [Int: [Far]], into sum: inout [Int]) -> [Int]
    {
        if let row = counts.existing(period) {
            for place in places {
                let part = row + place * bins
                for bin in 0..<bins { sum[bin] &+= Int(part[bin]) }
            }
        }
        return places.flatMap { far[$0] ?? [] }.map { Int($0.days) }
    }

    /// With `n` days in order: the mean of number `h` and the next where `h = n × quantile` is whole, otherwise
    /// the one after `h`; nil without days.
    private static func quantile(_ quantile: Double, _ counts: [Int], _ far: [Int]) -> Double? {
        let total = counts.reduce(0, +) + far.count
        guard total > 0 else { return nil }
        let place = Double(total) * quantile
        let whole = place.rounded()
        func value(_ index: Int) -> Double {
            var before = 0
            for (days, count) in counts.enumerated() {
                before += count
                if index < before { return Double(days) }
            }
            return Double(far[min(index - before, far.count - 1)])
        }
        if abs(place - whole) < 1e-9 {
            let index = min(max(Int(whole), 1), total)
            return (value(index - 1) + value(min(index, total - 1))) / 2
        }
        return value(min(Int(place), total - 1))
    }
}
