/// Text of a drawing: its estimated size, its place, its escaping.
enum ChartText {
    /// Height of a line of text.
    static let line = 16.0
    /// Width of an average character at 13 units; wide fonts reach 8.
    private static let character = 7.4

    /// Estimated width of a text in units of the drawing.
    static func width(_ text: String) -> Double { Double(text.displayWidth) * character }

    /// Characters that fit into so many units.
    static func characters(in width: Double) -> Int { Int(width / character) }

    /// A text element; the style decides size and anchor.
    static func element(_ text: String, style: Style = .label, x: Double, y: Double) -> String {
        let name = style == .label ? "" : " class=\"\(style.rawValue)\""
        return "<text\(name) x=\"\(number(x))\" y=\"\(number(y))\">\(text.escaped)</text>\n"
    }

    /// Names of styles in the style sheet of the report.
    enum Style: String {
        case label
        /// The value, ending at its place.
        case value = "v"
        /// A number under the axis, its middle at its place.
        case tick = "t"
        /// A number under the axis, beginning at its place.
        case firstTick = "t1"
        /// A number under the axis, ending at its place.
        case lastTick = "t2"
    }

    /// A coordinate: at most one decimal, no separators.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }
}

extension String {
    /// Safe within an element or a quoted attribute.
    var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
