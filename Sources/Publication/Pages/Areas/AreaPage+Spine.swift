import Assessment
import FrameworkModel

extension AreaPage {
    /// Where the area lies among the areas of its kind; empty without enough of them.
    var spine: HTML {
        let peers = peers
        guard let benchmark = index.content.benchmark, benchmark.code != area.code,
            peers.count >= SpineRow.leastGroup
        else { return .empty }
        var used: [Estimate] = []
        let comparisons = comparisons.filter {
            $0.against == .benchmark && $0.comparability != .refused && !$0.indicator.isChange
        }
        let places = Dictionary(
            index.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = comparisons.sorted { places[$0.indicator.id] ?? 0 < places[$1.indicator.id] ?? 0 }
        let rows = sorted.compactMap { row -> SpineRow? in
            guard let estimate = row.estimate else { return nil }
            let values = peers.compactMap { index.value(alike: estimate, in: $0.code) }
            let spine = SpineRow(row, group: values)
            guard spine.bar != nil else { return nil }
            used += [row.estimate, row.other].compactMap(\.self)
            return spine
        }
        guard !rows.isEmpty else { return .empty }
        let periods = Set(used.map(\.when)).sorted()
        return SpineChart(
            area: area.name, benchmark: benchmark.name, group: group,
            period: periods.count == 1 ? periods[0] : "the latest of each indicator, \(periods.inWords)",
            rows: rows
        ).figure(source: sources.words(of: used)).html
    }

    var spineTitle: String {
        area.level == .force ? "Among police force areas" : "Among neighbouring local areas"
    }

    /// The areas of the same kind: all forces for a force, local areas of the same force for a local area.
    private var peers: [Area] {
        if area.level == .force { return index.forces }
        guard area.level.isLocal, let force = force else { return [] }
        // A county holds its districts, so that the two must not stand in one group.
        let kinds: Set<AreaLevel> = area.level == .district ? [.district, .unitary] : [.county, .unitary]
        return (index.content.local[force.code] ?? index.children(of: force.code)).filter {
            kinds.contains($0.level)
        }
    }

    private var force: Area? { index.ancestors(of: area.code).first { $0.level == .force } }

    private var group: String {
        area.level == .force
            ? "the police force areas that have a figure"
            : "the local areas of \(force?.name ?? "the same force")"
    }
}

extension FigureIndex {
    /// The value of an area for the same period and part, counted alike; nil where none is sound.
    func value(alike estimate: Estimate, in area: AreaCode) -> Double? {
        content.assessment.series(estimate.indicator, in: area).first { other in
            other.period == estimate.period && other.breakdown == estimate.breakdown
                && other.unit == estimate.unit && other.basis == estimate.basis
                && other.stage == estimate.stage
                && other.standing.grade != .disputed && other.value != nil
        }?.value
    }
}
