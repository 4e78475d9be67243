import FrameworkModel

/// The documents that the figures of a report come from, numbered.
struct SourceList {
    /// The documents in the order of their numbers.
    let entries: [Entry]
    private let numbers: [String: Int]
    private let documents: [String: String]

    struct Entry {
        let number: Int
        /// Title, publisher, year, trust and licence, as sentences.
        let words: String
        /// Web address to link to.
        let link: String?
        /// Address of another kind.
        let address: String?
    }

    /// Documents of the figures, by identifier; a figure whose document is unknown keeps the identifier.
    init(_ content: ReportContent) {
        let used = Set(content.estimates.flatMap(\.sources))
        let figures = content.figures.filter { used.contains($0.key) }
        documents = figures.mapValues(\.document)
        let sorted = Set(documents.values).sorted()
        numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0 + 1) })
        entries = sorted.enumerated().map { index, id in
            Self.entry(index + 1, content.documents[id], id)
        }
    }

    /// Numbers of the documents of an estimate, ascending.
    func numbers(of estimate: Estimate) -> [Int] {
        Set(estimate.sources.compactMap { documents[$0] }.compactMap { numbers[$0] }).sorted()
    }

    private static func entry(_ number: Int, _ document: Document?, _ id: String) -> Entry {
        let trust = [
            "A": "official file, unaltered", "B": "official values, tidied by a third party",
            "C": "transcribed from a page",
        ]
        let names = [document?.named ?? id, document?.year ?? ""]
        let terms = [document.flatMap { trust[$0.trust] } ?? "supplied locally", document?.licence ?? ""]
        func joined(_ words: [String], _ separator: String) -> String {
            words.filter { !$0.isEmpty }.joined(separator: separator)
        }
        let address = document?.address ?? ""
        let isLink = address.hasPrefix("https://") || address.hasPrefix("http://")
        return Entry(
            number: number,
            words: "\(joined(names, ", ")). \(joined(terms, "; ").uppercasedFirst).",
            link: isLink ? address : nil, address: isLink || address.isEmpty ? nil : address)
    }
}
