extension ChartText {
    /// A text element in a style of one type of drawing, which the style sheet of the drawings has.
    static func element(_ text: String, styled style: String, x: Double, y: Double) -> String {
        "<text class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\">\(text.escaped)</text>\n"
    }

    /// Lines of text below each other, the first at the height `y`; beside them their height.
    static func lines(
        _ text: String, styled style: String, x: Double, y: Double, room: Double
    ) -> (text: String, height: Double) {
        let parts = Table.wrapped(text, to: max(8, characters(in: room)))
        let drawn = parts.enumerated().map { place, part in
            element(part, styled: style, x: x, y: y + line * Double(place))
        }
        return (drawn.joined(), line * Double(parts.count))
    }
}
