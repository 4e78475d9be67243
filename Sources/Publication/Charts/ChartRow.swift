/// One value of a chart.
struct ChartRow: Hashable, Sendable {
    /// What the value is of.
    let label: String
    let value: Double
    /// The value in words, as in the table.
    let shown: String
    let lower: Double?
    let upper: Double?
    /// Position of the area among those of the report; decides colour and mark.
    let series: Int
    /// Printed without counts, or disputed: drawn hollow.
    let isHollow: Bool
}

/// Places values on a horizontal axis that includes zero.
struct ChartScale {
    let low: Double
    let high: Double
    let step: Double

    /// Left end of the axis, in the units of the drawing.
    static let left = 8.0
    /// Right end of the axis.
    static let right = 348.0

    /// Nil when there is nothing finite to show.
    init?(_ rows: [ChartRow]) {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }.filter(\.isFinite)
        guard let least = values.min(), let most = values.max() else { return nil }
        let (bottom, top) = (min(0, least), max(0, most))
        guard top > bottom else { return nil }
        step = ChartScale.step(for: top - bottom)
        low = (bottom / step).rounded(.down) * step
        high = (top / step).rounded(.up) * step
    }

    func place(_ value: Double) -> Double {
        let share = (min(max(value, low), high) - low) / (high - low)
        return Self.left + share * (Self.right - Self.left)
    }

    var ticks: [Double] {
        let count = Int(((high - low) / step).rounded())
        return (0...count).map { low + Double($0) * step }
    }

    /// 1, 2 or 5 times a power of ten, so that there are three to six steps.
    private static func step(for span: Double) -> Double {
        var power = 1.0
        while power * 10 <= span { power *= 10 }
        while power > span { power /= 10 }
        return [0.2, 0.5, 1, 2].map { $0 * power }.first { span / $0 <= 5 } ?? 2 * power
    }
}
