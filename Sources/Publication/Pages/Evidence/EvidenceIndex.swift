import Assessment
import FrameworkModel

/// The list of documents.
struct EvidenceIndex {
    private let context: PageContext

    init(_ context: PageContext) { self.context = context }

    var page: Page {
        let content = context.content
        let count = content.listing.figures.count.things("figure", "figures")
        return Page(
            path: SiteSection.evidence.path, title: "Evidence", section: .evidence,
            lead: """
                \(count) as they are printed, each with the place where it stands. Population estimates are not \
                listed; each rate says which one it was divided by.
                """,
            body: table)
    }

    private var table: HTML {
        let content = context.content
        let first = EvidencePages.portions(content).filter { $0.number == 1 }
        let sizes = Dictionary(
            content.listing.figures.map { ($0.document, 1) }, uniquingKeysWith: +)
        let doubtful = Dictionary(
            content.listing.figures.filter { $0.standing.grade == .disputed }.map { ($0.document, 1) },
            uniquingKeysWith: +)
        let sorted = first.sorted {
            (-(sizes[$0.document] ?? 0), $0.document) < (-(sizes[$1.document] ?? 0), $1.document)
        }
        let rows = sorted.map { portion -> [HTML] in
            let document = content.documents[portion.document]
            return [
                .link(document?.title ?? portion.document, to: context.links.to(portion.path)),
                "\(document?.publisher ?? "")", "\(document?.year ?? "")", "\(sizes[portion.document] ?? 0)",
                "\(doubtful[portion.document] ?? 0)", "\(document?.trustWords ?? "supplied locally")",
            ]
        }
        return """
            <h2>Documents and files</h2>
            \(HTMLTable(
                caption: "Documents and files that figures come from",
                columns: ["Document", "Publisher", "Year", "Figures", "Disputed", "How it was taken over"],
                rows: rows, numbers: [3, 4], showsCaption: false).html)
            """
    }
}
