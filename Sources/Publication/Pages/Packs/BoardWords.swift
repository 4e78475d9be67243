import Assessment
import FrameworkModel

/// What happened under a priority, in two or three sentences made from the findings.
struct BoardWords {
    private let sentences: [String]

    /// Indicators that a sentence names before it counts the others.
    private static let named = 2

    init(_ priority: Indicator.Priority, _ matters: AreaMatters, isWithoutFigures: Bool) {
        guard !isWithoutFigures else {
            sentences = ["No indicator of this priority has a figure for \(matters.area.name)."]
            return
        }
        let findings = matters.findings.filter { $0.indicator.priority == priority }
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
        let parts = [Verdict.better, .worse, .higher, .lower].compactMap { verdict -> String? in
            titles(gaps.filter { $0.verdict == verdict }).map { "\(verdict.words) for \($0)" }
        }
        guard !parts.isEmpty else { return nil }
        return
            "Set against other areas or a target, \(matters.area.name) is \(parts.joined(separator: "; "))."
    }

    private static func note(_ findings: [Finding]) -> String {
        findings.contains { $0.verdict == .higher || $0.verdict == .lower }
            ? "Where it says rose, fell, higher or lower, neither direction is better by itself." : ""
    }

    /// The first titles in words; nil when there are none.
    private static func titles(_ findings: [Finding]) -> String? {
        let all = findings.map { $0.indicator.title.lowercasedFirst }.uniqued
        guard !all.isEmpty else { return nil }
        let more = all.count - named
        return (Array(all.prefix(named)) + (more > 0 ? ["\(more.things("other", "others"))"] : [])).inWords
    }
}
