import FrameworkModel

/// Values one below the other, each with its label above its line, on a horizontal axis from zero.
///
/// The drawing is as wide as the text column of a phone, so that its text of 13 units is never smaller than 13
/// pixels.
struct ChartFrame {
    let title: String
    let unit: String
    let rows: [ChartRow]
    let marks: any ChartMarks

    /// The drawing as SVG, nil with fewer than two values.
    var svg: String? {
        guard rows.count > 1, rows.allSatisfy(\.value.isFinite), let scale = ChartScale(rows) else {
            return nil
        }
        let stack = RowStack(rows: rows, scale: scale, marks: marks)
        let bottom = stack.bottom
        let ends = "0V\(ChartText.number(bottom))"
        let lines = scale.ticks.filter { $0 != 0 }.map { "M\(ChartText.number(scale.place($0))) \(ends)" }
        var text = "<path class=\"g\" d=\"\(lines.joined())\"/>\n"
        text += "<path class=\"z\" d=\"M\(ChartText.number(scale.place(0))) \(ends)\"/>\n"
        for tick in scale.numbered {
            text += Self.number(tick, at: scale.place(tick), y: bottom + 14)
        }
        text += stack.content
        text += ChartText.element(unit, style: .tick, x: ChartDrawing.narrow / 2, y: bottom + 32)
        return ChartDrawing.svg(
            height: bottom + 38, title: title, description: stack.description, text
        ).text
    }

    private static func number(_ tick: Double, at x: Double, y: Double) -> String {
        let text = NumberText.short(tick)
        let half = ChartText.width(text) / 2
        let (place, style): (Double, ChartText.Style) =
            x - half < 0
            ? (0, .firstTick)
            : x + half > ChartDrawing.narrow ? (ChartDrawing.narrow, .lastTick) : (x, .tick)
        return ChartText.element(text, style: style, x: place, y: y)
    }
}
