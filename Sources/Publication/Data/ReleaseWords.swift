import FrameworkModel

/// Names of areas, measures and documents, and what must be said beside a value.
struct ReleaseWords {
    private let names: [AreaCode: String]
    private let measures: [String: String]
    /// Documents of figures, since an estimate may rest on hundreds of them.
    private let documentOf: [String: String]
    private let documents: [String: Document]

    init(_ content: ReportContent) {
        names = content.names
        measures = content.measureTitles
        documentOf = content.figures.mapValues(\.document)
        documents = content.documents
    }

    func name(_ area: AreaCode) -> String { names[area] ?? area.rawValue }

    /// Why there is no value, and everything that must be said beside one.
    func notes(_ estimate: Estimate) -> String {
        let reason = estimate.withheld?.words(naming: measures).withoutFullStop
        return ([reason].compactMap(\.self) + estimate.noteParts).joined(separator: "; ")
    }

    /// Documents of the figures of an estimate; those of local figures that no document names are left out.
    func sources(_ estimate: Estimate) -> String { documents(of: estimate.sources).joined(separator: "; ") }

    /// Documents of these figures, each once, in order of the figures.
    func documents(of ids: [String]) -> [String] {
        ids.compactMap { documentOf[$0] }.uniqued.map { documents[$0]?.named ?? $0 }.uniqued
    }
}

extension ReportContent {
    /// Declared indicators by identifier.
    var indicatorsByID: [String: Indicator] {
        Dictionary(
            modules.flatMap(\.indicators).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
