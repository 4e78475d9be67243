import FrameworkModel

/// Figures of one measure for one period and part of the population, in any area and from any source.
struct FigureGroup {
    /// Position of the measure.
    let measure: Int
    /// The series whose figures belong here; more than one when tables use several names for the measure.
    fileprivate(set) var series: [Int64]
    let start: Day?
    let end: Day?
    /// The breakdown as it is written.
    let breakdown: String
    let denominator: String
    /// How many figures it has in all areas.
    fileprivate(set) var size = 0
    /// Equal for groups that differ in nothing but denominator and unit.
    fileprivate(set) var slot = 0
    /// Place in the order of period and breakdown.
    fileprivate(set) var rank = 0
}

/// All groups of the measures asked for.
struct FigureGroups {
    let measures: [Measure]
    private(set) var all: [FigureGroup] = []
    /// The groups that take the figures of a series.
    private(set) var bySeries: [Int64: [Int]] = [:]

    private struct Slot: Hashable {
        let measure: Int
        let start: Day?
        let end: Day?
        let breakdown: String
    }

    private struct Key: Hashable {
        let slot: Slot
        let denominator: String
        let unit: Unit
    }

    init(_ measures: [Measure], _ table: SeriesTable) {
        self.measures = measures
        var takers: [String: [Int]] = [:]
        for (position, measure) in measures.enumerated() {
            for name in Set([measure.id] + measure.publishedAs) { takers[name, default: []].append(position) }
        }
        var byKey: [Key: Int] = [:]
        var slots: [Slot: Int] = [:]
        for (number, series) in table.byNumber.sorted(by: { $0.key < $1.key }) {
            let text = table.breakdowns[number] ?? ""
            for measure in takers[series.measure] ?? [] {
                let slot = Slot(measure: measure, start: series.start, end: series.end, breakdown: text)
                let key = Key(slot: slot, denominator: series.denominator, unit: series.unit)
                let group = byKey[key] ?? all.count
                if group == all.count {
                    byKey[key] = group
                    all.append(
                        FigureGroup(
                            measure: measure, series: [], start: series.start, end: series.end,
                            breakdown: text, denominator: series.denominator))
                }
                all[group].series.append(number)
                all[group].size += table.sizes[number] ?? 0
                all[group].slot = slots[slot] ?? slots.count
                slots[slot] = all[group].slot
                bySeries[number, default: []].append(group)
            }
        }
        rank()
    }

    private mutating func rank() {
        let days = all.map { ($0.end?.number ?? 0, $0.start?.number ?? 0) }
        let order = all.indices.sorted {
            (days[$0].0, all[$0].breakdown, days[$0].1, all[$0].denominator, $0)
                < (days[$1].0, all[$1].breakdown, days[$1].1, all[$1].denominator, $1)
        }
        for (rank, group) in order.enumerated() { all[group].rank = rank }
    }
}
