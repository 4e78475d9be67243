import FrameworkModel

extension LineChart {
    private static let height = 176.0
    /// Room between the last period and what stands at the end of a line.
    private static let gap = 8.0
    /// Room for the mark of a series before its name.
    private static let markRoom = 16.0
    /// Characters of a name beside its line, unless a word is longer.
    private static let nameWidth = 13

    /// The lines with their names at the end; nil with fewer than three values in every series, and where
    /// numbers leave no room.
    var drawing: HTML? {
        let points = lines.flatMap(\.series.drawn)
        let extent = points.flatMap(\.extent)
        guard hasDrawing, let numbers = ValueAxis.room(extent) else { return nil }
        let ends = lines.map { ending($0.series) }
        let left = numbers + 2
        let markRoom = lines.count > 1 ? Self.markRoom : 0
        let style: ChartText.Style = lines.count > 1 ? .label : .strong
        let right =
            ChartDrawing.narrow - ChartText.width(ends.flatMap(\.self), style: style) - markRoom - Self.gap
        guard right - left >= ChartDrawing.leastRoom,
            let axis = PeriodAxis(points.map(\.period), from: left + 10, to: right - 8)
        else { return nil }
        let cuts = BreakLines(breaks, on: axis, within: left...right)
        let top = ChartText.line + cuts.height + 8
        let heights = ends.map { ChartText.line * Double($0.count) + 3 }
        let bottom = top + max(Self.height, heights.reduce(0, +))
        guard let scale = ChartScale(extent, from: bottom, to: top) else { return nil }
        let names = axis.labels(within: ChartDrawing.inside)
        var text = ChartText.element(unit, style: .axis, x: 0, y: 12)
        text += ValueAxis(scale: scale, left: left, right: right).content
        text += cuts.content(top: ChartText.line, bottom: bottom)
        text += axis.content(names, y: bottom)
        let pens = lines.enumerated().map { order, line in
            LinePen(
                series: line.series, place: line.place, breaks: breaks, axis: axis, scale: scale,
                shift: intervals == .whiskers ? (Double(order) - Double(lines.count - 1) / 2) * 4 : 0)
        }
        if intervals == .whiskers { text += pens.map(\.whiskers).joined() }
        if intervals == .band { text += pens.map(\.band).joined() }
        text += pens.map(\.lines).joined() + pens.map(\.marks).joined()
        text += labels(pens, ends, heights, right, top...bottom)
        return ChartDrawing.svg(
            height: bottom + PeriodAxis.room(names), title: title, description: description, text)
    }

    /// Name and latest value of each line at its end, moved apart where they would touch.
    private func labels(
        _ pens: [LinePen], _ ends: [[String]], _ heights: [Double], _ right: Double,
        _ room: ClosedRange<Double>
    ) -> String {
        let wanted = pens.map { $0.last?.y ?? room.lowerBound }
        let places = LabelStack.places(
            wanted, heights: heights, top: room.lowerBound - 4, bottom: room.upperBound + 4)
        let x = right + Self.gap
        return pens.enumerated().map { index, pen in
            guard let last = pen.last else { return "" }
            let middle = places[index]
            let first = middle - heights[index] / 2 + 13
            let isFar = abs(middle - last.y) > 8 || x - last.x > 26
            let path = "M\(ChartText.pair(last.x + 6, last.y))L\(ChartText.pair(x - 2, middle))"
            let leader = isFar ? "<path class=\"ln-j\" d=\"\(path)\"/>\n" : ""
            guard pens.count > 1 else {
                return leader + ChartText.block(ends[index], style: .strong, x: x, y: first)
            }
            let mark = ChartMark.outline(pen.place, x: x + 6, y: first - 4.5, size: 0.8)
            return leader + "<path class=\"\(ChartMark.style(pen.place))\" d=\"\(mark)\"/>\n"
                + ChartText.block(ends[index], x: x + Self.markRoom, y: first)
        }.joined()
    }

    /// The latest value, with the name where there are several lines and the period where others go on.
    private func ending(_ series: ChartSeries) -> [String] {
        guard let last = series.drawn.last else { return [] }
        let latest = lines.compactMap(\.series.drawn.last?.period).max()
        let period = last.period == latest ? [] : ChartText.lines("in \(last.period)", Self.nameWidth)
        let name = lines.count > 1 ? ChartText.lines(series.name, Self.nameWidth) : []
        return name + ChartText.lines(ChartText.value(last.shown, unit: unit), Self.nameWidth) + period
    }
}
