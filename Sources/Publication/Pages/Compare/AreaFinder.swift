package import FrameworkModel

/// Finding an area by its name, on the server.
package enum AreaFinder {
    /// The form; it stands above every page about areas.
    static func form(_ links: SiteLinks) -> HTML {
        """
        <form class="choose" method="get" action="\(links.file("areas"))" role="search">
        <div><label for="find-area">Find an area by name or code</label>
        <input type="search" id="find-area" name="name" maxlength="100" autocomplete="off" \
        spellcheck="false"></div>
        <div><button type="submit">Find</button></div>
        </form>

        """
    }

    /// The page with all areas, to choose one; `problem` says why what was typed is none.
    package static func page(
        _ context: PageContext, problem: String = "", nearest: [Area] = []
    ) -> Page {
        let said: HTML = problem.isEmpty ? .empty : "<p class=\"note\" role=\"alert\">\(problem)</p>\n"
        let groups = AreaLevel.allCases.map { level in
            group(level, context.content.places.filter { $0.level == level }, context.links)
        }
        return Page(
            path: "areas", title: "Find an area", section: .areas,
            lead: "Every area that has a page, by its name.",
            body: """
                <h2 id="all">All areas</h2>
                \(said)\(HTML.list(nearest.map { link($0, context.links) }))\
                <div data-filter="find-area">
                \(groups)</div>

                """)
    }

    private static func group(_ level: AreaLevel, _ areas: [Area], _ links: SiteLinks) -> HTML {
        guard !areas.isEmpty else { return .empty }
        let items = areas.map { link($0, links) }
        return """
            <section>
            <h3>\(level.plural)</h3>
            \(HTML.list(items, style: "columns"))</section>

            """
    }

    private static func link(_ area: Area, _ links: SiteLinks) -> HTML {
        HTML.link(
            area.name, to: links.area(area.code) ?? links.file("compare?area=\(area.code)"))
    }
}

extension AreaLevel {
    /// Areas of the level, as a heading.
    fileprivate var plural: String {
        switch self {
        case .uk: "United Kingdom"
        case .countryGroup: "Several countries"
        case .country: "Countries"
        case .region: "Regions"
        case .force: "Police force areas"
        case .county: "Counties"
        case .metropolitanCounty: "Metropolitan counties"
        case .unitary: "Unitary authorities and boroughs"
        case .district: "Districts"
        }
    }
}
