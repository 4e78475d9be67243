import FrameworkModel

extension AreaMatters {
    /// The documents of these figures in one sentence, the first of them by name.
    func sources(_ estimates: [Estimate], named most: Int = 2) -> String {
        let titles = estimates.flatMap(\.sources).compactMap { content.figures[$0]?.document }
            .map { content.documents[$0]?.title ?? $0 }.uniqued
        guard !titles.isEmpty else { return "" }
        let rest = titles.count > most ? ["\(titles.count - most) more"] : []
        return "Source: \((titles.prefix(most) + rest).inWords)."
    }
}
