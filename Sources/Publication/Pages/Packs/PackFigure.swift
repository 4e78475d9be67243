import FrameworkModel

/// A drawing whose numbers stand in a table or sentence of the same page.
enum PackFigure {
    /// Empty where there is nothing to draw.
    static func html(title: String, drawing: String?, caption: String) -> HTML {
        guard let drawing else { return .empty }
        return """
            <figure>
            <p class="figure-title">\(title)</p>
            \(HTML(trusted: drawing))<figcaption>\(caption)</figcaption>
            </figure>

            """
    }
}

extension AreaMatters {
    /// The documents of these figures in one sentence; the first two by name.
    func sources(_ estimates: [Estimate]) -> String {
        let titles = estimates.flatMap(\.sources).compactMap { content.figures[$0]?.document }
            .map { content.documents[$0]?.title ?? $0 }
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard !titles.isEmpty else { return "" }
        let rest = titles.count > 2 ? ["\(titles.count - 2) more"] : []
        return "Source: \((titles.prefix(2) + rest).inWords)."
    }

    /// Who answers for an indicator: many together, or the service that holds what is counted.
    func answers(for indicator: Indicator) -> String {
        guard indicator.accountability == .performance else { return "many partners together" }
        let holder = content.modules.flatMap(\.measures).first {
            $0.id == indicator.calculation.measures.first
        }?.heldBy
        return holder ?? "the service named"
    }
}
