import FrameworkModel

/// Every indicator with the places of the strategies that it serves, and the documents of its figures.
struct AnnualIndicators {
    private let context: PageContext
    /// The documents that indicators serve, in the order of their numbers.
    private let served: [String]

    init(_ context: PageContext) {
        self.context = context
        let declared = context.index.indicators.flatMap { $0.commitments.map(\.document) }
        served = (context.content.commitments.map(\.document) + declared).uniqued
    }

    var html: HTML {
        let uses = uses
        let table = HTMLTable(
            caption: "Indicators, what they serve and where their figures come from",
            columns: ["Indicator", "Document and section", "Figures from"],
            rows: context.index.indicators.map { indicator in
                [
                    HTML.link(indicator.title, to: context.links.indicator(indicator.id)), places(indicator),
                    "\(sources(uses[indicator.id]))",
                ]
            }, showsCaption: false)
        return """
            <section id="by-indicator">
            <h2>Indicators and the commitments they serve</h2>
            <p>The numbers before the sections stand for these documents:</p>
            <ol>
            \(served.map { "<li>\(context.content.documents[$0]?.named ?? $0)</li>\n" as HTML })</ol>
            \(table.html)</section>

            """
    }

    /// Numbers of documents with the sections whose promises the indicator serves.
    private func places(_ indicator: Indicator) -> HTML {
        let sections = Dictionary(grouping: indicator.commitments, by: \.document)
        let lines = served.enumerated().compactMap { place, document -> HTML? in
            sections[document].map {
                "<b>\(place + 1)</b> \($0.map(\.section).uniqued.joined(separator: "; "))"
            }
        }
        return lines.isEmpty ? "none" : HTML.joined(lines, by: "<br>")
    }

    /// The document with most of the figures, and how many others there are.
    private func sources(_ uses: [String: Int]?) -> String {
        guard let uses else { return "no figure" }
        let documents = uses.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        guard let first = documents.first else { return "supplied locally" }
        let title = context.content.documents[first]?.title ?? first
        return documents.count == 1 ? title : "\(title) and \(documents.count - 1) more"
    }

    /// How many figures of each indicator rest on each document; nothing for an indicator without figures.
    private var uses: [String: [String: Int]] {
        context.content.estimates.filter(\.isFigure).reduce(into: [:]) { uses, estimate in
            if uses[estimate.indicator] == nil { uses[estimate.indicator] = [:] }
            // The population below the line comes from a document that says nothing of the indicator.
            let figures = estimate.sources.compactMap { context.content.figures[$0] }
                .filter { $0.unit != .people || estimate.unit == .people }
            for document in Set(figures.map(\.document)) {
                uses[estimate.indicator, default: [:]][document, default: 0] += 1
            }
        }
    }
}
