/// A label of a map: its lines of text, its place and, where it lies outside its area, a line to it.
struct MapLabel {
    /// One below the other.
    let lines: [String]
    let box: MapBox
    /// From the label to the area; nil when the label lies on it.
    let leader: (from: MapPoint, to: MapPoint)?
    /// A number on a disc that stands in a list below the map.
    let isNumber: Bool
}

/// Places the labels of a map so that none covers another.
struct MapLabels {
    /// With fewer areas than this all are labelled, otherwise only the highlighted ones.
    static let fewAreas = 20
    private static let disc = 19.0

    private(set) var labels: [MapLabel] = []
    /// True when the areas have numbers, which a list explains.
    private(set) var areNumbers = false
    private var ground: MapGround

    /// `areas` in the order of their numbers.
    init(_ areas: [(area: MapArea, shape: MapShape)], width: Double, height: Double) {
        ground = MapGround(areas.map(\.shape), width: width, height: height)
        guard areas.count < Self.fewAreas else {
            for (area, shape) in areas where area.isHighlighted { highlight(area, shape) }
            return
        }
        let named = areas.compactMap { Self.within($0.shape, $0.area.name) }
        if named.count == areas.count {
            labels = named
            return
        }
        areNumbers = true
        // Where there is least room comes first: the others can give way.
        let hearts = areas.enumerated().map { ($0.offset + 1, $0.element.shape.heart) }
        let placed = hearts.sorted { ($0.1.room, $0.0) < ($1.1.room, $1.0) }.compactMap { number, heart in
            self.number(number, heart.point, heart.room)
        }
        labels = placed.sorted { $0.number < $1.number }.map(\.label)
    }

    /// The name at the heart of its area, nil when it would stick out.
    private static func within(_ shape: MapShape, _ name: String) -> MapLabel? {
        let middle = shape.heart.point
        let box = box(around: middle, width: ChartText.width(name) + 4, height: 16)
        let corners = [
            MapPoint(x: box.left, y: box.top), MapPoint(x: box.right, y: box.top),
            MapPoint(x: box.left, y: box.bottom), MapPoint(x: box.right, y: box.bottom),
            MapPoint(x: box.left, y: middle.y), MapPoint(x: box.right, y: middle.y),
        ]
        guard corners.allSatisfy(shape.contains) else { return nil }
        return MapLabel(lines: [name], box: box, leader: nil, isNumber: false)
    }

    /// Name and value of a highlighted area beside the land, with a line to it.
    private mutating func highlight(_ area: MapArea, _ shape: MapShape) {
        let lines = Table.wrapped(area.name, to: 16) + Table.wrapped(area.shown, to: 16)
        let heart = shape.heart.point
        let width = (lines.map(ChartText.width).max() ?? 0) + 6
        let height = ChartText.line * Double(lines.count) + 2
        let place =
            ground.takeNearest(to: heart, width: width, height: height, atSea: true)
            ?? ground.takeNearest(to: heart, width: width, height: height, atSea: false)
        guard let place else { return }
        labels.append(
            MapLabel(lines: lines, box: place, leader: Self.leader(place, to: heart), isNumber: false))
    }

    /// A number on a disc, at the heart of its area if there is room, otherwise as near as there is.
    private mutating func number(
        _ number: Int, _ heart: MapPoint, _ room: Double
    ) -> (number: Int, label: MapLabel)? {
        let here = Self.box(around: heart, width: Self.disc, height: Self.disc)
        if room >= 6, ground.take(here) {
            return (number, MapLabel(lines: ["\(number)"], box: here, leader: nil, isNumber: true))
        }
        let near = ground.takeNearest(to: heart, width: Self.disc, height: Self.disc, atSea: false)
        return near.map { box in
            let isOn = box.contains(heart)
            return (
                number,
                MapLabel(
                    lines: ["\(number)"], box: box, leader: isOn ? nil : Self.leader(box, to: heart),
                    isNumber: true)
            )
        }
    }

    /// From the nearest point of the edge of a label.
    private static func leader(_ box: MapBox, to point: MapPoint) -> (from: MapPoint, to: MapPoint) {
        let from = MapPoint(
            x: min(max(point.x, box.left), box.right), y: min(max(point.y, box.top), box.bottom))
        return (from, point)
    }

    private static func box(around point: MapPoint, width: Double, height: Double) -> MapBox {
        MapBox(left: point.x - width / 2, top: point.y - height / 2, width: width, height: height)
    }
}
