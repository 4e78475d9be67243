import FrameworkModel

/// The documents that the figures of one page come from, numbered.
struct PageSources {
    private let documents: [String]
    private let numbers: [String: Int]
    private let index: FigureIndex

    init(_ estimates: some Sequence<Estimate>, _ index: FigureIndex) {
        self.index = index
        var used: Set<String> = []
        for estimate in estimates {
            for source in estimate.sources {
                if let document = index.documents[source] { used.insert(document) }
            }
        }
        documents = used.sorted()
        numbers = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1, $0 + 1) })
    }

    /// Numbers of the documents of an estimate, ascending.
    func numbers(of estimate: Estimate) -> [Int] {
        Set(estimate.sources.compactMap { index.documents[$0] }.compactMap { numbers[$0] }).sorted()
    }

    /// The numbers as links into the list.
    func cell(of estimate: Estimate) -> HTML {
        HTML.joined(numbers(of: estimate).map { "<a href=\"#source-\($0)\">\($0)</a>" }, by: ", ")
    }

    /// The documents of several figures, for a caption: `documents 1 and 3 in the list of sources`.
    func words(of estimates: [Estimate]) -> String {
        let found = Set(estimates.flatMap(numbers(of:))).sorted()
        guard !found.isEmpty else { return "supplied locally" }
        return
            "\(found.count == 1 ? "document" : "documents") \(found.map(String.init).inWords) in the list of "
            + "sources"
    }

    /// The list, each document with its figures, its standing and its original.
    func list(_ links: SiteLinks) -> HTML {
        guard !documents.isEmpty else { return .empty }
        let items = documents.enumerated().map { index, id in item(index + 1, id, links) }
        return "<ol class=\"sources\">\n\(items)</ol>\n"
    }

    private func item(_ number: Int, _ id: String, _ links: SiteLinks) -> HTML {
        let document = index.content.documents[id]
        let title = HTML.link(document?.named ?? id, to: links.document(id))
        let year = document.map { $0.year.isEmpty ? "" : ", \($0.year)" } ?? ""
        let terms = [document?.trustWords ?? "supplied locally", document?.licence ?? ""]
            .filter { !$0.isEmpty }.joined(separator: "; ").uppercasedFirst.withoutFullStop
        return "<li id=\"source-\(number)\">\(title)\(year). \(terms).\(original(document))</li>\n"
    }

    private func original(_ document: Document?) -> HTML {
        guard let document, !document.address.isEmpty else { return .empty }
        let isLink = document.address.hasPrefix("https://") || document.address.hasPrefix("http://")
        return isLink
            ? " <a href=\"\(document.address)\">Original<span class=\"hidden\"> of source: "
                + "\(document.title)</span></a>."
            : " <span class=\"address\">\(document.address)</span>"
    }
}

extension Document {
    /// How its figures came here.
    var trustWords: String? {
        switch trust {
        case "A": "official file, unaltered"
        case "B": "official values, tidied by a third party"
        case "C": "transcribed from a page"
        default: nil
        }
    }
}
