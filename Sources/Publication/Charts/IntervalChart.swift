import FrameworkModel

/// Values one below the other, each with its label above its line: marks for rates and shares, bars for counts.
///
/// The drawing is 360 units wide, the width of a phone, so that its text is never smaller than there.
struct IntervalChart {
    let title: String
    let unit: String
    let rows: [ChartRow]
    let asBars: Bool

    private static let top = 6.0
    /// Characters of a label and its value that stand side by side in the width of the drawing.
    private static let lineLength = 52

    /// The drawing as SVG, nil with fewer than two values.
    var svg: String? {
        guard rows.count > 1, let scale = ChartScale(rows) else { return nil }
        let labels = rows.map { Table.wrapped($0.label, to: max(16, Self.lineLength - $0.shown.count)) }
        let tops = labels.reduce(into: [Self.top]) { tops, lines in
            tops.append((tops.last ?? 0) + 26 + 14 * Double(lines.count))
        }
        let bottom = tops.last ?? Self.top
        let height = bottom + 34
        var text = """
            <svg viewBox="0 0 360 \(Self.short(height))" role="img" xmlns="http://www.w3.org/2000/svg">
            <title>\(title.escaped)</title>
            <desc>\(description.escaped)</desc>

            """
        for tick in scale.ticks {
            let x = Self.short(scale.place(tick))
            text += "<path class=\"grid\" d=\"M\(x) \(Self.short(Self.top))V\(Self.short(bottom))\"/>\n"
            text += words(
                NumberText.short(tick), "tick", scale.place(tick), bottom + 14, anchor(scale.place(tick)))
        }
        for (index, row) in rows.enumerated() {
            text += drawing(row, labels[index], scale, top: tops[index])
        }
        return text + words(unit, "unit", 180, bottom + 30, "middle") + "</svg>"
    }

    private var description: String {
        rows.map { row in
            let limits = row.lower.flatMap { lower in
                row.upper.map {
                    " (\(NumberText.short(Self.rounded(lower))) to \(NumberText.short(Self.rounded($0))))"
                }
            }
            return "\(row.label): \(row.shown)\(limits ?? "")"
        }.joined(separator: "; ")
    }

    private func drawing(_ row: ChartRow, _ label: [String], _ scale: ChartScale, top: Double) -> String {
        let middle = top + 13 + 14 * Double(label.count)
        let x = scale.place(row.value)
        let style = "s\(min(row.series, 3))\(row.isHollow ? " hollow" : "")"
        var text = ""
        for (line, part) in label.enumerated() {
            text += words(part, "label", ChartScale.left, top + 14 * Double(line + 1), "start")
        }
        text += words(row.shown, "value", ChartScale.right, top + 14, "end")
        if asBars {
            let (from, to) = (min(scale.place(0), x), max(scale.place(0), x))
            text += "<rect class=\"\(style)\" x=\"\(Self.short(from))\" y=\"\(Self.short(middle - 6))\""
            text += " width=\"\(Self.short(max(to - from, 0.5)))\" height=\"12\"/>\n"
        }
        if let lower = row.lower, let upper = row.upper {
            let (from, to) = (Self.short(scale.place(lower)), Self.short(scale.place(upper)))
            let y = Self.short(middle)
            let top = Self.short(middle - 5)
            let shape = "d=\"M\(from) \(top)v10M\(from) \(y)H\(to)M\(to) \(top)v10\""
            text += "<path class=\"halo\" \(shape)/>\n<path class=\"whisker\" \(shape)/>\n"
        }
        return asBars ? text : text + mark(row.series, style, x, middle)
    }

    /// Circle, diamond, square or triangle, so that areas differ without colour too.
    private func mark(_ series: Int, _ style: String, _ x: Double, _ y: Double) -> String {
        let (cx, cy) = (Self.short(x), Self.short(y))
        let shape =
            switch series {
            case 0: "circle class=\"\(style)\" cx=\"\(cx)\" cy=\"\(cy)\" r=\"5\""
            case 1: "path class=\"\(style)\" d=\"M\(cx) \(Self.short(y - 6.5))l6.5 6.5l-6.5 6.5l-6.5 -6.5z\""
            case 2: "path class=\"\(style)\" d=\"M\(Self.short(x - 5)) \(Self.short(y - 5))h10v10h-10z\""
            default: "path class=\"\(style)\" d=\"M\(cx) \(Self.short(y - 6))l6 11h-12z\""
            }
        return "<\(shape)/>\n"
    }

    private func words(_ text: String, _ style: String, _ x: Double, _ y: Double, _ anchor: String) -> String
    {
        "<text class=\"\(style)\" x=\"\(Self.short(x))\" y=\"\(Self.short(y))\" text-anchor=\"\(anchor)\">"
            + "\(text.escaped)</text>\n"
    }

    private func anchor(_ x: Double) -> String { x < 30 ? "start" : x > 330 ? "end" : "middle" }

    /// A coordinate: at most one decimal, no separators.
    private static func short(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

extension String {
    /// Safe within an element or a quoted attribute.
    var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
