import Assessment
import FrameworkModel

/// What contradicts itself in published figures.
enum ContradictionPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        [PageEntry(path: SiteSection.contradictions.path, title: title, make: page)]
    }

    private static let title = "Contradictions in published figures"

    private static func page(_ context: PageContext) -> Page {
        Page(
            path: SiteSection.contradictions.path, title: title, section: .contradictions,
            lead: """
                Published figures are checked against each other: parts must add up to totals, and percentages \
                must follow from their counts.
                """,
            body: context.content.contradictions.isEmpty
                ? "<p>None contradicts another.</p>\n"
                : """
                <h2>What was found</h2>
                <p>These cannot all be right as printed. A figure that a check singles out is shown as printed, \
                marked disputed, and kept out of every verdict until a correction is accepted.</p>
                \(context.content.contradictions.map { section($0, context) })
                """)
    }

    private static func section(_ found: ReportContradiction, _ context: PageContext) -> HTML {
        let content = context.content
        let listing = content.listing
        let figures = found.figures.map { id -> HTML in
            guard let figure = content.figures[id] else { return "<code>\(id)</code>" }
            let document = content.documents[figure.document]?.named ?? figure.document
            let place =
                address(of: id, figure, context).map { "<a href=\"\($0)\">\(id)</a>" as HTML } ?? "\(id)"
            let value: HTML = listing.withheld.contains(id) ? "[c]" : "\(figure.shown)"
            let what = content.title(of: figure)
            return
                "\(place): \(what), \(value); \(document)\(figure.locator.isEmpty ? "" : ", ")\(figure.locator)"
        }
        let repair: HTML =
            found.isWithheld ? .empty : "<p><strong>What would repair it:</strong> \(repairs(found))</p>\n"
        return """
            <h3 id="\(found.id)">\(found.id.spacedIdentifier)</h3>
            <p>\(found.statement)</p>
            \(repair)\
            \(HTML.list(figures, style: "close"))
            """
    }

    private static func repairs(_ found: ReportContradiction) -> String {
        found.repairs.isEmpty ? "no single correction." : found.repairs.joined(separator: "; or ") + "."
    }

    /// The line of the figure on the page of its document.
    private static func address(of id: String, _ figure: Observation, _ context: PageContext) -> String? {
        let figures = context.content.listing.figures
        guard
            let portion = EvidencePages.portions(context.content).first(where: { portion in
                portion.document == figure.document && portion.figures.contains { figures[$0].id == id }
            })
        else { return nil }
        return context.links.to(portion.path).map { "\($0)#\(id)" }
    }
}

extension String {
    /// `check-051` as `Check 051`.
    fileprivate var spacedIdentifier: String { replacing("-", with: " ").uppercasedFirst }
}
