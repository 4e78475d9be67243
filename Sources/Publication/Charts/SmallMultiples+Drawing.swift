import FrameworkModel

extension SmallMultiples {
    private static let height = 72.0
    private static let gap = 14.0

    private static let columns = 2

    /// The panels in rows; nil with fewer than three areas.
    var drawing: HTML? {
        let shown = drawn + [comparator].compactMap(\.self)
        let extent = shown.flatMap { $0.drawn.compactMap(\.value) }
        let (dates, columns) = (dates, Self.columns)
        guard drawn.count >= Self.panelsNeeded, let scale = ChartScale(extent, from: 1, to: 0) else {
            return nil
        }
        let ends = [scale.low, scale.high].map(NumberText.short)
        let left = ChartText.width(ends) + 8
        let panel = (ChartDrawing.narrow - left - Self.gap * Double(columns - 1)) / Double(columns)
        let legend = ChartLegend(legendItems)
        var top = ChartText.line + 4 + (comparator == nil ? 0 : legend.height + 4)
        var text = ChartText.element(unit, style: .axis, x: 0, y: 12)
        if comparator != nil { text += legend.content(top: ChartText.line) }
        var foot = top
        for first in stride(from: 0, to: drawn.count, by: columns) {
            let row = Array(drawn[first..<min(first + columns, drawn.count)])
            let heads = row.map { head($0, panel, dates.max()) }
            let start = top + ChartText.line * Double(heads.map(\.lines.count).max() ?? 0) + 8
            let bottom = start + Self.height
            for (column, series) in row.enumerated() {
                let x = left + Double(column) * (panel + Self.gap)
                guard let axis = PeriodAxis(dates, from: x + 6, to: x + panel - 6),
                    let scale = ChartScale(extent, from: bottom, to: start)
                else { return nil }
                text += header(heads[column], x, start - 8)
                text += frame(scale, x, panel, hasNumbers: column == 0)
                text += curves(series, axis, scale, start...bottom)
                // The last panel of a column names the periods for all above it.
                if first + column + columns >= drawn.count {
                    let room =
                        column == 0
                        ? 0...x + panel
                        : x...min(ChartDrawing.inside.upperBound, x + panel + Self.gap / 2)
                    let names = axis.labels(within: room, characters: 10)
                    text += axis.content(names, y: bottom)
                    foot = max(foot, bottom + PeriodAxis.room(names))
                }
            }
            top = bottom + Self.gap
        }
        return ChartDrawing.svg(
            height: max(foot, top - Self.gap) + 4, title: title, description: description, text)
    }

    /// Name and latest value, with the period where others go on.
    private func head(_ series: ChartSeries, _ width: Double, _ latest: Period?) -> (
        lines: [String], names: Int
    ) {
        let names = Table.wrapped(series.name, to: ChartText.characters(in: width, style: .strong))
        guard let last = series.drawn.last else { return (names, names.count) }
        let shown = ChartText.value(last.shown, unit: unit)
        let value = last.period == latest ? shown : "\(shown) in \(last.period)"
        return (names + Table.wrapped(value, to: ChartText.characters(in: width)), names.count)
    }

    /// Ends above the panel, so that heads of one row stand on the same line.
    private func header(_ head: (lines: [String], names: Int), _ x: Double, _ foot: Double) -> String {
        head.lines.enumerated().map { place, line in
            ChartText.element(
                line, style: place < head.names ? .strong : .label, x: x,
                y: foot - ChartText.line * Double(head.lines.count - 1 - place))
        }.joined()
    }

    /// Lines at both ends of the axis and at zero, with numbers at the first panel of a row.
    private func frame(_ scale: ChartScale, _ x: Double, _ width: Double, hasNumbers: Bool) -> String {
        func line(_ value: Double) -> String {
            "M\(ChartText.pair(x, scale.place(value)))h\(ChartText.number(width))"
        }
        let ends = [scale.low, scale.high]
        let hasZero = [scale.low, scale.high].allSatisfy {
            abs(scale.place($0) - scale.place(0)) >= ChartText.line
        }
        let numbers = (ends + (hasZero ? [0] : [])).map { value in
            ChartText.element(
                NumberText.short(value), style: .axis, anchor: .end, x: x - 6, y: scale.place(value) + 4.5)
        }
        return "<path class=\"g\" d=\"\(ends.filter { $0 != 0 }.map(line).joined())\"/>\n"
            + "<path class=\"z\" d=\"\(line(0))\"/>\n" + (hasNumbers ? numbers.joined() : "")
    }

    private func curves(
        _ series: ChartSeries, _ axis: PeriodAxis, _ scale: ChartScale, _ room: ClosedRange<Double>
    ) -> String {
        func path(_ series: ChartSeries) -> String {
            series.runs(breaks).map { run in
                ChartText.path(
                    run.compactMap { point in point.value.map { (axis.place(point.period), scale.place($0)) }
                    })
            }.joined()
        }
        func marks(_ points: [ChartPoint]) -> String {
            points.compactMap { point in
                point.value.map { value in
                    "<path class=\"\(ChartMark.style(0, isHollow: point.isHollow))\" d=\""
                        + ChartMark.outline(
                            0, x: axis.place(point.period), y: scale.place(value), size: 0.6) + "\"/>\n"
                }
            }.joined()
        }
        let cuts = Set(breaks.compactMap(axis.place)).sorted().map { x in
            "M\(ChartText.pair(x, room.lowerBound))V\(ChartText.number(room.upperBound))"
        }.joined()
        let alone = series.runs(breaks).filter { $0.count == 1 }.flatMap(\.self)
        let latest = series.drawn.suffix(1).filter { !alone.contains($0) }
        let between = series.drawn.filter { $0.isHollow && !alone.contains($0) && !latest.contains($0) }
        return (cuts.isEmpty ? "" : "<path class=\"ax-k\" d=\"\(cuts)\"/>\n")
            + (comparator.map { "<path class=\"sm-c\" d=\"\(path($0))\"/>\n" } ?? "")
            + "<path class=\"sm-l\" d=\"\(path(series))\"/>\n" + marks(alone + between + latest)
    }

    private var legendItems: [ChartLegend.Item] {
        guard let comparator else { return [] }
        let value =
            comparator.drawn.last.map {
                ", \(ChartText.value($0.shown, unit: unit)) in \($0.period)"
            } ?? ""
        return [.line(style: "sm-c", comparator.name + value)]
    }
}
