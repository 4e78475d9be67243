import Assessment
import FrameworkModel

/// Progress against the commitments of the strategies: a page for all, and one for each strategy.
enum AnnualPages {
    private static let title = "Annual monitoring report"

    static func entries(_ content: ReportContent) -> [PageEntry] {
        let documents = content.commitments.map(\.document).uniqued
        guard !documents.isEmpty else { return [] }
        return [PageEntry(path: PackPaths.annual, title: title, make: summary)]
            + documents.map { document in
                PageEntry(path: path(document), title: title(document, content)) { strategy(document, $0) }
            }
    }

    private static func path(_ document: String) -> String { "annual-\(document).html" }

    private static func title(_ document: String, _ content: ReportContent) -> String {
        "\(title): \(content.documents[document]?.named ?? document)"
    }

    private static func report(_ content: ReportContent) -> AnnualReport {
        AnnualReport(
            commitments: content.commitments, assessment: content.assessment,
            comparisons: content.review.comparisons, documents: content.documents, names: content.names)
    }

    private static func summary(_ context: PageContext) -> Page {
        let links = context.links
        let report = report(context.content)
        return Page(
            path: PackPaths.annual, title: title, section: .packs,
            lead: "What the strategies promised, which figures say something of it, and what they say.",
            body: """
                <h2>Commitments by strategy</h2>
                \(report.summary { links.to(path($0)) })\(AnnualIndicators(context).html)\
                \(report.reverse { links.indicator($0) })
                """, isPack: true)
    }

    private static func strategy(_ document: String, _ context: PageContext) -> Page {
        let links = context.links
        let report = report(context.content)
        let own = report.strategies.first { $0.document == document }
        return Page(
            path: path(document), title: title(document, context.content), section: .packs,
            lead: "Each commitment with the indicators that serve it and what they say, or that none does.",
            body: own.map { report.section($0) { links.indicator($0) } } ?? .empty, isPack: true)
    }
}
