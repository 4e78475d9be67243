import Assessment
import FrameworkModel

/// The first page: what was found, in a few sentences, and where everything stands.
enum HomePage {
    static let entry = PageEntry(path: SiteSection.home.path, title: PageShell.siteName, make: page)

    private static func page(_ context: PageContext) -> Page {
        let content = context.content
        let summary = SummaryView(content)
        return Page(
            path: SiteSection.home.path, title: title(content), section: .home, lead: "\(lead(content))",
            body: """
                <h2>In short</h2>
                \(HTML.list(summary.brief.map { "\($0)" } + [missing(context)]))
                \(ways(context))\(summary.parts.map { part($0, context.links) })\(failures(content))
                """)
    }

    private static func title(_ content: ReportContent) -> String {
        "Domestic abuse: \(content.areas.map(\.name).inWords)"
    }

    /// Areas, benchmark and the span of the figures.
    private static func lead(_ content: ReportContent) -> String {
        let areas = content.areas.map(\.name).inWords
        let others = content.benchmark.flatMap { benchmark in
            content.areas.contains { $0.code == benchmark.code } ? nil : ", set against \(benchmark.name)"
        }
        let periods = content.areas.flatMap { area in
            content.assessment.indicators.flatMap { content.assessment.series($0.id, in: area.code) }
        }.filter { $0.value != nil && !$0.isModelled }.compactMap(\.period)
        var text =
            "What the figures show of \(areas)\(others ?? ""), what is real, what is missing and what to ask."
        if let first = periods.map(\.start).min(), let last = periods.map(\.end).max() {
            text += " Their figures are for periods from \(first.inWords) to \(last.inWords)."
        }
        return text
    }

    /// Where to go from here, by who reads.
    private static func ways(_ context: PageContext) -> HTML {
        let links = context.links
        let areas = context.content.areas.map { HTML.link($0.name, to: links.area($0.code)) }
        let ways: [(SiteSection, String, [HTML])] = [
            (.packs, "To be printed and handed over: for the meeting, the board, the year.", []),
            (.areas, "Every force and local area with its figures.", areas),
            (.indicators, "What is measured, why, from what, and how to read it.", []),
            (.compare, "Areas side by side: like for like, with a caveat, or refused.", []),
            (.evidence, "Every printed figure with the place where it stands.", []),
            (.data, "Spreadsheets and files to be taken away.", []),
        ]
        let cards = ways.compactMap { section, words, more -> HTML? in
            guard let address = links.section(section) else { return nil }
            let heading = "<h3><a href=\"\(address)\">\(section.title)</a></h3>" as HTML
            return "<div>\n\(heading)\n<p>\(words)</p>\n\(HTML.list(more))</div>\n"
        }
        guard !cards.isEmpty else { return packs(context) }
        return "<h2>Where to look</h2>\n<div class=\"cards\">\n\(cards)</div>\n"
    }

    /// The pages of a folder that holds one pack alone.
    private static func packs(_ context: PageContext) -> HTML {
        let pages = context.links.pages.filter { $0.path != SiteSection.home.path }
        let links = pages.map { HTML.link($0.title, to: context.links.to($0.path)) }
        return links.isEmpty ? .empty : "<h2>Pages</h2>\n\(HTML.list(links))"
    }

    /// How many figures are wanted, and where they are listed.
    private static func missing(_ context: PageContext) -> HTML {
        let count = context.content.review.wanted.count
        guard count > 0 else { return "No figure is missing to complete a comparison." }
        let paths = PackPaths(context.content)
        let packs = context.content.areas.compactMap { area in
            context.links.to(paths.holdingToAccount(area.code)).map { HTML.link(area.name, to: $0) }
        }
        let listed: HTML =
            packs.isEmpty
            ? .empty : "; the packs say who holds them: \(HTML.joined(packs, by: ", "))"
        let figures = count.things(
            "figure that would complete a comparison is", "figures that would complete comparisons are")
        return "\(figures) missing\(listed)."
    }

    private static func part(_ part: SummaryView.Part, _ links: SiteLinks) -> HTML {
        let place: HTML =
            links.section(.indicators).map { "on the pages of the \(HTML.link("indicators", to: $0))" }
            ?? "not listed here"
        let more = part.rest.things("more is", "more are")
        let rest: HTML = part.rest == 0 ? .empty : "<p class=\"muted\">\(more) \(place).</p>\n"
        return """
            <h2>\(part.heading)</h2>
            <p class="muted">\(part.introduction)</p>
            \(HTML.list(part.sentences.map { "\($0)" }))\(rest)
            """
    }

    private static func failures(_ content: ReportContent) -> HTML {
        let items = content.failures.map { failure -> HTML in
            let step = failure.nextStep.isEmpty ? "" : " What to do: \(failure.nextStep.withoutFullStop)."
            let words = failure.lastWords.isEmpty ? "" : " Its last message: \(failure.lastWords)"
            return """
                <p><strong>The module \(failure.module) gave no result:</strong> \
                \(failure.reason.withoutFullStop).\(step)\(words)</p>

                """
        }
        guard !items.isEmpty else { return .empty }
        return """
            <h2 id="failures">Modules that gave no result</h2>
            <p>Their indicators are missing here. Everything else is complete.</p>
            <div class="note">
            \(items)</div>

            """
    }
}
