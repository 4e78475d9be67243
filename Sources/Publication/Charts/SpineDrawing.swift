import Assessment

/// A spine chart as SVG, for a page (680 units) or for a phone (328 units, name above and bar below).
struct SpineDrawing {
    private let chart: SpineChart
    private let isWide: Bool

    init(_ chart: SpineChart, isWide: Bool) {
        self.chart = chart
        self.isWide = isWide
    }

    private var width: Double { isWide ? 680 : ChartDrawing.narrow }
    /// Left edge of the widest bar.
    private var left: Double { isWide ? 424 : 12 }
    /// Right edge of the widest bar.
    private var right: Double { isWide ? 668 : 316 }
    /// Right ends of the columns of values of the wide form.
    private static let columns = (area: 306.0, benchmark: 404.0)

    var svg: String {
        var body = ""
        var y = 4.0
        if isWide { ChartDrawing.add(heads, to: &body, below: &y) }
        for row in chart.rows {
            body += "<path class=\"sp-rule\" d=\"M0 \(ChartText.number(y))H\(ChartText.number(width))\"/>\n"
            ChartDrawing.add(isWide ? wide(row, y) : narrow(row, y), to: &body, below: &y)
        }
        ChartDrawing.add(legend(y), to: &body, below: &y)
        let size = "\(ChartText.number(width)) \(ChartText.number(y))"
        return """
            <svg class="\(isWide ? "wide sp-wide" : "sp-narrow")" viewBox="0 0 \(size)" role="img">
            <title>\(chart.title.escaped)</title>
            <desc>\(description.escaped)</desc>
            \(body)</svg>

            """
    }

    private var description: String {
        chart.rows.map { row in
            let spread = SpineChart.spread(row)
            let group =
                spread[0].isEmpty
                ? "\(spread[3]) areas with a figure"
                : "lowest \(spread[0]), middle half \(spread[1]), highest \(spread[2]) of \(spread[3]) areas"
            return "\(row.title): \(chart.area) \(row.shown), \(chart.benchmark) \(row.shownBenchmark), "
                + "\(row.verdict.words); \(group)"
        }.joined(separator: ". ") + "."
    }

    /// The names of the columns of the wide form.
    private var heads: (text: String, height: Double) {
        // A name of one long word may reach into the empty room beside the head of the indicators.
        let longest = chart.area.split(separator: " ").map { ChartText.width(String($0)) }.max() ?? 0
        let names = [
            (chart.area, Self.columns.area, max(96, min(longest, 156) + 1)),
            (chart.benchmark, Self.columns.benchmark, 96),
        ]
        let lines = names.map { ChartText.lines($0.0, styled: "sp-head-end", x: $0.1, y: 16, room: $0.2) }
        let title = ChartText.element("Indicator", styled: "sp-head", x: 0, y: 16)
        return (title + lines.map(\.text).joined(), (lines.map(\.height).max() ?? 0) + 8)
    }

    private func wide(_ row: SpineRow, _ y: Double) -> (text: String, height: Double) {
        let name = ChartText.lines(row.title, styled: "sp-name", x: 0, y: y + 18, room: 214)
        let own = ChartText.lines(row.shown, styled: "sp-own", x: Self.columns.area, y: y + 18, room: 88)
        let other = ChartText.lines(
            row.shownBenchmark, styled: "sp-other", x: Self.columns.benchmark, y: y + 18, room: 88)
        let bar = bar(row, y + 4)
        let height = max(name.height, own.height, other.height) + 10
        return (name.text + own.text + other.text + bar.text, max(height, bar.height + 8))
    }

    private func narrow(_ row: SpineRow, _ y: Double) -> (text: String, height: Double) {
        let name = ChartText.lines(row.title, styled: "sp-name-strong", x: 0, y: y + 18, room: width * 0.9)
        var below = y + 18 + name.height
        let values = [(chart.area, row.shown, "sp-own"), (chart.benchmark, row.shownBenchmark, "sp-other")]
        var text = name.text
        for (area, shown, style) in values {
            let room = width - ChartText.width(shown) - 12
            let label =
                room >= ChartText.width("characters")
                ? ChartText.lines(area, styled: "sp-label", x: 0, y: below, room: room) : ("", 0)
            let value = ChartText.lines(shown, styled: style, x: width, y: below, room: width)
            text += label.0 + value.text
            below += max(label.1, value.height)
        }
        let bar = bar(row, below - 12)
        return (text + bar.text, below - 12 + bar.height + 10 - y)
    }

    /// The bar with what lies at its ends, or why there is none.
    private func bar(_ row: SpineRow, _ y: Double) -> (text: String, height: Double) {
        guard let bar = row.bar, let ends = row.ends else {
            let reason = row.reasonForNoBar ?? ""
            let lines = ChartText.lines(
                reason, styled: "sp-label", x: left - 12, y: y + 14, room: right - left + 24)
            return (lines.text, lines.height + 4)
        }
        let middle = y + 12
        let isTight = ChartText.width(ends.left + ends.right) + 8 > right - left + 24
        let lower = isTight ? ChartText.line : 0
        func part(_ range: ClosedRange<Double>, _ style: String) -> String {
            let (from, to) = (place(range.lowerBound), place(range.upperBound))
            return "<rect class=\"\(style)\" x=\"\(ChartText.number(from))\""
                + " y=\"\(ChartText.number(middle - 6))\""
                + " width=\"\(ChartText.number(max(to - from, 0.5)))\" height=\"12\"/>"
        }
        let line = "M\(ChartText.number(place(0))) \(ChartText.number(middle - 11))v22"
        return (
            part(bar.range, "sp-range") + part(bar.middle, "sp-middle")
                + "<path class=\"sp-halo\" d=\"\(line)\"/><path class=\"sp-line\" d=\"\(line)\"/>\n"
                + SpineMark(row.verdict).drawing(x: place(bar.value), y: middle)
                + ChartText.element(ends.left, styled: "sp-label", x: left - 12, y: middle + 26)
                + ChartText.element(ends.right, styled: "sp-end", x: right + 12, y: middle + 26 + lower),
            42 + lower
        )
    }

    private func place(_ share: Double) -> Double { (left + right) / 2 + share * (right - left) / 2 }

    /// The marks that occur, in words.
    private func legend(_ y: Double) -> (text: String, height: Double) {
        var text =
            "<path class=\"sp-rule\" d=\"M0 \(ChartText.number(y + 2))H\(ChartText.number(width))\"/>\n"
        var (x, line) = (10.0, y + 20)
        for mark in chart.marks {
            let needed = 16 + ChartText.width(mark.words)
            if x > 10, x + needed > width {
                x = 10
                line += 22
            }
            text +=
                mark.drawing(x: x, y: line)
                + ChartText.element(mark.words, styled: "sp-label", x: x + 14, y: line + 4.5)
            x += needed + 24
        }
        return (text, line + 14 - y)
    }
}
