/// Which parts of a drawing are covered, in squares of four units: land, and labels already placed.
struct MapGround {
    private static let cell = 4.0
    private let columns: Int
    private let rows: Int
    private var land: [Bool]
    private var taken: [MapBox] = []
    private let frame: MapBox

    init(_ shapes: [MapShape], width: Double, height: Double) {
        columns = Int((width / Self.cell).rounded(.up))
        rows = Int((height / Self.cell).rounded(.up))
        land = Array(repeating: false, count: columns * rows)
        frame = MapBox(left: 0, top: 0, width: width, height: height)
        for shape in shapes { cover(shape) }
    }

    /// Marks the squares whose middle line a shape covers, and those in which it has a corner.
    private mutating func cover(_ shape: MapShape) {
        for ring in shape.rings {
            for point in ring { mark(Int(point.x / Self.cell), Int(point.y / Self.cell)) }
        }
        for row in 0..<rows {
            let y = (Double(row) + 0.5) * Self.cell
            guard y >= shape.box.top, y <= shape.box.bottom else { continue }
            let crossings = shape.rings.flatMap { Self.crossings(of: $0, y) }.sorted()
            for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
                let (from, to) = (Int(crossings[pair] / Self.cell), Int(crossings[pair + 1] / Self.cell))
                for column in from...max(from, to) { mark(column, row) }
            }
        }
    }

    private static func crossings(of ring: [MapPoint], _ y: Double) -> [Double] {
        guard var last = ring.last else { return [] }
        return ring.compactMap { next in
            defer { last = next }
            guard (next.y > y) != (last.y > y) else { return nil }
            return last.x + (y - last.y) / (next.y - last.y) * (next.x - last.x)
        }
    }

    private mutating func mark(_ column: Int, _ row: Int) {
        guard column >= 0, column < columns, row >= 0, row < rows else { return }
        land[row * columns + column] = true
    }

    private func isFree(_ box: MapBox) -> Bool {
        box.left >= 0 && box.top >= 0 && box.right <= frame.right && box.bottom <= frame.bottom
            && !taken.contains { $0.meets(box) }
    }

    private func isSea(_ box: MapBox) -> Bool {
        let across = Int(box.left / Self.cell)...Int(box.right / Self.cell)
        for row in Int(box.top / Self.cell)...Int(box.bottom / Self.cell) where row < rows {
            for column in across where column < columns && land[row * columns + column] { return false }
        }
        return true
    }

    /// Takes the place if nothing else lies there.
    mutating func take(_ box: MapBox) -> Bool {
        guard isFree(box) else { return false }
        taken.append(box)
        return true
    }

    /// Takes the place of a box nearest to a point, at sea if it must, otherwise anywhere free; nil when full.
    mutating func takeNearest(
        to point: MapPoint, width: Double, height: Double, atSea: Bool
    ) -> MapBox? {
        var best: (distance: Double, box: MapBox)?
        for top in stride(from: 0, through: frame.height - height, by: Self.cell) {
            for left in stride(from: 0, through: frame.width - width, by: Self.cell) {
                let box = MapBox(left: left, top: top, width: width, height: height)
                let (dx, dy) = (box.middle.x - point.x, box.middle.y - point.y)
                // What lies beside is read more easily than what lies above or below.
                let distance = dx * dx / 4 + dy * dy
                if distance < best?.distance ?? .infinity, isFree(box), !atSea || isSea(box) {
                    best = (distance, box)
                }
            }
        }
        guard let best else { return nil }
        taken.append(best.box)
        return best.box
    }
}
