/// Where the parts of a bar lie, from -1 at the left edge over 0, the benchmark, to 1 at the right edge.
///
/// The extreme that lies farther from the benchmark touches an edge, so that each row has its own scale.
struct SpineBar: Hashable, Sendable {
    /// Left and right end of the group.
    let range: ClosedRange<Double>
    /// The middle half of the group.
    let middle: ClosedRange<Double>
    /// The area.
    let value: Double

    /// Nil when everything is equal to the benchmark.
    init?(value: Double, benchmark: Double, sorted: [Double], isFlipped: Bool) {
        guard let low = sorted.first, let high = sorted.last else { return nil }
        let span = [low, high, value].map { abs($0 - benchmark) }.max() ?? 0
        guard span > 0, span.isFinite else { return nil }
        func place(_ number: Double) -> Double { (number - benchmark) / span * (isFlipped ? -1 : 1) }
        func between(_ first: Double, _ second: Double) -> ClosedRange<Double> {
            min(place(first), place(second))...max(place(first), place(second))
        }
        range = between(low, high)
        middle = between(Self.quantile(0.25, of: sorted), Self.quantile(0.75, of: sorted))
        self.value = place(value)
    }

    /// The quantile by linear interpolation between the neighbouring ranks.
    static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let rank = share * Double(sorted.count - 1)
        let below = Int(rank.rounded(.down))
        guard below + 1 < sorted.count else { return sorted[below] }
        return sorted[below] + (rank - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
