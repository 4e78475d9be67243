import FrameworkModel

/// All indicators by priority and title; those without any figure stand apart with who holds the data.
struct IndicatorIndexPage {
    static let title = "Indicators"

    private let index: FigureIndex
    private let links: SiteLinks
    /// Areas with a figure and the latest period, by identifier; nothing for an indicator without figures.
    private let reach: [String: Reach]

    private struct Reach {
        let areas: Int
        let latest: Period?
    }

    init(_ index: FigureIndex, _ links: SiteLinks) {
        self.index = index
        self.links = links
        var reach: [String: Reach] = [:]
        for indicator in index.indicators {
            let series = index.content.places.map { index.series(indicator, in: $0.code) }
                .filter { $0.contains(where: \.isFigure) }
            guard !series.isEmpty else { continue }
            let periods = series.flatMap { $0.compactMap(\.period) }
            reach[indicator.id] = Reach(areas: series.count, latest: periods.max())
        }
        self.reach = reach
    }

    var page: Page {
        let absent = index.indicators.filter { reach[$0.id] == nil }
        let known = index.indicators.count - absent.count
        return Page(
            path: SiteSection.indicators.path, title: Self.title, section: .indicators,
            lead: """
                \(index.indicators.count.things("indicator is", "indicators are")) declared; \
                \(known.things("has", "have")) a figure somewhere.
                """,
            body: PageSection.html(
                Indicator.Priority.allCases.map { priority in
                    PageSection(id: priority.rawValue, title: priority.name, body: list(priority))
                } + [
                    PageSection(id: "missing", title: "Without any figure", body: without(absent))
                ]))
    }

    private func list(_ priority: Indicator.Priority) -> HTML {
        let rows = index.indicators.filter { $0.priority == priority }.compactMap { indicator in
            reach[indicator.id].map { row(indicator, $0) }
        }
        guard !rows.isEmpty else { return .empty }
        let table = HTMLTable(
            caption: "Indicators of the priority: \(priority.name)",
            columns: [
                "Indicator", "Kind", "Direction", "Who answers", "Areas with a figure", "Latest period",
            ],
            rows: rows, numbers: [4], showsCaption: false)
        return "<p>\(priority.purpose)</p>\n\(table.html)"
    }

    private func row(_ indicator: Indicator, _ reach: Reach) -> [HTML] {
        let tags = [
            index.drafts.contains(indicator.id) ? "draft" : "",
            indicator.deprecation == nil ? "" : "to be removed",
        ].filter { !$0.isEmpty }.map { " <b>\($0)</b>" as HTML }
        return [
            "\(HTML.link(indicator.title, to: links.indicator(indicator.id)))\(tags)",
            "\(indicator.kind.rawValue)", "\(indicator.polarity.direction.words)",
            "\(indicator.whoAnswers(index.measures))", "\(reach.areas)",
            "\(reach.latest?.description ?? "no period given")",
        ]
    }

    private func without(_ absent: [Indicator]) -> HTML {
        guard !absent.isEmpty else { return .empty }
        let byHolder = Dictionary(grouping: absent) { $0.holding(index.measures) }
        let parts = byHolder.sorted { $0.key < $1.key }.map { holding, indicators in
            let items = indicators.map { HTML.link($0.title, to: links.indicator($0.id)) }
            return "<h3>\(holding.uppercasedFirst)</h3>\n\(HTML.list(items))" as HTML
        }
        return """
            <p>They are declared to show what a strategy would need and nobody has published or supplied.</p>
            \(parts)
            """
    }
}

extension Indicator.Kind {
    var words: String {
        switch self {
        case .input: "input: money, staff, training, places"
        case .output: "output: activity, including what is recorded"
        case .outcome: "outcome: what changed for people"
        case .context: "context: nobody is held to account for it"
        }
    }
}
