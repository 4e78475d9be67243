import Assessment
import FrameworkModel

/// One indicator in the report: what it is, its values, its comparisons, how to read it.
struct IndicatorView {
    let id: String
    let title: String
    let definition: String
    let rationale: String
    let facts: [FactView]
    let chart: String?
    let chartNote: String
    let values: [ValueView]
    let sharedNotes: [String]
    let comparisons: [ComparisonView]
    let hasComparisons: Bool
    /// Why areas are not compared.
    let notCompared: [String]
    /// Trends, process charts and how far next year's figures must lie, area by area.
    let outlook: [String]
    let hasOutlook: Bool
    let limits: [String]
    let commitments: [String]
    let satisfiedBy: String

    struct FactView {
        let name: String
        let text: String
    }

    /// Nil when no area of the report has a value.
    init?(_ indicator: Indicator, _ content: ReportContent, titles: [String: String], sources: SourceList) {
        let areas = content.shownAreas
        let estimates = areas.flatMap { area in
            content.estimates.filter { $0.indicator == indicator.id && $0.area == area.code }
        }
        guard estimates.contains(where: { $0.value != nil || $0.withheld == .suppressed }) else { return nil }
        id = indicator.id
        title = indicator.title
        definition = indicator.definition
        rationale = indicator.rationale
        facts = Self.facts(indicator, titles, isDraft: content.draftIndicators.contains(indicator.id))
        let measures = content.measureTitles
        let shared = SharedNotes(estimates)
        sharedNotes = shared.lines
        values = estimates.map { estimate in
            ValueView(
                estimate, indicator,
                place: estimate.place(content.names[estimate.area] ?? estimate.area.rawValue),
                titles: measures, sources: sources, shared: shared)
        }
        let drawing = IndicatorChart(indicator, estimates, areas)
        chart = drawing.svg
        chartNote = drawing.note
        outlook = Outlook(indicator, content).sentences
        hasOutlook = !outlook.isEmpty
        let rows = content.comparisons.filter { $0.indicator.id == indicator.id }
        let bySize = rows.contains { row in row.reasons.contains { $0.rule == .size } }
        comparisons = rows.filter { row in
            row.requests.isEmpty && !row.reasons.contains { $0.rule == .size }
        }.map { ComparisonView($0, content.names) }
        hasComparisons = !comparisons.isEmpty
        notCompared = [
            bySize ? "Areas of different size are not compared by a count or an amount." : nil,
            ComparisonView.missing(rows, content.names),
        ].compactMap(\.self)
        limits =
            indicator.limits
            + indicator.breaks.map { "From \($0.from.inWords): \($0.reason.withoutFullStop)." }
        commitments = indicator.commitments.map { commitment in
            let document = content.documents[commitment.document]?.named ?? commitment.document
            return "\(document), \(commitment.section): \(commitment.promise)"
        }
        satisfiedBy = indicator.satisfiedBy
    }

    private static func facts(
        _ indicator: Indicator, _ titles: [String: String], isDraft: Bool
    ) -> [FactView] {
        let kinds = [
            Indicator.Kind.input: "input: money, staff, places", .output: "output: activity",
            .outcome: "outcome: what changed for people",
            .context: "context: nobody is held to account for it",
        ]
        var facts = [
            FactView(name: "Kind", text: kinds[indicator.kind] ?? indicator.kind.rawValue),
            FactView(
                name: "Who answers",
                text: indicator.accountability == .population ? "many partners together" : "the service named"
            ),
            FactView(
                name: "Direction", text: "\(indicator.polarity.direction.words): \(indicator.polarity.reason)"
            ),
        ]
        if let companion = indicator.polarity.companion {
            facts.append(FactView(name: "Read with", text: titles[companion] ?? companion))
        }
        if isDraft {
            facts.append(
                FactView(
                    name: "Draft",
                    text:
                        "its module is held only against the checks that every figure needs; not for a board")
            )
        }
        if let deprecation = indicator.deprecation {
            facts.append(FactView(name: "To be removed", text: deprecation.words))
        }
        return facts
    }
}
