import FrameworkModel

/// How one value of a chart is drawn.
protocol ChartMarks {
    /// What stands for the value, around the height `middle`.
    func shape(_ row: ChartRow, on scale: ChartScale, middle: Double) -> String
    /// True when the mark covers its interval and must come before it.
    var liesUnderInterval: Bool { get }
}

/// Values one below the other on one axis, each with its label and its number above its line.
struct RowStack {
    let rows: [ChartRow]
    let scale: ChartScale
    let marks: any ChartMarks
    private let heads: [Head]
    private let tops: [Double]

    /// What stands above the line of a value.
    private struct Head {
        let label: [String]
        /// Lines of the number below the label; nil where it stands beside the first line of the label.
        let below: [String]?

        var lines: Int { label.count + (below?.count ?? 0) }
    }

    private static let top = 4.0
    /// Height of the line on which a value lies, with the space below it.
    private static let band = 25.0
    /// Least distance of a label and its number.
    private static let gap = 14.0
    /// Least characters of a label beside its number, unless it is shorter.
    private static let least = 16

    init(rows: [ChartRow], scale: ChartScale, marks: any ChartMarks) {
        self.rows = rows
        self.scale = scale
        self.marks = marks
        let room = abs(scale.end - scale.start) - 4
        let heads = rows.map { Self.head($0, room) }
        self.heads = heads
        tops = heads.reduce(into: [Self.top]) { tops, head in
            tops.append((tops.last ?? 0) + Self.band + ChartText.line * Double(head.lines))
        }
    }

    /// Where the axis lies.
    var bottom: Double { tops.last ?? Self.top }

    var content: String {
        zip(zip(rows, heads), tops).map { row, top in
            head(row.1, row.0, top) + line(row.0, middle: top + 12 + ChartText.line * Double(row.1.lines))
        }.joined()
    }

    /// The values in words.
    var description: String { rows.map(\.words).joined(separator: "; ") }

    private static func head(_ row: ChartRow, _ room: Double) -> Head {
        let beside = ChartText.characters(in: room - ChartText.width(row.shown) - gap)
        guard beside >= min(least, row.label.displayWidth) else {
            let width = ChartText.characters(in: room)
            return Head(
                label: Table.wrapped(row.label, to: width), below: Table.wrapped(row.shown, to: width))
        }
        return Head(label: Table.wrapped(row.label, to: beside), below: nil)
    }

    private func head(_ head: Head, _ row: ChartRow, _ top: Double) -> String {
        func foot(_ line: Int) -> Double { top + ChartText.line * Double(line + 1) - 3 }
        let label = ChartText.block(head.label, x: scale.start + 4, y: foot(0))
        let first = head.below == nil ? 0 : head.label.count
        return label
            + ChartText.block(head.below ?? [row.shown], style: .value, x: scale.end, y: foot(first))
    }

    private func line(_ row: ChartRow, middle: Double) -> String {
        let shape = marks.shape(row, on: scale, middle: middle)
        let interval = interval(row, middle)
        return marks.liesUnderInterval ? shape + interval : interval + shape
    }

    /// A line with a stop at each finite limit.
    private func interval(_ row: ChartRow, _ middle: Double) -> String {
        guard let lower = row.lower, let upper = row.upper else { return "" }
        let y = ChartText.number(middle)
        let stop = ChartText.number(middle - 5)
        let (from, to) = (ChartText.number(scale.place(lower)), ChartText.number(scale.place(upper)))
        let path =
            (lower.isFinite ? "M\(from) \(stop)v10" : "") + "M\(from) \(y)H\(to)"
            + (upper.isFinite ? "M\(to) \(stop)v10" : "")
        return "<path class=\"w\" d=\"\(path)\"/>\n"
    }
}
