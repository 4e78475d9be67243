import FrameworkModel

/// Places values on a horizontal axis that includes zero.
struct ChartScale {
    let low: Double
    let high: Double
    let step: Double

    /// Left end of the axis, in the units of the drawing.
    static let left = 6.0
    /// Right end of the axis.
    static let right = 320.0
    /// Width of the drawing; the axis ends before it.
    static let width = 328.0
    /// Least room between two numbers under the axis.
    private static let tickGap = 10.0

    /// Nil when there is nothing finite to show, or nothing but zero.
    init?(_ rows: [ChartRow]) {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }.filter(\.isFinite)
        guard let least = values.min(), let most = values.max() else { return nil }
        let (bottom, top) = (min(0, least), max(0, most))
        guard top > bottom, (top - bottom).isFinite else { return nil }
        step = ChartScale.step(for: top - bottom)
        low = (bottom / step).rounded(.down) * step
        high = (top / step).rounded(.up) * step
    }

    /// Distance from the left edge of the drawing; what lies off the axis is placed at its end.
    func place(_ value: Double) -> Double {
        let share = (min(max(value, low), high) - low) / (high - low)
        return Self.left + share * (Self.right - Self.left)
    }

    /// Positions of the lines across the drawing.
    var ticks: [Double] {
        let count = Int(((high - low) / step).rounded())
        return (0...count).map { low + Double($0) * step }
    }

    /// The ticks that have a number: all, or every second one where the numbers would touch.
    var numbered: [Double] {
        let width = ticks.map { ChartText.width(NumberText.short($0)) }.max() ?? 0
        let room = (Self.right - Self.left) * step / (high - low)
        // A number at the end of the axis is moved inwards by what would stick out.
        let moved = max(0, width / 2 - (Self.width - Self.right))
        let stride = width + Self.tickGap + moved > room ? 2 : 1
        return ticks.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    }

    /// 1, 2 or 5 times a power of ten, so that there are three to six steps.
    private static func step(for span: Double) -> Double {
        var power = 1.0
        while power * 10 <= span { power *= 10 }
        while power > span { power /= 10 }
        return [0.2, 0.5, 1, 2].map { $0 * power }.first { span / $0 <= 5 } ?? 2 * power
    }
}
