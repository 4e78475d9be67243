import Assessment
import FrameworkModel

/// What happened under a priority, in two or three sentences made from the findings.
struct BoardWords {
    private let sentences: [String]

    /// `shown` are the indicators with a row in the table, which are named before others.
    init(
        _ priority: Indicator.Priority, _ matters: AreaMatters, shown: Set<String>, isWithoutFigures: Bool
    ) {
        guard !isWithoutFigures else {
            sentences = ["No indicator of this priority has a figure for \(matters.area.name)."]
            return
        }
        let all = matters.findings.filter { $0.indicator.priority == priority }
        let findings =
            all.filter { shown.contains($0.indicator.id) } + all.filter { !shown.contains($0.indicator.id) }
        let changes = findings.filter(\.isChangeOverTime)
        let gaps = findings.filter { !$0.isChangeOverTime }
        let area = matters.area.name
        sentences = [
            Self.moves(changes) ?? "No change over time is shown beyond chance.",
            Self.stands(gaps, matters)
                ?? "No difference from other areas is shown beyond chance for \(area).",
            Self.note(findings),
        ].filter { !$0.isEmpty }
    }

    var html: HTML { "<p>\(sentences.joined(separator: " "))</p>\n" }

    private static func moves(_ changes: [Finding]) -> String? {
        let parts = [
            (Verdict.better, "became better"), (.worse, "became worse"), (.higher, "rose"), (.lower, "fell"),
        ].compactMap { verdict, words -> String? in
            titles(changes.filter { $0.verdict == verdict }).map { "\($0) \(words)" }
        }
        return parts.isEmpty ? nil : "Beyond chance, \(parts.joined(separator: "; "))."
    }

    private static func stands(_ gaps: [Finding], _ matters: AreaMatters) -> String? {
        let outcome = { (finding: Finding) in
            "\(finding.verdict.words) than \(comparator(finding, matters))"
        }
        let groups = Dictionary(grouping: gaps, by: outcome)
        let parts = gaps.map(outcome).uniqued.compactMap { words in
            titles(groups[words] ?? [], named: 1).map { "\(words) for \($0)" }
        }
        return parts.isEmpty ? nil : "\(matters.area.name) is \(parts.joined(separator: "; "))."
    }

    /// What the area is set against.
    private static func comparator(_ finding: Finding, _ matters: AreaMatters) -> String {
        guard case .comparison(let row) = finding.evidence else { return "other areas together" }
        return row.against == .target ? "the target" : matters.sentences.name(row.comparator)
    }

    /// Why a movement or difference is not judged; empty when all are.
    private static func note(_ findings: [Finding]) -> String {
        let open = findings.filter { $0.verdict == .higher || $0.verdict == .lower }
        let isDirected = { (finding: Finding) in
            let direction = finding.indicator.polarity.direction
            return direction == .higherIsBetter || direction == .lowerIsBetter
        }
        let reasons = [
            open.allSatisfy(isDirected) ? "" : "neither direction is better by itself",
            open.contains(where: isDirected) ? "the figure must be read with its companion" : "",
        ].filter { !$0.isEmpty }
        guard !open.isEmpty else { return "" }
        return "Rose, fell, higher and lower are no judgement: \(reasons.joined(separator: ", or "))."
    }

    /// The first titles in words and how many others there are; nil when there are none.
    private static func titles(_ findings: [Finding], named: Int = 2) -> String? {
        let all = findings.map { $0.indicator.title.lowercasedFirst }.uniqued
        guard !all.isEmpty else { return nil }
        let more = all.count - named
        return (Array(all.prefix(named)) + (more > 0 ? ["\(more.things("other", "others"))"] : [])).inWords
    }
}
