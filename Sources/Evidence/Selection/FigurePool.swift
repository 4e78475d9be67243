import FrameworkModel
import GRDB

/// The figures read so far, by group and area, with doubles resolved.
struct FigurePool {
    let groups: FigureGroups
    /// Every figure read, those that were not chosen as well.
    private(set) var figures: [Observation] = []
    /// Positions in `figures` of the figure to use, by group.
    private(set) var kept: [[AreaCode: Int]]
    /// Disputed figures that are shown beside the one to use.
    private(set) var disputed: [Place: [Int]] = [:]
    private let series: SeriesTable
    private let judgements: Judgements

    /// A group in an area.
    struct Place: Hashable {
        let group: Int
        let area: AreaCode
    }

    init(_ database: Database, _ measures: [Measure]) throws {
        series = try SeriesTable(database, of: Set(measures.flatMap { [$0.id] + $0.publishedAs }).sorted())
        groups = FigureGroups(measures, series)
        kept = Array(repeating: [:], count: groups.all.count)
        judgements = try Judgements(database)
    }

    /// Reads the figures of some groups in some areas, or in all.
    mutating func load(_ database: Database, _ wanted: some Collection<Int>, in areas: [AreaCode]?) throws {
        let numbers = Set(wanted.flatMap { groups.all[$0].series })
        guard !numbers.isEmpty, areas?.isEmpty != true else { return }
        var condition = "o.series IN (\(numbers.sorted().map(String.init).joined(separator: ",")))"
        if let areas { condition += " AND o.area IN (\(databaseQuestionMarks(count: areas.count)))" }
        let start = figures.count
        var doubles: [Place: [Int]] = [:]
        var restating: [(group: Int, position: Int)] = []
        let arguments = StatementArguments((areas ?? []).map(\.rawValue))
        if areas == nil { reserve(wanted) }
        try FigureQuery.each(database, where: condition, arguments, series: series) { number, figure in
            for group in groups.bySeries[number] ?? [] {
                if let earlier = kept[group].updateValue(figures.count, forKey: figure.area) {
                    kept[group][figure.area] = earlier
                    guard earlier >= start else { continue }
                    doubles[Place(group: group, area: figure.area), default: [earlier]].append(figures.count)
                }
                if figure.restated != nil { restating.append((group, figures.count)) }
                figures.append(prepared(figure, group))
            }
        }
        drop(restating, from: start, &doubles)
        for (place, positions) in doubles { resolve(place, positions) }
    }

    /// Makes room for all figures of some groups, so that nothing is moved while they are read.
    private mutating func reserve(_ wanted: some Collection<Int>) {
        var size = figures.count
        for group in wanted {
            size += groups.all[group].size
            kept[group].reserveCapacity(groups.all[group].size)
        }
        figures.reserveCapacity(size)
    }

    private func prepared(_ source: Observation, _ group: Int) -> Observation {
        let measure = groups.all[group].measure
        var figure = source
        figure.measure = groups.measures[measure].id
        if figure.basis == nil { figure.basis = groups.measures[measure].basis }
        if figure.stage == nil { figure.stage = groups.measures[measure].stage }
        judgements.apply(to: &figure)
        return figure
    }

    private mutating func resolve(_ place: Place, _ positions: [Int]) {
        let chosen = Resolution.resolve(positions.map { figures[$0] })
        kept[place.group][place.area] = chosen.isEmpty ? nil : figures.count
        figures += chosen
        if chosen.count > 1 { disputed[place] = Array((figures.count - chosen.count + 1)..<figures.count) }
    }

    /// Leaves out figures that repeat another one of the same measure and area.
    private func drop(
        _ restating: [(group: Int, position: Int)], from start: Int, _ doubles: inout [Place: [Int]]
    ) {
        guard !restating.isEmpty else { return }
        let restated = Set(restating.compactMap { figures[$0.position].restated })
        let present = Dictionary(
            grouping: figures.indices[start...].filter { restated.contains(figures[$0].id) }
        ) { figures[$0].id }
        for (group, position) in restating {
            let figure = figures[position]
            let isRepeated = (figure.restated.flatMap { present[$0] } ?? []).contains {
                figures[$0].measure == figure.measure && figures[$0].area == figure.area
            }
            guard isRepeated else { continue }
            doubles[Place(group: group, area: figure.area), default: [position]].removeAll { $0 == position }
        }
    }
}

extension Observation {
    /// Identifier of the figure that this one repeats; its note begins with `Restates`.
    fileprivate var restated: String? {
        guard note.hasPrefix("Restates ") else { return nil }
        return String(note.dropFirst(9).prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
}
