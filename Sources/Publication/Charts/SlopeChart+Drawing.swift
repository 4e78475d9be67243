import FrameworkModel

extension SlopeChart {
    private static let height = 190.0
    private static let gap = 14.0
    /// Characters of a value before its line, and of a name behind it, unless a word is longer.
    private static let (valueWidth, nameWidth) = (9, 15)

    /// Lines between the two periods; nil without an area that has both values.
    var drawing: HTML? {
        let before = drawn.map {
            ChartText.lines(ChartText.value($0.before.shown, unit: unit), Self.valueWidth)
        }
        let after = drawn.map { line in
            ChartText.lines("\(line.name) \(ChartText.value(line.after.shown, unit: unit))", Self.nameWidth)
        }
        guard !drawn.isEmpty else { return nil }
        let heads = [self.before, self.after].map { ChartText.lines($0.description, 12) }
        let left = max(
            ChartText.width(before.flatMap(\.self)) + Self.gap, ChartText.width(heads[0], style: .strong) / 2)
        let right = ChartDrawing.narrow - ChartText.width(after.flatMap(\.self)) - Self.gap
        let top = ChartText.line * Double(heads.map(\.count).max() ?? 1) + 16
        let heights = [before, after].map { $0.map { ChartText.line * Double($0.count) + 3 } }
        let bottom = top + max(Self.height, heights.map { $0.reduce(0, +) }.max() ?? 0)
        guard let scale = scale(from: bottom, to: top) else { return nil }
        var text = ""
        for (x, lines) in zip([left, right], heads) {
            let half = ChartText.width(lines, style: .strong) / 2
            let middle = max(half, min(x, ChartDrawing.narrow - half))
            text += ChartText.block(lines, style: .strong, anchor: .middle, x: middle, y: 12)
            text +=
                "<path class=\"sl-x\" d=\"M\(ChartText.pair(x, top - 8))V\(ChartText.number(bottom + 8))\"/>\n"
        }
        let room = top - 6...bottom + 8
        text += lines(scale, left, right)
        text += values(before, heights[0], drawn.map { scale.place($0.before.value ?? 0) }, left, room, -1)
        text += values(after, heights[1], drawn.map { scale.place($0.after.value ?? 0) }, right, room, 1)
        return ChartDrawing.svg(height: bottom + 12, title: title, description: description, text)
    }

    private func lines(_ scale: ChartScale, _ left: Double, _ right: Double) -> String {
        drawn.map { line in
            let from = (x: left, y: scale.place(line.before.value ?? 0))
            let to = (x: right, y: scale.place(line.after.value ?? 0))
            let style = line.change == .shown ? "sl-c" : "sl-u"
            let path =
                line.change == .notCompared
                ? "" : "<path class=\"\(style)\" d=\"\(ChartText.path([from, to]))\"/>\n"
            return path
                + [(from, line.before), (to, line.after)].map { place, end in
                    "<path class=\"\(ChartMark.style(0, isHollow: end.isHollow))\" d=\""
                        + ChartMark.outline(0, x: place.x, y: place.y, size: 0.75) + "\"/>\n"
                }.joined()
        }.joined()
    }

    /// Words at the ends of the lines, moved apart where they would touch; `side` is -1 before and 1 behind them.
    private func values(
        _ blocks: [[String]], _ heights: [Double], _ wanted: [Double], _ x: Double,
        _ room: ClosedRange<Double>, _ side: Double
    ) -> String {
        let places = LabelStack.places(
            wanted, heights: heights, top: room.lowerBound, bottom: room.upperBound)
        return blocks.indices.map { index in
            let isFar = abs(places[index] - wanted[index]) > 8
            let ends = [(x: x + 5 * side, y: wanted[index]), (x: x + 10 * side, y: places[index])]
            return (isFar ? "<path class=\"ln-j\" d=\"\(ChartText.path(ends))\"/>\n" : "")
                + ChartText.block(
                    blocks[index], anchor: side < 0 ? .end : .start, x: x + Self.gap * side,
                    y: places[index] - heights[index] / 2 + 13)
        }.joined()
    }
}
