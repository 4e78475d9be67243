import FrameworkModel

extension AreaMatters {
    /// The documents of these figures in one sentence; the first two by name.
    func sources(_ estimates: [Estimate]) -> String {
        let titles = estimates.flatMap(\.sources).compactMap { content.figures[$0]?.document }
            .map { content.documents[$0]?.title ?? $0 }.uniqued
        guard !titles.isEmpty else { return "" }
        let rest = titles.count > 2 ? ["\(titles.count - 2) more"] : []
        return "Source: \((titles.prefix(2) + rest).inWords)."
    }
}
