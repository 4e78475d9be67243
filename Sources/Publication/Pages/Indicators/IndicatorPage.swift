import Assessment
import FrameworkModel

/// Everything there is about one indicator: its latest figures, what it is, why it was selected, its sources,
/// quality and limits, how to read it, and all its values.
struct IndicatorPage {
    let indicator: Indicator
    let index: FigureIndex
    let links: SiteLinks
    /// Figures by area, areas in the order of the site, only areas with figures.
    let figures: [(area: Area, series: [Estimate])]
    let sources: PageSources
    /// Comparisons of the areas of the packs.
    let comparisons: [Comparison]

    init(_ indicator: Indicator, _ index: FigureIndex, _ links: SiteLinks) {
        self.indicator = indicator
        self.index = index
        self.links = links
        figures = index.content.places.map { ($0, index.series(indicator, in: $0.code)) }
            .filter { !$0.1.isEmpty }
        sources = PageSources(figures.lazy.flatMap(\.series), index)
        comparisons = index.comparisons(of: indicator.id)
    }

    var estimates: [Estimate] { figures.flatMap(\.series) }

    /// The areas of the packs and the benchmark, as far as they have a figure.
    var shownAreas: [Area] {
        let known = Set(figures.map(\.area.code))
        return index.content.shownAreas.filter { known.contains($0.code) }
    }

    var page: Page {
        Page(
            path: SiteLinks.path(ofIndicator: indicator.id), title: indicator.title, section: .indicators,
            lead: "\(indicator.definition)",
            body: crumbs + warnings
                + PageSection.html([
                    PageSection(id: "latest", title: "What it says now", body: latest),
                    PageSection(id: "why", title: "Why it was selected", body: selection),
                    PageSection(id: "what", title: "What it is", body: meaning),
                    PageSection(id: "source", title: "Source and status", body: status),
                    PageSection(id: "excluded", title: "What is not in it", body: exclusions),
                    PageSection(id: "quality", title: "Quality of the figures", body: quality),
                    PageSection(id: "reading", title: "How to read it", body: reading),
                    PageSection(id: "limits", title: "What this cannot tell you", body: limits),
                    PageSection(id: "time", title: "Over time", body: overTime),
                    PageSection(id: "peers", title: "Among police force areas", body: peers),
                    PageSection(id: "compared", title: "Comparisons", body: compared),
                    PageSection(id: "refused", title: "What is not compared, and why", body: refused),
                    PageSection(id: "values", title: "All values", body: values),
                    PageSection(
                        id: "answer", title: "What would answer a question about it",
                        body: indicator.satisfiedBy.isEmpty ? .empty : "<p>\(indicator.satisfiedBy)</p>\n"),
                    PageSection(id: "sources", title: "Sources", body: sources.list(links)),
                ]))
    }

    private var crumbs: HTML {
        let list = links.section(.indicators)
        let priority = list.map { "\($0)#\(indicator.priority.rawValue)" }
        return HTML.crumbs([
            HTML.link(IndicatorIndexPage.title, to: list),
            HTML.link(indicator.priority.name, to: priority),
            "<span aria-current=\"page\">\(indicator.title)</span>",
        ])
    }

    private var warnings: HTML {
        var lines: [HTML] = []
        if index.drafts.contains(indicator.id) {
            lines.append(
                "<b>Draft.</b> Its module is held only against the checks that every figure needs; not for a "
                    + "board.")
        }
        if let deprecation = indicator.deprecation {
            let replacement = deprecation.replacement.flatMap { id in
                index.content.assessment.indicator(id).map { other in
                    " See \(HTML.link(other.title, to: links.indicator(id)))." as HTML
                }
            }
            lines.append("<b>To be removed.</b> \(deprecation.words.uppercasedFirst).\(replacement)")
        }
        return HTML.joined(lines.map { "<p class=\"note\">\($0)</p>\n" }, by: "")
    }
}
