import FrameworkModel

/// How one value of a chart is drawn.
protocol ChartMarks {
    /// What stands for the value, around the height `middle`.
    func shape(_ row: ChartRow, on scale: ChartScale, middle: Double) -> String
    /// True when the mark covers its interval and must come before it.
    var liesUnderInterval: Bool { get }
}

/// Values one below the other, each with its label above its line, on a horizontal axis from zero.
///
/// The drawing is 328 units wide, the text column of a phone of 360 pixels, so that its text of 13 units is
/// never smaller than 13 pixels.
struct ChartFrame {
    let title: String
    let unit: String
    let rows: [ChartRow]
    let marks: any ChartMarks

    private static let top = 4.0
    /// Height of the line on which a value lies, with the space below it.
    private static let band = 25.0

    /// The drawing as SVG, nil with fewer than two values.
    var svg: String? {
        guard rows.count > 1, rows.allSatisfy(\.value.isFinite), let scale = ChartScale(rows) else {
            return nil
        }
        let labels = rows.map(Self.label)
        let tops = labels.reduce(into: [Self.top]) { tops, lines in
            tops.append((tops.last ?? 0) + Self.band + ChartText.line * Double(lines.count))
        }
        let bottom = tops.last ?? Self.top
        var text = ""
        let ends = "0V\(ChartText.number(bottom))"
        let lines = scale.ticks.filter { $0 != 0 }.map { "M\(ChartText.number(scale.place($0))) \(ends)" }
        text += "<path class=\"g\" d=\"\(lines.joined())\"/>\n"
        text += "<path class=\"z\" d=\"M\(ChartText.number(scale.place(0))) \(ends)\"/>\n"
        for tick in scale.numbered {
            text += Self.number(tick, at: scale.place(tick), y: bottom + 14)
        }
        for (index, row) in rows.enumerated() {
            text += drawing(row, labels[index], scale, top: tops[index])
        }
        text += ChartText.element(unit, style: .tick, x: ChartScale.width / 2, y: bottom + 32)
        return ChartDrawing.svg(height: bottom + 38, title: title, description: description, text).text
    }

    private var description: String {
        rows.map { row in
            "\(row.label): \(row.shown)" + (row.shownLimits.isEmpty ? "" : " (\(row.shownLimits))")
        }.joined(separator: "; ")
    }

    private func drawing(_ row: ChartRow, _ label: [String], _ scale: ChartScale, top: Double) -> String {
        let middle = top + 12 + ChartText.line * Double(label.count)
        var text = ""
        for (line, part) in label.enumerated() {
            text += ChartText.element(
                part, x: ChartScale.left + 4, y: top + ChartText.line * Double(line + 1) - 3)
        }
        text += ChartText.element(
            row.shown, style: .value, x: ChartScale.right, y: top + ChartText.line - 3)
        let shape = marks.shape(row, on: scale, middle: middle)
        let interval = Self.interval(row, scale, middle)
        return text + (marks.liesUnderInterval ? shape + interval : interval + shape)
    }

    /// A line with a stop at each finite limit.
    private static func interval(_ row: ChartRow, _ scale: ChartScale, _ middle: Double) -> String {
        guard let lower = row.lower, let upper = row.upper else { return "" }
        let y = ChartText.number(middle)
        let stop = ChartText.number(middle - 5)
        let (from, to) = (ChartText.number(scale.place(lower)), ChartText.number(scale.place(upper)))
        let path =
            (lower.isFinite ? "M\(from) \(stop)v10" : "") + "M\(from) \(y)H\(to)"
            + (upper.isFinite ? "M\(to) \(stop)v10" : "")
        return "<path class=\"w\" d=\"\(path)\"/>\n"
    }

    private static func label(_ row: ChartRow) -> [String] {
        let room = ChartScale.right - ChartScale.left - ChartText.width(row.shown) - 18
        return Table.wrapped(row.label, to: max(16, ChartText.characters(in: room)))
    }

    private static func number(_ tick: Double, at x: Double, y: Double) -> String {
        let text = NumberText.short(tick)
        let half = ChartText.width(text) / 2
        let (place, style): (Double, ChartText.Style) =
            x - half < 0
            ? (0, .firstTick) : x + half > ChartScale.width ? (ChartScale.width, .lastTick) : (x, .tick)
        return ChartText.element(text, style: style, x: place, y: y)
    }
}
