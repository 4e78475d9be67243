/// Text of a drawing: its estimated size, its place, its escaping.
enum ChartText {
    /// Height of a line of text.
    static let line = 16.0
    /// Width of an average character at 13 units in a wide font.
    private static let character = 7.8
    /// How much wider bold characters are.
    private static let boldness = 1.16

    /// Estimated width of a text in units of the drawing.
    static func width(_ text: String) -> Double { Double(text.displayWidth) * character }

    /// The same for the widest of several lines.
    static func width(_ lines: [String], style: Style = .label) -> Double {
        (lines.map(width).max() ?? 0) * (style == .strong ? boldness : 1)
    }

    /// Characters that fit into so many units.
    static func characters(in width: Double, style: Style = .label) -> Int {
        Int(width / character / (style == .strong ? boldness : 1))
    }

    /// Lines of about `width` characters that break no usual word; a word of more than 20 is broken.
    static func lines(_ text: String, _ width: Int) -> [String] {
        let longest = text.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
        return Table.wrapped(text, to: max(width, min(longest, 20)))
    }

    /// A value as it stands beside its mark: without the words of its unit, which the axis has, and unbroken if short.
    static func value(_ shown: String, unit: String) -> String {
        let number = shown.withoutUnit(unit)
        return number.count <= 12 ? number.replacing(" ", with: "\u{A0}") : number
    }

    /// A text element; the style decides size and, unless one is given, anchor.
    static func element(
        _ text: String, style: Style = .label, anchor: Anchor? = nil, x: Double, y: Double
    ) -> String {
        let name = style == .label ? "" : " class=\"\(style.rawValue)\""
        let side = anchor.map { " text-anchor=\"\($0.rawValue)\"" } ?? ""
        return "<text\(name)\(side) x=\"\(number(x))\" y=\"\(number(y))\">\(text.escaped)</text>\n"
    }

    /// Lines below each other, the first with its foot at `y`.
    static func block(
        _ lines: [String], style: Style = .label, anchor: Anchor? = nil, x: Double, y: Double
    ) -> String {
        lines.enumerated().map { place, text in
            element(text, style: style, anchor: anchor, x: x, y: y + Double(place) * line)
        }.joined()
    }

    /// Which part of a text lies at its place.
    enum Anchor: String {
        case start
        case middle
        case end
    }

    /// Names of styles in the style sheet of the charts.
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
        /// Numbers, periods and units along an axis.
        case axis = "ax-t"
        /// A name or value that is looked for first.
        case strong = "ax-b"
    }

    /// A coordinate: at most one decimal, no separators.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }

    /// Two coordinates of a path.
    static func pair(_ x: Double, _ y: Double) -> String { "\(number(x)) \(number(y))" }

    /// A line through points, or a mark alone; empty without any.
    static func path(_ points: [(x: Double, y: Double)]) -> String {
        points.isEmpty ? "" : "M" + points.map { pair($0.x, $0.y) }.joined(separator: "L")
    }
}

extension String {
    /// The value without the words of its unit; a sign of percent stays.
    func withoutUnit(_ unit: String) -> String {
        unit != "%" && hasSuffix(" " + unit) ? String(dropLast(unit.count + 1)) : self
    }
}
