import FrameworkModel

/// The upright axis of a drawing: lines across with their numbers at the left, and the unit above.
struct ValueAxis {
    let scale: ChartScale
    /// Where lines across begin; the numbers stand before it.
    let left: Double
    let right: Double

    /// Room that the numbers of an axis over these values take; nil where there is no axis.
    static func room(_ values: [Double], zero: ChartScale.Zero = .always) -> Double? {
        ChartScale(values, from: 1, to: 0, zero: zero).map { scale in
            ChartText.width(scale.ticks.map(NumberText.short)) + 6
        }
    }

    /// Lines and numbers; zero has a stronger line.
    var content: String {
        let lines = scale.ticks.filter { $0 != 0 }.map(line).joined()
        let zero = scale.leavesZeroOut ? "" : "<path class=\"z\" d=\"\(line(0))\"/>\n"
        return "<path class=\"g\" d=\"\(lines)\"/>\n" + zero
            + scale.ticks.map { tick in
                ChartText.element(
                    NumberText.short(tick), style: .axis, anchor: .end, x: left - 6,
                    y: scale.place(tick) + 4.5)
            }.joined()
    }

    private func line(_ tick: Double) -> String {
        "M\(ChartText.pair(left, scale.place(tick)))H\(ChartText.number(right))"
    }
}
