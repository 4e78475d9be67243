import FrameworkModel

/// Draws one series on the axes of its drawing.
struct LinePen {
    let series: ChartSeries
    /// Position among the series; decides colour, dash and mark.
    let place: Int
    let breaks: [SeriesBreak]
    let axis: PeriodAxis
    let scale: ChartScale
    /// Distance from the place of the period, so that upright lines of two series do not cover each other.
    let shift: Double

    /// With more values than this marks are small.
    private static let manyPoints = 20

    /// The end of the line.
    var last: (x: Double, y: Double)? { series.drawn.last.flatMap(at) }

    private func at(_ point: ChartPoint) -> (x: Double, y: Double)? {
        point.value.map { (axis.place(point.period) + shift, scale.place($0)) }
    }

    /// The lines between values that belong together.
    var lines: String {
        let path = series.runs(breaks).filter { $0.count > 1 }.map { ChartText.path($0.compactMap(at)) }
        return path.isEmpty
            ? "" : "<path class=\"\(ChartMark.style(place)) ln-l ln-\(place)\" d=\"\(path.joined())\"/>\n"
    }

    /// A mark at each value, hollow where it is in doubt.
    var marks: String {
        let size = series.drawn.count > Self.manyPoints ? 0.4 : 0.75
        return [false, true].map { isHollow in
            let path = series.drawn.filter { $0.isHollow == isHollow }.compactMap(at).map {
                ChartMark.outline(place, x: $0.x, y: $0.y, size: size)
            }.joined()
            let style = ChartMark.style(place, isHollow: isHollow)
            return path.isEmpty ? "" : "<path class=\"\(style)\" d=\"\(path)\"/>\n"
        }.joined()
    }

    /// An upright line with a stop at each finite limit.
    var whiskers: String {
        let path = series.drawn.map { point in
            guard let (lower, upper) = point.limits, let x = at(point)?.x else { return "" }
            let (foot, head) = (scale.place(lower), scale.place(upper))
            func stop(_ y: Double, _ limit: Double) -> String {
                limit.isFinite ? "M\(ChartText.pair(x - 3, y))h6" : ""
            }
            return stop(foot, lower) + "M\(ChartText.pair(x, foot))V\(ChartText.number(head))"
                + stop(head, upper)
        }.joined()
        return path.isEmpty ? "" : "<path class=\"\(ChartMark.style(place)) ln-w\" d=\"\(path)\"/>\n"
    }

    /// A tinted band between the limits, as far as values belong together and have limits.
    var band: String {
        let path = series.runs(breaks).filter(\.hasBand).map { run in
            let upper = run.compactMap { point in point.limits.map { edge(point, $0.upper) } }
            let lower = run.reversed().compactMap { point in point.limits.map { edge(point, $0.lower) } }
            return ChartText.path(upper + lower) + "z"
        }.joined()
        return path.isEmpty ? "" : "<path class=\"\(ChartMark.style(place)) ln-b\" d=\"\(path)\"/>\n"
    }

    private func edge(_ point: ChartPoint, _ limit: Double) -> (x: Double, y: Double) {
        (axis.place(point.period) + shift, scale.place(limit))
    }
}

extension [ChartPoint] {
    /// True for values of which a band can be drawn: several, each with limits.
    var hasBand: Bool { count > 1 && allSatisfy { $0.limits != nil } }
}
