/// What marks and lines mean, in words below a drawing, as many side by side as fit.
struct ChartLegend {
    /// One sign with its words.
    struct Item {
        let words: String
        /// The sign, drawn around a point with 10 units of room to either side.
        let sign: (_ x: Double, _ y: Double) -> String

        /// A mark.
        static func mark(_ shape: Int, style: String, size: Double, _ words: String) -> Item {
            Item(words: words) { x, y in
                let path = ChartMark.outline(shape, x: x, y: y, size: size)
                return "<path class=\"\(style)\" d=\"\(path)\"/>\n"
            }
        }

        /// A piece of line.
        static func line(style: String, _ words: String) -> Item {
            Item(words: words) { x, y in
                "<path class=\"\(style)\" d=\"M\(ChartText.pair(x - 10, y))h20\"/>\n"
            }
        }
    }

    private let placed: [(item: Item, lines: [String], x: Double, row: Int)]
    private let rows: Int

    private static let signRoom = 26.0
    private static let gap = 12.0

    init(_ items: [Item]) {
        let width = ChartDrawing.narrow
        var (x, row, height) = (0.0, 0, 0)
        placed = items.map { item in
            let lines = ChartText.lines(item.words, ChartText.characters(in: width - Self.signRoom))
            let length = Self.signRoom + ChartText.width(lines)
            if x > 0, x + length > width { (x, row, height) = (0, row + height, 0) }
            defer {
                x += length + Self.gap
                height = max(height, lines.count)
            }
            return (item, lines, x, row)
        }
        rows = row + height
    }

    var height: Double { ChartText.line * Double(rows) + 4 }

    func content(top: Double) -> String {
        placed.map { item, lines, x, row in
            let foot = top + ChartText.line * Double(row + 1)
            return item.sign(x + 10, foot - 4.5) + ChartText.block(lines, x: x + Self.signRoom, y: foot)
        }.joined()
    }
}
