import FrameworkModel

/// The level axis of a drawing over time: periods lie at the middle of their days.
struct PeriodAxis {
    /// Earliest first, each once.
    let periods: [Period]
    /// Place of the first period.
    let left: Double
    /// Place of the last period.
    let right: Double

    init?(_ periods: [Period], from left: Double, to right: Double) {
        guard !periods.isEmpty else { return nil }
        self.periods = Set(periods).sorted()
        self.left = left
        self.right = right
    }

    /// The name of a period with the middle of its place.
    struct Label {
        let period: Period
        let lines: [String]
        let x: Double

        var start: Double { x - ChartText.width(lines) / 2 }
        var end: Double { x + ChartText.width(lines) / 2 }
    }

    func place(_ period: Period) -> Double {
        let all = periods.map(\.middle)
        guard let first = all.min(), let last = all.max(), last > first else { return (left + right) / 2 }
        return left + (period.middle - first) / (last - first) * (right - left)
    }

    /// Where a break lies: half way between the periods before and after it; nil beyond the first or last.
    func place(of change: SeriesBreak) -> Double? {
        guard let before = periods.last(where: { $0.end < change.from }),
            let after = periods.first(where: { $0.end >= change.from })
        else { return nil }
        return (place(before) + place(after)) / 2
    }

    /// Names of periods at even steps, so many that none touch; the first and the latest are among them.
    ///
    /// Where no even step fits, the first and the latest with what fits between them; else the latest alone.
    func labels(within room: ClosedRange<Double>, characters: Int = 14) -> [Label] {
        let all = periods.map { label($0, room, characters) }
        let last = all.count - 1
        let even = (1...max(1, last)).filter { last % $0 == 0 }.map {
            Array(stride(from: 0, through: last, by: $0))
        }
        let loose = (1...max(1, last)).map { parts in (0...parts).map { $0 * last / parts } }.reversed()
        let fitting = (even.filter { $0.count > 2 } + loose).map { $0.map { all[$0] } }.first(
            where: Self.areApart)
        return fitting ?? all.suffix(1)
    }

    private func label(_ period: Period, _ room: ClosedRange<Double>, _ characters: Int) -> Label {
        let lines = ChartText.lines(period.description, characters)
        let half = ChartText.width(lines) / 2
        let x = max(room.lowerBound + half, min(place(period), room.upperBound - half))
        return Label(period: period, lines: lines, x: x)
    }

    private static func areApart(_ labels: [Label]) -> Bool {
        zip(labels, labels.dropFirst()).allSatisfy { $0.end + 10 <= $1.start }
    }
}

extension PeriodAxis {
    /// Strokes at all periods, longer at those that are named, and the names below.
    func content(_ labels: [Label], y: Double) -> String {
        let named = Set(labels.map(\.period))
        let strokes = periods.map { period in
            "M\(ChartText.pair(place(period), y))v\(named.contains(period) ? 6 : 3)"
        }.joined()
        return "<path class=\"z\" d=\"\(strokes)\"/>\n"
            + labels.map { label in
                ChartText.block(label.lines, style: .axis, anchor: .middle, x: label.x, y: y + 19)
            }.joined()
    }

    /// Room that strokes and names take below the axis.
    static func room(_ labels: [Label]) -> Double {
        11 + ChartText.line * Double(labels.map(\.lines.count).max() ?? 0)
    }
}

extension Period {
    /// Number of the day half way, a half for an even count of days.
    fileprivate var middle: Double { Double(start.number + end.number) / 2 }
}
