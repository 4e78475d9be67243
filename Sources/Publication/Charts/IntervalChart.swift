import FrameworkModel

/// Values one below the other, each with its label above its line: marks for rates and shares, bars for counts.
///
/// The drawing is 360 units wide, the width of a phone, so that its text is never smaller than there.
struct IntervalChart {
    let title: String
    let unit: String
    let rows: [ChartRow]
    let asBars: Bool

    private static let rowHeight = 40.0
    private static let top = 6.0

    /// The drawing as SVG, nil with fewer than two values.
    var svg: String? {
        guard rows.count > 1, let scale = ChartScale(rows) else { return nil }
        let bottom = Self.top + Double(rows.count) * Self.rowHeight
        let height = bottom + 34
        var text = """
            <svg viewBox="0 0 360 \(Self.short(height))" role="img" xmlns="http://www.w3.org/2000/svg">
            <title>\(title.escaped)</title>
            <desc>\(description.escaped)</desc>

            """
        for tick in scale.ticks {
            let x = Self.short(scale.place(tick))
            text +=
                "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.short(Self.top))\" y2=\"\(Self.short(bottom))\"/>\n"
            text +=
                "<text class=\"tick\" x=\"\(x)\" y=\"\(Self.short(bottom + 14))\" \(anchor(scale.place(tick)))>\(NumberText.short(tick))</text>\n"
        }
        for (index, row) in rows.enumerated() {
            text += drawing(row, scale, top: Self.top + Double(index) * Self.rowHeight)
        }
        text +=
            "<text class=\"unit\" x=\"180\" y=\"\(Self.short(bottom + 30))\" text-anchor=\"middle\">\(unit.escaped)</text>\n"
        return text + "</svg>"
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

    private func drawing(_ row: ChartRow, _ scale: ChartScale, top: Double) -> String {
        let middle = top + 27
        let x = scale.place(row.value)
        let style = "s\(min(row.series, 3))\(row.isHollow ? " hollow" : "")"
        var text =
            "<text class=\"label\" x=\"\(Self.short(ChartScale.left))\" y=\"\(Self.short(top + 14))\">\(row.label.escaped)</text>\n"
        text +=
            "<text class=\"value\" x=\"\(Self.short(ChartScale.right))\" y=\"\(Self.short(top + 14))\" text-anchor=\"end\">\(row.shown.escaped)</text>\n"
        if asBars {
            let zero = scale.place(0)
            text +=
                "<rect class=\"\(style)\" x=\"\(Self.short(min(zero, x)))\" y=\"\(Self.short(middle - 6))\" width=\"\(Self.short(max(abs(x - zero), 0.5)))\" height=\"12\"/>\n"
        }
        if let lower = row.lower, let upper = row.upper {
            let (from, to) = (Self.short(scale.place(lower)), Self.short(scale.place(upper)))
            let y = Self.short(middle)
            text +=
                "<path class=\"whisker\" d=\"M\(from) \(Self.short(middle - 5))v10M\(from) \(y)H\(to)M\(to) \(Self.short(middle - 5))v10\"/>\n"
        }
        return asBars ? text : text + mark(row.series, style, x, middle)
    }

    /// Circle, diamond, square or triangle, so that areas differ without colour too.
    private func mark(_ series: Int, _ style: String, _ x: Double, _ y: Double) -> String {
        let (cx, cy) = (Self.short(x), Self.short(y))
        switch series {
        case 0: return "<circle class=\"\(style)\" cx=\"\(cx)\" cy=\"\(cy)\" r=\"5\"/>\n"
        case 1:
            return
                "<path class=\"\(style)\" d=\"M\(cx) \(Self.short(y - 6.5))l6.5 6.5l-6.5 6.5l-6.5 -6.5z\"/>\n"
        case 2:
            return
                "<rect class=\"\(style)\" x=\"\(Self.short(x - 5))\" y=\"\(Self.short(y - 5))\" width=\"10\" height=\"10\"/>\n"
        default: return "<path class=\"\(style)\" d=\"M\(cx) \(Self.short(y - 6))l6 11h-12z\"/>\n"
        }
    }

    private func anchor(_ x: Double) -> String {
        x < 30 ? "text-anchor=\"start\"" : x > 330 ? "text-anchor=\"end\"" : "text-anchor=\"middle\""
    }

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
