import FrameworkModel

/// The axis of values that lie one below the other: from left to right, with zero.
extension ChartScale {
    private static let left = 6.0
    private static let right = 320.0
    /// Least room between two numbers under the axis.
    private static let tickGap = 10.0

    /// Nil when there is nothing finite to show, or nothing but zero.
    init?(_ rows: [ChartRow]) {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }
        self.init(values, from: Self.left, to: Self.right)
    }

    /// The ticks that have a number under a horizontal axis: all, or every second one where they would touch.
    var numbered: [Double] {
        let width = ticks.map { ChartText.width(NumberText.short($0)) }.max() ?? 0
        let room = abs(end - start) * step / (high - low)
        // A number at the end of the axis is moved inwards by what would stick out.
        let moved = max(0, width / 2 - (ChartDrawing.narrow - end))
        let stride = width + Self.tickGap + moved > room ? 2 : 1
        return ticks.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    }
}
