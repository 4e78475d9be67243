import Assessment
import FrameworkModel

/// The whole page, as the template reads it.
struct ReportView {
    let title: String
    let lead: String
    let style: String
    let summary: SummaryView
    let priorities: [PriorityView]
    let withoutFigures: [String]
    let local: [LocalView]
    let contradictions: [ContradictionView]
    let requests: [RequestView]
    let failures: [ReportFailure]
    let sources: [SourceView]
    let licenceNotice: String
    let rules: [IndicatorView.FactView]

    struct PriorityView {
        let id: String
        let name: String
        let purpose: String
        let indicators: [IndicatorView]
    }

    struct ContradictionView {
        let id: String
        let statement: String
        let repair: String
        let documents: String
    }

    struct SourceView {
        let title: String
        let publisher: String
        let year: String
        let address: String
        let trust: String
        let licence: String
    }

    init(_ content: ReportContent, style: String) {
        let areas = content.areas.map(\.name).joined(separator: " and ")
        title = "Domestic abuse: \(areas)"
        let against = content.benchmark.map { ", set against \($0.name)" } ?? ""
        let made = content.madeOn.map { " Made on \($0.inWords)." } ?? ""
        lead =
            "What the published figures show of \(areas)\(against), what is real, what is missing and what to ask.\(made)"
        self.style = style
        summary = SummaryView(content)
        let indicators = content.modules.flatMap(\.indicators)
        let titles = Dictionary(indicators.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let views = indicators.map { ($0, IndicatorView($0, content, titles: titles)) }
        priorities = Indicator.Priority.allCases.map { priority in
            PriorityView(
                id: priority.rawValue, name: priority.name, purpose: priority.purpose,
                indicators: views.filter { $0.0.priority == priority }.compactMap(\.1))
        }.filter { !$0.indicators.isEmpty }
        withoutFigures = views.filter { $0.1 == nil }.map { "\($0.0.title): \($0.0.definition)" }
        local = LocalView.all(content)
        contradictions = content.contradictions.map { found in
            let documents = found.figures.compactMap { content.figures[$0]?.document }
                .compactMap { content.documents[$0]?.title }
            return ContradictionView(
                id: found.id, statement: found.statement,
                repair: found.repairs.isEmpty
                    ? "No single correction." : found.repairs.joined(separator: "; or "),
                documents: documents.reduce(into: []) { list, title in
                    if !list.contains(title) { list.append(title) }
                }.joined(separator: "; "))
        }
        requests = RequestView.grouped(content)
        failures = content.failures
        sources = Set(content.figures.values.map(\.document)).sorted().compactMap { content.documents[$0] }
            .map(ReportView.source)
        licenceNotice = content.licenceNotice
        rules = ComparabilityRule.allCases.map { rule in
            IndicatorView.FactView(name: rule.effect == .refusal ? "Refused" : "Caveat", text: rule.words)
        }
    }

    private static func source(_ document: Document) -> SourceView {
        let trust = [
            "A": "official file, unaltered", "B": "official values, tidied by a third party",
            "C": "transcribed from a page",
        ]
        return SourceView(
            title: document.title, publisher: document.publisher, year: document.year,
            address: document.address, trust: trust[document.trust] ?? "supplied locally",
            licence: document.licence)
    }
}

extension Indicator.Priority {
    var name: String {
        switch self {
        case .prevention: "Prevention"
        case .provision: "Provision"
        case .partnership: "Partnership"
        case .pursuing: "Pursuing perpetrators"
        }
    }

    var purpose: String {
        switch self {
        case .prevention: "Abuse is found early and does not happen again."
        case .provision: "Victims and children have the services they need."
        case .partnership: "Agencies work together, with the money, training and data for it."
        case .pursuing: "Perpetrators are brought to justice and change."
        }
    }
}
