import FrameworkModel

extension ReleaseTable {
    /// What every indicator means, how it is to be read and where its figures come from.
    static func indicators(_ content: ReportContent) -> ReleaseTable {
        let words = ReleaseWords(content)
        let titles = content.indicatorTitles
        let sources = Dictionary(grouping: content.estimates, by: \.indicator).mapValues { estimates in
            words.documents(of: estimates.flatMap(\.sources).uniqued)
        }
        let rows = content.modules.flatMap { module in
            let measures = Dictionary(module.measures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            return module.indicators.map { indicator in
                row(indicator, module.manifest, measures, titles, sources[indicator.id] ?? [])
            }
        }
        return ReleaseTable(
            title: "Indicators: definition, direction, source and limits",
            source: "the documents named in the column Source", columns: indicatorColumns,
            rows: rows)
    }

    private static let indicatorColumns: [ReleaseColumn] = [
        ReleaseColumn("indicator", "Indicator", .text, "Identifier.", isKey: true),
        ReleaseColumn("indicator_title", "Indicator title", .text, "Name.", isRequired: true),
        ReleaseColumn("definition", "Definition", .text, "Plain definition.", isRequired: true),
        ReleaseColumn("definition_version", "Definition version", .whole, "Its version.", isRequired: true),
        ReleaseColumn("kind", "Kind", .choice(Indicator.Kind.allCases.map(\.rawValue)), "Kind."),
        ReleaseColumn("priority", "Priority", .text, "Strategic priority.", isRequired: true),
        ReleaseColumn("accountability", "Who answers", .text, "Who answers for it.", isRequired: true),
        ReleaseColumn("unit", "Unit", .text, "Unit of its values.", isRequired: true),
        ReleaseColumn("direction", "Direction", .text, "Which direction is better.", isRequired: true),
        ReleaseColumn("direction_reason", "Reason for the direction", .text, "Why."),
        ReleaseColumn("companion", "Read with", .text, "Indicator it must be read with."),
        ReleaseColumn("held_by", "Figures held by", .text, "Who holds its figures."),
        ReleaseColumn("source", "Source", .text, "Documents of the figures in this release."),
        ReleaseColumn("limits", "Limits", .text, "What it cannot tell, and changes of meaning."),
        ReleaseColumn("state", "State", .text, "Official, draft, or to be removed.", isRequired: true),
    ]

    private static func row(
        _ indicator: Indicator, _ manifest: Manifest, _ measures: [String: Measure],
        _ titles: [String: String], _ sources: [String]
    ) -> [ReleaseCell] {
        let holders = indicator.holders(measures)
        let breaks = indicator.breaks.map(\.sentence)
        let state = [(manifest.maturity ?? .draft).rawValue, indicator.deprecation?.words]
        return [
            .text(indicator.id), .text(indicator.title), .text(indicator.definition),
            .number(Double(indicator.definitionVersion), decimals: 0), .text(indicator.kind.rawValue),
            .text(indicator.priority.name),
            .text(indicator.accountabilityWords(measures)),
            .text(indicator.unit.words), .text(indicator.polarity.direction.words),
            .words(indicator.polarity.reason, else: .notApplicable),
            .words(indicator.polarity.companion.map { titles[$0] ?? $0 }, else: .notApplicable),
            .words(holders.joined(separator: "; "), else: .notAvailable),
            .words(sources.joined(separator: "; "), else: .notAvailable),
            .words((indicator.limits + breaks).joined(separator: " "), else: .notApplicable),
            .text(state.compactMap(\.self).joined(separator: "; ")),
        ]
    }
}
