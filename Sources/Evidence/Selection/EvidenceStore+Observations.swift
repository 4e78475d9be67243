package import FrameworkModel
import GRDB

extension EvidenceStore {
    /// From this many areas on all figures are read at once.
    private static let manyAreas = 60
    /// Groups of up to this many figures are read at once for all areas.
    private static let smallGroup = 120

    /// The figures that modules compute with: one for each area, measure, period and part of the population.
    ///
    /// Names used by published tables become the measure's own, corrections and standings are applied, doubles
    /// are resolved (disputed ones are kept beside the figure used), and figures that repeat another are left
    /// out. Where a measure adds up over areas and an area asked for has no figure of its own, the figures of
    /// the areas it is made of are added: all of them, as they were nearest to the end of the period. Undated
    /// figures are added only within one document.
    ///
    /// `areas` nil asks for all. In order of measure, area, last day, breakdown and identifier.
    package func observations(
        of measures: [Measure], in areas: [AreaCode]?
    ) throws(EvidenceError) -> [Observation] {
        var seen: Set<String> = []
        let measures = measures.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        let geography = geography()
        let wanted = Set(areas ?? geography.areas.map(\.code)).sorted()
        return try connection.read { database in
            var pool = try FigurePool(database, measures)
            let all = pool.groups.all.indices
            let isMany = wanted.count >= Self.manyAreas
            let complete = Set(all.filter { isMany || pool.groups.all[$0].size <= Self.smallGroup })
            try pool.load(database, complete, in: nil)
            try pool.load(database, Set(all).subtracting(complete), in: wanted)
            var sums = AreaSums(pool, geography)
            let gaps = sums.gaps(of: wanted)
            try sums.load(database, for: gaps, except: complete)
            return Self.ordered(sums, gaps, wanted)
        }
    }

    private static func ordered(_ sums: AreaSums, _ gaps: [AreaSums.Gap], _ areas: [AreaCode])
        -> [Observation]
    {
        let pool = sums.pool
        let groups = pool.groups.all
        let places = Dictionary(areas.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
        // Figures are large; their places are put in order, and each is taken once.
        var added: [Observation] = []
        var order: [(measure: Int, area: Int, rank: Int, figure: Int)] = []
        order.reserveCapacity(pool.figures.count)
        func figure(_ number: Int) -> Observation {
            number < pool.figures.count ? pool.figures[number] : added[number - pool.figures.count]
        }
        func add(_ figure: Int, _ group: Int, _ area: AreaCode) {
            guard let place = places[area] else { return }
            order.append((groups[group].measure, place, groups[group].rank, figure))
        }
        for (group, kept) in pool.kept.enumerated() {
            for (area, position) in kept { add(position, group, area) }
        }
        for (place, positions) in pool.disputed {
            for position in positions { add(position, place.group, place.area) }
        }
        for gap in gaps {
            guard let sum = sums.sum(for: gap) else { continue }
            add(pool.figures.count + added.count, gap.group, gap.area)
            added.append(sum)
        }
        order.sort { left, right in
            let (first, second) = (
                (left.measure, left.area, left.rank), (right.measure, right.area, right.rank)
            )
            return first != second ? first < second : figure(left.figure).id < figure(right.figure).id
        }
        return order.map { figure($0.figure) }
    }
}
