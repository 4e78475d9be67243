/// Finds room for the names of points among other points.
struct PointLabels {
    /// Part of a drawing.
    struct Box {
        let left: Double
        let top: Double
        let width: Double
        let height: Double

        func touches(_ other: Box) -> Bool {
            left < other.left + other.width && other.left < left + width
                && top < other.top + other.height && other.top < top + height
        }

        func comesNear(_ point: (x: Double, y: Double), within reach: Double) -> Bool {
            left - reach <= point.x && point.x <= left + width + reach && top - reach <= point.y
                && point.y <= top + height + reach
        }
    }

    /// Where names may stand.
    let area: Box
    /// Points that no name may cover.
    let marks: [(x: Double, y: Double)]
    /// Points that a name covers only where it must.
    let others: [(x: Double, y: Double)]

    /// Half of the room that a mark takes.
    private static let reach = 8.0
    /// Half of the room that another point takes.
    private static let otherReach = 4.0
    /// Distances from the point that are tried, the nearest first.
    private static let distances = stride(from: 10.0, through: 130, by: 12)

    /// A box of each size by its point, in the order given; nil where all places are taken.
    func boxes(_ labels: [(point: (x: Double, y: Double), width: Double, height: Double)]) -> [Box?] {
        let taken = marks.map { mark in
            Box(
                left: mark.x - Self.reach, top: mark.y - Self.reach, width: 2 * Self.reach,
                height: 2 * Self.reach)
        }
        var placed: [Box] = []
        return labels.map { label in
            let free = candidates(label.point, label.width, label.height).filter { candidate in
                isInside(candidate.box) && !(taken + placed).contains { $0.touches(candidate.box) }
            }
            let best = free.min { $0.cost < $1.cost }?.box
            if let best { placed.append(best) }
            return best
        }
    }

    private func candidates(
        _ point: (x: Double, y: Double), _ width: Double, _ height: Double
    ) -> [(box: Box, cost: Double)] {
        Self.distances.flatMap { distance in
            let middle = (x: point.x - width / 2, y: point.y - height / 2)
            let (right, left) = (point.x + distance, point.x - distance - width)
            let (above, below) = (point.y - distance - height, point.y + distance)
            let (alignedLeft, alignedRight) = (point.x - Self.reach, point.x + Self.reach - width)
            let corners = [
                (right, middle.y), (left, middle.y), (middle.x, above), (middle.x, below),
                (alignedLeft, above),
                (alignedLeft, below), (alignedRight, above), (alignedRight, below), (right, above),
                (right, below), (left, above), (left, below),
            ]
            return corners.map { corner in
                let box = Box(left: corner.0, top: corner.1, width: width, height: height)
                let covered = others.count { box.comesNear($0, within: Self.otherReach) }
                return (box, distance + 15 * Double(covered))
            }
        }
    }

    private func isInside(_ box: Box) -> Bool {
        box.left >= area.left && box.top >= area.top && box.left + box.width <= area.left + area.width
            && box.top + box.height <= area.top + area.height
    }
}
