import Assessment
import FrameworkModel

/// The whole page, as the template reads it.
struct ReportView {
    let title: String
    let lead: String
    let style: String
    let confidence: String
    let summary: SummaryView
    let questions: [QuestionView]
    let hasQuestions: Bool
    let priorities: [PriorityView]
    let withoutFigures: [String]
    let hasWithoutFigures: Bool
    let local: [LocalView]
    let contradictions: [ContradictionView]
    let hasContradictions: Bool
    let requests: [RequestView]
    let failures: [FailureView]
    let hasFailures: Bool
    let sources: [SourceList.Entry]
    let licenceNotice: String
    let rules: [IndicatorView.FactView]
    let disclosure: [String]
    let conformance: [ConformanceView]
    let hasConformance: Bool

    struct PriorityView {
        let id: String
        let name: String
        let purpose: String
        let indicators: [IndicatorView]
    }

    struct FailureView {
        let module: String
        let reason: String
        let nextStep: String?
        let lastWords: String?
    }

    struct ConformanceView {
        let module: String
        let version: String
        let level: String
        let counts: String
        let verdict: String
    }

    struct ContradictionView {
        let id: String
        let statement: String
        let repair: String
        let documents: String
    }

    init(_ content: ReportContent, style: String) {
        title = "Domestic abuse: \(content.areas.map(\.name).inWords)"
        lead = Self.lead(content)
        self.style = style
        let level = content.estimates.compactMap(\.interval).first?.confidence ?? 0.95
        confidence = NumberText.short((level * 1_000).rounded() / 10) + " %"
        let sources = SourceList(content)
        self.sources = sources.entries
        requests = RequestView.grouped(content)
        summary = SummaryView(content, requests: requests)
        questions = content.review.questions.map { QuestionView($0, content.names) }
        hasQuestions = !questions.isEmpty
        let indicators = content.modules.flatMap(\.indicators)
        let titles = content.indicatorTitles
        let views = indicators.map { ($0, IndicatorView($0, content, titles: titles, sources: sources)) }
        priorities = Indicator.Priority.allCases.map { priority in
            PriorityView(
                id: priority.rawValue, name: priority.name, purpose: priority.purpose,
                indicators: views.filter { $0.0.priority == priority }.compactMap(\.1))
        }.filter { !$0.indicators.isEmpty }
        let holders = Dictionary(
            content.modules.flatMap(\.measures).map { ($0.id, $0.heldBy) }, uniquingKeysWith: { $1 })
        withoutFigures = views.filter { $0.1 == nil }.map { indicator, _ in
            let held = indicator.calculation.measures.compactMap { holders[$0] }
                .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            let request = held.isEmpty ? "" : " Held by \(held.inWords)."
            return "\(indicator.title): \(indicator.definition)\(request)"
        }
        hasWithoutFigures = !withoutFigures.isEmpty
        local = LocalView.all(content, sources: sources)
        contradictions = content.contradictions.map { Self.contradiction($0, content) }
        hasContradictions = !contradictions.isEmpty
        failures = content.failures.map {
            FailureView(
                module: $0.module, reason: $0.reason.withoutFullStop,
                nextStep: $0.nextStep.isEmpty ? nil : $0.nextStep.withoutFullStop,
                lastWords: $0.lastWords.isEmpty ? nil : $0.lastWords)
        }
        hasFailures = !failures.isEmpty
        licenceNotice = content.licenceNotice
        disclosure = content.disclosure
        conformance = content.conformance.map {
            ConformanceView(
                module: $0.module, version: $0.version, level: $0.level,
                counts: $0.counts, verdict: $0.verdict)
        }
        hasConformance = !conformance.isEmpty
        rules = ComparabilityRule.allCases.map { rule in
            IndicatorView.FactView(name: rule.effect == .refusal ? "Refused" : "Caveat", text: rule.words)
        }
    }

    /// Areas, benchmark, the span of the figures and the day, in sentences.
    private static func lead(_ content: ReportContent) -> String {
        let areas = content.areas.map(\.name).inWords
        let others = content.benchmark.flatMap { benchmark in
            content.areas.contains { $0.code == benchmark.code } ? nil : ", set against \(benchmark.name)"
        }
        let own = Set(content.areas.map(\.code))
        let periods = content.estimates.filter { own.contains($0.area) && $0.value != nil }
            .compactMap(\.period)
        var text =
            "What the published figures show of \(areas)\(others ?? ""), what is real, what is missing and "
            + "what to ask."
        if let first = periods.map(\.start).min(), let last = periods.map(\.end).max() {
            text += " Their figures are for periods from \(first.inWords) to \(last.inWords)."
        }
        if let made = content.madeOn { text += " Made on \(made.inWords)." }
        return text
    }

    private static func contradiction(
        _ found: ReportContradiction, _ content: ReportContent
    ) -> ContradictionView {
        let documents = found.figures.map { figure in
            guard let document = content.figures[figure]?.document else { return "figure \(figure)" }
            return content.documents[document]?.named ?? document
        }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return ContradictionView(
            id: found.id, statement: found.statement,
            repair: found.repairs.isEmpty
                ? "no single correction" : found.repairs.joined(separator: "; or "),
            documents: documents.isEmpty ? "not named" : documents.inWords)
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
