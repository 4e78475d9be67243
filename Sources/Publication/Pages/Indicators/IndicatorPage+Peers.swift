import Assessment
import FrameworkModel

extension IndicatorPage {
    /// Fewest forces with a value for a map.
    private static let forcesForMap = 20

    /// Funnel and map of the forces, where there are enough of them.
    var peers: HTML { funnels + map }

    private var funnels: HTML {
        let found = index.content.review.funnels.filter {
            $0.indicator.id == indicator.id && !$0.positions.isEmpty
        }
        let own = index.content.areas.map(\.code)
        return HTML.joined(
            found.map { funnel in
                FunnelChart(
                    funnel, highlighted: own, names: index.content.names,
                    source: sources.words(of: funnel.positions.map(\.estimate))
                ).figure.html
            }, by: "")
    }

    /// The forces of the period for which most have a value, the latest of such; empty with too few.
    private var map: HTML {
        let forces = figures.filter { $0.area.level == .force }
        guard forces.count >= Self.forcesForMap, !indicator.unit.isAmount else { return .empty }
        var counts: [Period: Int] = [:]
        for (_, series) in forces {
            for estimate in series where Self.isMapped(estimate) {
                if let period = estimate.period { counts[period, default: 0] += 1 }
            }
        }
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let (period, count) = most, count >= Self.forcesForMap,
            let boundaries = try? Boundaries.bundled()
        else { return .empty }
        var used: [Estimate] = []
        let areas = index.forces.map { force in
            let estimate = index.series(indicator, in: force.code).first {
                $0.period == period && $0.breakdown == .whole
            }
            if let estimate { used.append(estimate) }
            let sound = estimate.flatMap { Self.isMapped($0) ? $0.value : nil }
            return MapArea(
                code: force.code, name: force.name, value: sound,
                shown: estimate?.shown(indicator) ?? "no figure", isHighlighted: index.isOfPacks(force.code))
        }
        return AreaMap(
            id: "map", subject: indicator.title, unit: indicator.unit.words, period: period.description,
            decimals: indicator.decimals, areas: areas, boundaries: boundaries
        ).figure(source: sources.words(of: used)).html
    }

    private static func isMapped(_ estimate: Estimate) -> Bool {
        estimate.breakdown == .whole && estimate.value != nil && estimate.standing.grade != .disputed
    }
}
