import FrameworkModel
import GRDB

/// Adds up the figures of smaller areas where a larger area has none of its own.
struct AreaSums {
    private let geography: Geography
    private(set) var pool: FigurePool

    init(_ pool: FigurePool, _ geography: Geography) {
        self.pool = pool
        self.geography = geography
    }

    /// A group that an area has no figure for.
    struct Gap {
        let area: AreaCode
        let group: Int
    }

    /// What the areas lack that adding up could give.
    func gaps(of areas: [AreaCode]) -> [Gap] {
        let adding = pool.groups.all.indices.filter {
            pool.groups.measures[pool.groups.all[$0].measure].addsOverAreas
        }
        return areas.filter { geography.isMadeOfOthers($0) }.flatMap { area in
            let owned = Set(adding.filter { pool.kept[$0][area] != nil }.map { pool.groups.all[$0].slot })
            return adding.filter { !owned.contains(pool.groups.all[$0].slot) }.map {
                Gap(area: area, group: $0)
            }
        }
    }

    /// Reads what may fill the gaps of groups that have not been read in full, one level of areas after the
    /// other.
    mutating func load(_ database: Database, for gaps: [Gap], except complete: Set<Int>) throws {
        var open = Dictionary(grouping: gaps.filter { !complete.contains($0.group) }, by: \.area).mapValues {
            Set($0.map(\.group))
        }
        var seen: [AreaCode: Set<Int>] = [:]
        while !open.isEmpty {
            var below: [AreaCode: Set<Int>] = [:]
            for (area, groups) in open {
                for child in geography.everPart(of: area) {
                    below[child, default: []].formUnion(groups.subtracting(seen[child] ?? []))
                }
            }
            below = below.filter { !$0.value.isEmpty }
            let groups = below.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
            try pool.load(database, groups.sorted(), in: below.keys.sorted())
            seen.merge(below) { $0.union($1) }
            open = [:]
            for (area, groups) in below where geography.isMadeOfOthers(area) {
                let missing = groups.filter { pool.kept[$0][area] == nil }
                if !missing.isEmpty { open[area] = missing }
            }
        }
    }

    /// The sum for a gap; nil when a part is missing, or when parts cannot be added.
    func sum(for gap: Gap) -> Observation? {
        let group = pool.groups.all[gap.group]
        guard let positions = parts(of: gap.area, gap.group, near: group.end ?? group.start) else {
            return nil
        }
        let isDated = group.end != nil || group.start != nil
        return Observation(
            sumOf: positions.lazy.map { pool.figures[$0] }, in: gap.area, isDated: isDated,
            names: geography.names)
    }

    /// Own figure of an area, or the figures of the areas it is made of, each looked up the same way.
    private func parts(of area: AreaCode, _ group: Int, near day: Day?) -> [Int]? {
        next: for composition in geography.compositions(of: area, near: day) {
            var found: [Int] = []
            for child in composition.children {
                if let own = pool.kept[group][child] {
                    found.append(own)
                } else if let below = parts(of: child, group, near: day) {
                    found += below
                } else {
                    continue next
                }
            }
            return found
        }
        return nil
    }
}
