import FrameworkModel

/// All areas by level, those of the packs first, each with how many indicators have a figure.
struct AreaIndexPage {
    static let title = "Areas"

    private let index: FigureIndex
    private let links: SiteLinks

    init(_ index: FigureIndex, _ links: SiteLinks) {
        self.index = index
        self.links = links
    }

    var page: Page {
        let places = index.content.places
        return Page(
            path: SiteSection.areas.path, title: Self.title, section: .areas,
            lead: """
                \(places.count.things("area has", "areas have")) a page. The number behind a name says for how \
                many of the \(index.indicators.count) indicators there is a figure.
                """,
            body: PageSection.html(
                [
                    PageSection(id: "packs", title: "The areas of the packs", body: ofPacks),
                    PageSection(
                        id: "nations", title: "Nations and regions",
                        body: list(places.filter { $0.level.holdsForces })),
                    PageSection(id: "forces", title: "Police force areas", body: list(index.forces)),
                    PageSection(id: "local", title: "Local areas", body: local),
                ], contents: false))
    }

    private var ofPacks: HTML {
        let paths = PackPaths(index.content)
        let cards = index.content.areas.map { area in
            let pack = links.to(paths.holdingToAccount(area.code))
            let board = links.to(paths.board(area.code))
            let further = [
                pack.map { "<a href=\"\($0)\">Holding to account</a>" as HTML },
                board.map { "<a href=\"\($0)\">Board pack</a>" as HTML },
            ].compactMap(\.self)
            let local = index.content.local[area.code]?.count ?? 0
            return """
                <div>
                <h3>\(HTML.link(area.name, to: links.area(area.code)))</h3>
                <p>\(area.level.words.uppercasedFirst) with \(local.things("local area", "local areas")). \
                \(count(area).things("indicator has", "indicators have")) a figure.</p>
                \(HTML.list(further))</div>

                """ as HTML
        }
        return cards.isEmpty ? .empty : "<div class=\"cards\">\n\(cards)</div>\n"
    }

    /// Local areas under their force; those under none come last.
    private var local: HTML {
        let places = index.content.places.filter { $0.level.isLocal }
        let byForce = Dictionary(grouping: places) { place in
            index.ancestors(of: place.code).first { $0.level == .force }?.code
        }
        let parts = index.forces.compactMap { force in
            byForce[force.code].map { "<h3>\(force.name)</h3>\n\(list($0))" as HTML }
        }
        let others = byForce[nil].map { "<h3>Under no force with a page</h3>\n\(list($0))" as HTML }
        return "\(parts)\(others)"
    }

    private func list(_ areas: [Area]) -> HTML {
        HTML.list(
            areas.map { "\(HTML.link($0.name, to: links.area($0.code))) (\(count($0)))" }, style: "columns")
    }

    private func count(_ area: Area) -> Int { index.count(in: area.code) }
}

extension AreaLevel {
    /// True for counties, districts and what stands for both.
    var isLocal: Bool { !holdsForces && self != .force }
}
