/// An outline as it is drawn: in units of the drawing.
struct MapShape {
    let rings: [[MapPoint]]
    let box: MapBox
    /// The ring that holds the label: the one with the largest box.
    let main: [MapPoint]

    init(_ outline: MapOutline, _ frame: MapFrame) {
        rings = outline.rings.map { $0.map(frame.place) }
        box = MapBox(rings.joined())
        main = rings.max { MapBox($0).area < MapBox($1).area } ?? []
    }

    /// True where an odd number of borders lies to the right, so that holes are outside.
    func contains(_ point: MapPoint) -> Bool {
        guard box.contains(point) else { return false }
        return rings.reduce(false) { $0 != Self.crossesOddly(point, $1) }
    }

    private static func crossesOddly(_ point: MapPoint, _ ring: [MapPoint]) -> Bool {
        var isInside = false
        guard var last = ring.last else { return false }
        for next in ring {
            if (next.y > point.y) != (last.y > point.y) {
                let x = last.x + (point.y - last.y) / (next.y - last.y) * (next.x - last.x)
                if point.x < x { isInside.toggle() }
            }
            last = next
        }
        return isInside
    }

    /// The point farthest from the border among those of a grid, and how far it is; the middle for tiny areas.
    var heart: (point: MapPoint, room: Double) {
        let box = MapBox(main)
        var best = (point: box.middle, room: 0.0)
        let steps = 15
        for row in 1..<steps {
            for column in 1..<steps {
                let point = MapPoint(
                    x: box.left + box.width * Double(column) / Double(steps),
                    y: box.top + box.height * Double(row) / Double(steps))
                guard contains(point) else { continue }
                let room = Self.distance(point, main)
                if room > best.room { best = (point, room) }
            }
        }
        return best
    }

    /// Distance to the nearest line of a ring.
    private static func distance(_ point: MapPoint, _ ring: [MapPoint]) -> Double {
        guard var last = ring.last else { return 0 }
        var least = Double.infinity
        for next in ring {
            let (dx, dy) = (next.x - last.x, next.y - last.y)
            let length = dx * dx + dy * dy
            let along = length > 0 ? ((point.x - last.x) * dx + (point.y - last.y) * dy) / length : 0
            let share = min(max(along, 0), 1)
            let (x, y) = (last.x + share * dx - point.x, last.y + share * dy - point.y)
            least = min(least, x * x + y * y)
            last = next
        }
        return least.squareRoot()
    }
}

/// A rectangle of a drawing.
struct MapBox: Hashable {
    var left = Double.infinity
    var top = Double.infinity
    var right = -Double.infinity
    var bottom = -Double.infinity

    init(left: Double, top: Double, width: Double, height: Double) {
        (self.left, self.top, right, bottom) = (left, top, left + width, top + height)
    }

    /// The smallest box around the points.
    init(_ points: some Sequence<MapPoint>) {
        for point in points {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
    }

    var width: Double { max(0, right - left) }
    var height: Double { max(0, bottom - top) }
    var area: Double { width * height }
    var middle: MapPoint { MapPoint(x: (left + right) / 2, y: (top + bottom) / 2) }

    func contains(_ point: MapPoint) -> Bool {
        point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
    }

    func meets(_ other: MapBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}

/// How a stretch of country is put into a drawing.
struct MapFrame {
    /// Units of the drawing for one unit of an outline.
    let scale: Double
    /// What is added after scaling.
    let shift: MapPoint
    /// Height that the map takes.
    let height: Double

    /// Fits the outlines into a width and below a height, with a margin around them.
    init(_ outlines: [MapOutline], width: Double, highest: Double, margin: Double) {
        let box = MapBox(outlines.flatMap(\.rings).joined())
        let room = (width - 2 * margin, highest - 2 * margin)
        scale = min(room.0 / max(box.width, 1), room.1 / max(box.height, 1))
        height = box.height * scale + 2 * margin
        shift = MapPoint(
            x: (width - box.width * scale) / 2 - box.left * scale, y: margin - box.top * scale)
    }

    func place(_ point: MapPoint) -> MapPoint {
        MapPoint(x: point.x * scale + shift.x, y: point.y * scale + shift.y)
    }
}
