import FrameworkModel

/// Upright dashed lines where a series changes its meaning, each with a short name above.
struct BreakLines {
    /// The breaks within the drawing, each with its name.
    let breaks: [(change: SeriesBreak, name: String, x: Double)]
    /// Row of each name, from the top.
    private let rows: [Int]
    private let room: ClosedRange<Double>

    init(_ breaks: [SeriesBreak], on axis: PeriodAxis, within room: ClosedRange<Double>) {
        let placed = Set(breaks).sorted { ($0.from, $0.reason) < ($1.from, $1.reason) }
            .compactMap { change in axis.place(of: change).map { (change: change, x: $0) } }
        self.breaks = placed.enumerated().map { place, entry in
            (entry.change, placed.count == 1 ? "break" : "break \(place + 1)", entry.x)
        }
        self.room = room
        var ends: [Double] = []
        rows = self.breaks.map { entry in
            let half = ChartText.width(entry.name) / 2
            let x = Self.inside(entry.x, half, room)
            let row = ends.firstIndex { $0 + 6 <= x - half } ?? ends.count
            if row == ends.count { ends.append(x + half) } else { ends[row] = x + half }
            return row
        }
    }

    /// Height of the names.
    var height: Double { ChartText.line * Double((rows.max() ?? -1) + 1) }

    /// Lines from below their names, which begin at `top`, to the axis.
    func content(top: Double, bottom: Double) -> String {
        zip(breaks, rows).map { entry, row in
            let foot = top + ChartText.line * Double(row + 1)
            let half = ChartText.width(entry.name) / 2
            return "<path class=\"ax-k\" d=\"M\(ChartText.pair(entry.x, foot))"
                + "V\(ChartText.number(bottom))\"/>\n"
                + ChartText.element(
                    entry.name, style: .axis, anchor: .middle, x: Self.inside(entry.x, half, room),
                    y: foot - 4)
        }.joined()
    }

    /// What changed and when, as sentences.
    var sentences: [String] {
        breaks.map { entry in
            "\(entry.name.uppercasedFirst), \(entry.change.from.inWords): "
                + "\(entry.change.reason.withoutFullStop.withinASentence)."
        }
    }

    private static func inside(_ x: Double, _ half: Double, _ room: ClosedRange<Double>) -> Double {
        max(room.lowerBound + half, min(x, room.upperBound - half))
    }
}
