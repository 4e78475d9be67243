import Assessment
import FrameworkModel

/// Every published figure by document, with its locator.
enum EvidencePages {
    /// Figures on one page.
    private static let room = 200

    static func entries(_ content: ReportContent) -> [PageEntry] {
        let index = PageEntry(path: SiteSection.evidence.path, title: "Evidence") { EvidenceIndex($0).page }
        let documents = portions(content)
        return [index]
            + documents.map { portion in
                PageEntry(path: portion.path, title: portion.title(content)) {
                    DocumentPage($0, portion).page
                }
            }
    }

    /// The figures of one document on one page.
    struct Portion {
        let document: String
        /// From 1.
        let number: Int
        let count: Int
        let figures: Range<Int>

        var path: String {
            number == 1
                ? SiteLinks.path(ofDocument: document) : SiteLinks.path(ofDocument: "\(document)-\(number)")
        }

        func title(_ content: ReportContent) -> String {
            let name = content.documents[document]?.title ?? document
            return count == 1 ? name : "\(name), part \(number) of \(count)"
        }
    }

    /// The pages of all documents, in the order of the listing.
    static func portions(_ content: ReportContent) -> [Portion] {
        let figures = content.listing.figures
        var portions: [Portion] = []
        var start = 0
        while start < figures.count {
            let document = figures[start].document
            let end = figures[start...].firstIndex { $0.document != document } ?? figures.count
            let count = (end - start + room - 1) / room
            for number in 1...count {
                let first = start + (number - 1) * room
                portions.append(
                    Portion(
                        document: document, number: number, count: count,
                        figures: first..<min(first + room, end)))
            }
            start = end
        }
        return portions
    }
}
