/// Moves labels apart that would cover each other in a column, as little as possible.
enum LabelStack {
    /// The middle of each label, in the order given.
    ///
    /// Labels keep their order from top to bottom. They stay between `top` and `bottom` where these leave room for
    /// all of them; otherwise they begin at `top` and go beyond `bottom`.
    static func places(
        _ wanted: [Double], heights: [Double], top: Double, bottom: Double
    ) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var groups: [Group] = []
        for index in order {
            groups.append(Group(index, wanted[index], heights[index], top, bottom))
            while groups.count > 1, groups[groups.count - 2].end > groups[groups.count - 1].start {
                let later = groups.removeLast()
                groups[groups.count - 1].take(later)
            }
        }
        var places = wanted
        for group in groups {
            var start = group.start
            for index in group.members {
                places[index] = start + heights[index] / 2
                start += heights[index]
            }
        }
        return places
    }

    /// Labels that touch each other.
    private struct Group {
        var members: [Int]
        var height: Double
        /// Sum of the starts that the members would have the group begin at.
        private var wanted: Double
        private let top: Double
        private let bottom: Double

        init(_ index: Int, _ middle: Double, _ height: Double, _ top: Double, _ bottom: Double) {
            members = [index]
            self.height = height
            wanted = middle - height / 2
            self.top = top
            self.bottom = bottom
        }

        var start: Double { max(top, min(wanted / Double(members.count), bottom - height)) }
        var end: Double { start + height }

        mutating func take(_ later: Group) {
            wanted += later.wanted - height * Double(later.members.count)
            members += later.members
            height += later.height
        }
    }
}
