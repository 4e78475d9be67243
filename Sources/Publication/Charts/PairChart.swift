import FrameworkModel

/// Two or three values of one thing one below the other, small enough to stand three abreast on paper.
///
/// The drawing is 232 units wide and has an axis from zero; its text of 13 units is 8 points at a width of
/// 55 mm.
struct PairChart {
    let title: String
    let rows: [ChartRow]

    private static let width = 232.0
    private static let left = 5.0
    private static let right = 222.0

    /// The drawing; nil with fewer than two values, below zero, or with nothing to draw to scale.
    var drawing: HTML? {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }
        guard rows.count > 1, rows.allSatisfy(\.value.isFinite),
            let scale = ChartScale(values, from: Self.left, to: Self.right), scale.low == 0
        else { return nil }
        let stack = RowStack(rows: rows, scale: scale, marks: DotMarks())
        let ends = "0V\(ChartText.number(stack.bottom))"
        let foot = stack.bottom + 14
        let text =
            "<path class=\"z\" d=\"M\(ChartText.number(Self.left)) \(ends)\"/>\n"
            + "<path class=\"g\" d=\"M\(ChartText.number(Self.right)) \(ends)\"/>\n"
            + ChartText.element("0", style: .firstTick, x: 0, y: foot)
            + ChartText.element(NumberText.short(scale.high), style: .lastTick, x: Self.width, y: foot)
            + stack.content
        return ChartDrawing.svg(
            width: Self.width, height: foot + 4, title: title, description: stack.description, text)
    }
}
