import FrameworkModel

extension FunnelChart {
    private static let height = 240.0
    private static let top = ChartText.line + 8
    /// Characters of a name beside its mark, unless a word is longer.
    private static let nameWidth = 16

    /// The drawing with the names for which there was no room; nil with fewer than five areas.
    var drawn: (drawing: HTML?, unnamed: [String])? {
        guard hasDrawing, let numbers = ValueAxis.room(extent, zero: .whereNear) else { return nil }
        let (left, right) = (numbers + 2, ChartDrawing.narrow - 8)
        let bottom = Self.top + Self.height
        guard let (values, sizes) = axes(within: left + 8...right - 8, bottom: bottom, top: Self.top) else {
            return nil
        }
        let places = dots.map { (x: sizes.place($0.size), y: values.place($0.value)) }
        let legend = ChartLegend(legendItems)
        let names = labels(places, left, right)
        var text = ChartText.element(unit, style: .axis, x: 0, y: 12)
        text += ValueAxis(scale: values, left: left, right: right).content
        let ticks = sizes.ticks(within: ChartDrawing.inside)
        let strokes = ticks.map { "M\(ChartText.pair(sizes.place($0.value), bottom))v6" }.joined()
        text +=
            "<path class=\"z\" d=\"M\(ChartText.pair(left, bottom))H\(ChartText.number(right))\(strokes)\"/>\n"
        text += ticks.map {
            ChartText.element(
                NumberText.short($0.value), style: .axis, anchor: .middle, x: $0.x, y: bottom + 19)
        }.joined()
        text += ChartText.element(
            "size of area (denominator\(sizes.isLogarithmic ? ", log scale" : ""))", style: .axis,
            anchor: .middle, x: ChartDrawing.narrow / 2, y: bottom + 37)
        text += curves(values, sizes, left...right) + marks(places) + names.text
        text += legend.content(top: bottom + 42)
        return (
            ChartDrawing.svg(
                height: bottom + 42 + legend.height, title: title, description: description, text),
            names.unnamed
        )
    }

    /// The common value and the limits around it, as far as they lie on the axis.
    private func curves(_ values: ChartScale, _ sizes: SizeAxis, _ room: ClosedRange<Double>) -> String {
        func curve(_ limit: (Limits) -> Double) -> String {
            let inside = limits.filter {
                sizes.range.contains($0.size) && values.low < limit($0) && limit($0) <= values.high
            }
            return ChartText.path(inside.map { (sizes.place($0.size), values.place(limit($0))) })
        }
        func path(_ style: String, _ line: String) -> String {
            line.isEmpty ? "" : "<path class=\"\(style)\" d=\"\(line)\"/>\n"
        }
        let middle = target.map { level in
            "M\(ChartText.pair(room.lowerBound, values.place(level.value)))H\(ChartText.number(room.upperBound))"
        }
        return path("fu-t", middle ?? "")
            + path("fu-1", curve(\.inner.lowerBound) + curve(\.inner.upperBound))
            + path("fu-2", curve(\.outer.lowerBound) + curve(\.outer.upperBound))
    }

    private func marks(_ places: [(x: Double, y: Double)]) -> String {
        let off = offScale
        let beyond = Set(off.above + off.below)
        let others = zip(dots, places).filter { $0.0.highlight == nil }.map { dot, place in
            ChartMark.outline(beyond.contains(dot) ? 3 : 0, x: place.x, y: place.y, size: 0.6)
        }
        let chosen = zip(dots, places).compactMap { dot, place in
            dot.highlight.map { order in
                "<path class=\"\(ChartMark.style(order)) fu-h\" d=\""
                    + ChartMark.outline(order, x: place.x, y: place.y) + "\"/>\n"
            }
        }
        let dotted = others.isEmpty ? "" : "<path class=\"fu-o\" d=\"\(others.joined())\"/>\n"
        return dotted + chosen.joined()
    }

    /// Name and value beside each chosen area, and the names that found no room.
    private func labels(
        _ places: [(x: Double, y: Double)], _ left: Double, _ right: Double
    ) -> (text: String, unnamed: [String]) {
        let chosen = zip(dots, places).filter { $0.0.highlight != nil }.sorted {
            ($0.0.highlight ?? 0) < ($1.0.highlight ?? 0)
        }
        let lines = chosen.map { dot, _ in
            ChartText.lines("\(dot.name) \(ChartText.value(dot.shown, unit: unit))", Self.nameWidth)
        }
        let finder = PointLabels(
            area: PointLabels.Box(
                left: left, top: Self.top - 6, width: right - left, height: Self.height + 4),
            marks: chosen.map(\.1), others: zip(dots, places).filter { $0.0.highlight == nil }.map(\.1))
        let boxes = finder.boxes(
            zip(chosen, lines).map {
                ($0.1, ChartText.width($1), ChartText.line * Double($1.count))
            })
        var (text, unnamed) = ("", [String]())
        for (index, box) in boxes.enumerated() {
            let (dot, place) = chosen[index]
            guard let box else {
                unnamed.append(dot.name)
                continue
            }
            let edge = (
                x: min(max(place.x, box.left), box.left + box.width),
                y: min(max(place.y, box.top), box.top + box.height)
            )
            if abs(edge.x - place.x) + abs(edge.y - place.y) > 16 {
                text += "<path class=\"ln-j\" d=\"\(ChartText.path([place, edge]))\"/>\n"
            }
            text += ChartText.block(lines[index], x: box.left, y: box.top + 12)
        }
        return (text, unnamed)
    }

    private var legendItems: [ChartLegend.Item] {
        let lines: [ChartLegend.Item] =
            limits.isEmpty
            ? [] : [.line(style: "fu-1", "95 % limits"), .line(style: "fu-2", "99.8 % limits")]
        return
            (target.map { [.line(style: "fu-t", "all areas, \(ChartText.value($0.shown, unit: unit))")] }
            ?? []) + lines
    }
}
