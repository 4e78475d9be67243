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

    /// The forces on the map; empty with too few that have a value.
    private var map: HTML {
        let found = MapFigures(
            indicator, of: index.forces, least: Self.forcesForMap,
            series: { index.series(indicator, in: $0) })
        guard let found else { return .empty }
        return Boundaries.html { boundaries in
            found.map(id: "map", boundaries: boundaries, isHighlighted: index.isOfPacks)
                .figure(source: sources.words(of: found.estimates)).html
        }
    }
}
