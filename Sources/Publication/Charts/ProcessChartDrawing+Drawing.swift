import FrameworkModel

extension ProcessChartDrawing {
    private static let height = 190.0
    private static let gap = 8.0
    /// With more points than this marks are smaller.
    private static let manyPoints = 30

    /// Points, mean and limits; nil without a chart, and where numbers leave no room.
    var drawing: HTML? {
        let values = points.map(\.value)
        guard let latest = stretches.last, values.allSatisfy(\.isFinite),
            let numbers = ValueAxis.room(extent, zero: .whereNear)
        else { return nil }
        let names: [(level: ChartLevel, words: String)] = [
            latest.upper.map { ($0, "upper limit") }, (latest.mean, "mean"),
            latest.lower.map { ($0, "lower limit") }, target.map { ($0, "target") },
        ].compactMap(\.self).filter { isDrawn($0.0) }
        let blocks = names.map {
            [$0.words] + ChartText.lines(ChartText.value($0.level.shown, unit: unit), 11)
        }
        let left = numbers + 2
        let right = ChartDrawing.narrow - ChartText.width(blocks.flatMap(\.self)) - Self.gap
        guard right - left >= ChartDrawing.leastRoom,
            let axis = PeriodAxis(points.map(\.period), from: left + 8, to: right - 8)
        else { return nil }
        let cuts = BreakLines(rebases, on: axis, within: left...right)
        let top = ChartText.line + cuts.height + 8
        let heights = blocks.map { ChartText.line * Double($0.count) + 2 }
        let bottom = top + max(Self.height, heights.reduce(0, +))
        guard let scale = scale(from: bottom, to: top) else { return nil }
        let periods = axis.labels(within: ChartDrawing.inside)
        let legend = ChartLegend(legendItems)
        let foot = bottom + PeriodAxis.room(periods)
        var text = ChartText.element(unit, style: .axis, x: 0, y: 12)
        text += ValueAxis(scale: scale, left: left, right: right).content
        text += cuts.content(top: ChartText.line, bottom: bottom)
        text += axis.content(periods, y: bottom)
        text += levels(axis, scale, left...right) + marks(axis, scale)
        let places = LabelStack.places(
            names.map { scale.place($0.level.value) }, heights: heights, top: top - 6, bottom: bottom + 6)
        text += blocks.indices.map { index in
            ChartText.block(blocks[index], x: right + Self.gap, y: places[index] - heights[index] / 2 + 13)
        }.joined()
        text += legend.content(top: foot)
        return ChartDrawing.svg(
            height: foot + legend.height, title: title, description: description, text)
    }

    /// Mean and limits of each stretch, from half a step before its first point to half a step after its last.
    private func levels(
        _ axis: PeriodAxis, _ scale: ChartScale, _ room: ClosedRange<Double>
    ) -> String {
        let x = points.map { axis.place($0.period) }
        func edge(_ index: Int) -> Double {
            index == 0 ? room.lowerBound : index == x.count ? room.upperBound : (x[index - 1] + x[index]) / 2
        }
        func line(_ level: ChartLevel, _ stretch: Stretch) -> String {
            "M\(ChartText.pair(edge(stretch.points.lowerBound), scale.place(level.value)))"
                + "H\(ChartText.number(edge(stretch.points.upperBound)))"
        }
        func path(_ style: String, _ lines: [String]) -> String {
            lines.isEmpty ? "" : "<path class=\"\(style)\" d=\"\(lines.joined())\"/>\n"
        }
        let limits = stretches.flatMap { stretch in
            [stretch.lower, stretch.upper].compactMap(\.self).filter(isDrawn).map { line($0, stretch) }
        }
        let goal = target.map { level in
            "M\(ChartText.pair(room.lowerBound, scale.place(level.value)))"
                + "H\(ChartText.number(room.upperBound))"
        }
        return path("pc-m", stretches.map { line($0.mean, $0) }) + path("pc-l", limits)
            + path("pc-t", [goal].compactMap(\.self))
    }

    private func marks(_ axis: PeriodAxis, _ scale: ChartScale) -> String {
        let places = points.map { (x: axis.place($0.period), y: scale.place($0.value)) }
        let line = stretches.map { ChartText.path(Array(places[$0.points])) }.joined()
        let size = points.count > Self.manyPoints ? 0.6 : 0.8
        return "<path class=\"pc-p\" d=\"\(line)\"/>\n"
            + Meaning.allCases.map { meaning in
                let path = zip(points, places).filter { $0.0.meaning == meaning }.map { _, place in
                    ChartMark.outline(
                        meaning.shape, x: place.x, y: place.y,
                        size: meaning == .ordinary ? size * 0.55 : size)
                }.joined()
                return path.isEmpty ? "" : "<path class=\"\(meaning.style)\" d=\"\(path)\"/>\n"
            }.joined()
    }

    /// The kinds of point that occur.
    private var legendItems: [ChartLegend.Item] {
        Meaning.allCases.filter { meaning in points.contains { $0.meaning == meaning } }.map {
            .mark($0.shape, style: $0.style, size: $0 == .ordinary ? 0.45 : 0.8, $0.rawValue)
        }
    }
}

extension ProcessChartDrawing.Meaning {
    fileprivate var shape: Int {
        switch self {
        case .ordinary: 0
        case .improvement: 1
        case .concern: 3
        case .special: 2
        }
    }

    /// Names in the style sheet of the charts.
    fileprivate var style: String {
        switch self {
        case .ordinary: "pc-o"
        case .improvement: "pc-i"
        case .concern: "pc-c"
        case .special: "pc-s"
        }
    }
}
