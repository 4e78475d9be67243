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
    private static let band = 40.0

    /// The drawing; nil with fewer than two values or nothing to draw to scale.
    var drawing: HTML? {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }.filter(\.isFinite)
        guard rows.count > 1, let most = values.max(), let least = values.min(), least >= 0, most > 0
        else { return nil }
        let end = Self.end(most)
        let bottom = Self.band * Double(rows.count) + 2
        var text = """
            <svg viewBox="0 0 \(ChartText.number(Self.width)) \(ChartText.number(bottom + 18))" role="img">
            <title>\(title.escaped)</title>
            <desc>\(description.escaped)</desc>
            <path class="z" d="M\(ChartText.number(Self.left)) 0V\(ChartText.number(bottom))"/>
            <path class="g" d="M\(ChartText.number(Self.right)) 0V\(ChartText.number(bottom))"/>

            """
        text += ChartText.element("0", style: .firstTick, x: 0, y: bottom + 14)
        text += ChartText.element(NumberText.short(end), style: .lastTick, x: Self.width, y: bottom + 14)
        for (index, row) in rows.enumerated() { text += Self.marks(row, Double(index) * Self.band, end) }
        return HTML(trusted: text + "</svg>\n")
    }

    private var description: String {
        rows.map { row in
            guard let lower = row.lower, let upper = row.upper else { return "\(row.label): \(row.shown)" }
            let limits = [lower, upper].map { NumberText.short(($0 * 100).rounded() / 100) }
            return "\(row.label): \(row.shown) (\(limits[0]) to \(limits[1]))"
        }.joined(separator: "; ")
    }

    private static func marks(_ row: ChartRow, _ top: Double, _ end: Double) -> String {
        let middle = top + 28
        func x(_ value: Double) -> Double { left + min(max(value, 0), end) / end * (right - left) }
        var text = ChartText.element(row.label, x: left + 5, y: top + 15)
        text += ChartText.element(row.shown, style: .value, x: width, y: top + 15)
        if let lower = row.lower, let upper = row.upper, lower.isFinite, upper.isFinite {
            let (from, to) = (ChartText.number(x(lower)), ChartText.number(x(upper)))
            let (stop, y) = (ChartText.number(middle - 5), ChartText.number(middle))
            text += "<path class=\"w\" d=\"M\(from) \(stop)v10M\(from) \(y)H\(to)M\(to) \(stop)v10\"/>\n"
        }
        let isOwn = row.series == 0
        let start = "M\(ChartText.number(x(row.value) - (isOwn ? 5.5 : 0)))"
        let path =
            isOwn
            ? "\(start) \(ChartText.number(middle))a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"
            : "\(start) \(ChartText.number(middle - 7))l7 7l-7 7l-7 -7z"
        let style = "s\(min(row.series, 3))\(row.isHollow ? " h" : "")"
        return text + "<path class=\"\(style)\" d=\"\(path)\"/>\n"
    }

    /// The end of the axis: 1, 2, 3, 4, 5, 6 or 8 times a power of ten, at least the largest value.
    private static func end(_ most: Double) -> Double {
        var power = 1.0
        while power * 10 <= most { power *= 10 }
        while power > most { power /= 10 }
        return [1, 2, 3, 4, 5, 6, 8].map { $0 * power }.first { $0 >= most } ?? 10 * power
    }
}
