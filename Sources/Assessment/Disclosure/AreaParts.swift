import FrameworkModel

/// What areas are made of, and what they are parts of.
struct AreaParts {
    private var partitions: [AreaCode: [[AreaCode]]] = [:]
    private var wholes: [AreaCode: [AreaCode]] = [:]

    /// Asks for the parts of these areas, and for the parts of those.
    init(of areas: Set<AreaCode>, children: (AreaCode) -> [[AreaCode]]) {
        var open = areas.sorted()
        var seen = areas
        while let area = open.popLast() {
            let found = children(area).filter { !$0.isEmpty && !$0.contains(area) }
            guard !found.isEmpty else { continue }
            partitions[area] = found
            for part in Set(found.joined()).sorted() {
                wholes[part, default: []].append(area)
                if seen.insert(part).inserted { open.append(part) }
            }
        }
    }

    /// Sets of areas that each make up the area completely.
    func partitions(of area: AreaCode) -> [[AreaCode]] { partitions[area] ?? [] }

    /// The areas it is directly a part of.
    func wholes(of area: AreaCode) -> [AreaCode] { wholes[area] ?? [] }
}
