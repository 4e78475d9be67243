import Assessment
import FrameworkModel

/// The first page: what is different, what changed, what cannot be said, in sentences with their numbers.
struct SummaryView {
    /// The state of everything, in a few sentences.
    let brief: [String]
    /// Lists of sentences under their headings, none of them empty.
    let parts: [Part]

    struct Part {
        let heading: String
        let introduction: String
        let sentences: [String]
        /// How many more there are.
        let rest: Int
    }

    /// Sentences of one list on the first page; the others stand on the pages of their indicators.
    private static let shown = 8

    init(_ content: ReportContent) {
        let rows = content.comparisons
        let real = rows.filter(\.showsDifference)
        let equal = rows.filter { $0.verdict == .noDifferenceShown }.sorted { $0.strength < $1.strength }
        let open = rows.filter { $0.verdict == .cannotSay }
        let refused = rows.filter(\.isTellingRefusal)
        brief = Self.brief(content, real: real, equal: equal, open: open, refused: refused)
        let words = ComparisonSentence(names: content.names)
        let found = FindingSentence(names: content.names)
        let findings = content.review.findings
        parts = [
            Self.part(
                "What differs beyond chance", findings.filter { !$0.isChangeOverTime }.map(found.sentence),
                "Strongest evidence first. p-values are corrected together as one family: "
                    + content.review.family.name + "."),
            Self.part(
                "What changed beyond chance", findings.filter(\.isChangeOverTime).map(found.sentence),
                "On the year before, or over time. More recorded is not the same as more abuse."),
            Self.part(
                "What cannot be said", (open + equal).map(words.sentence),
                "The numbers do not show a difference, or there are no counts to test with."),
            Self.part(
                "What must not be set side by side", refused.map(words.sentence),
                "Pairs that look alike and are not."),
        ].compactMap(\.self)
    }

    private static func part(_ heading: String, _ sentences: [String], _ introduction: String) -> Part? {
        guard !sentences.isEmpty else { return nil }
        return Part(
            heading: heading, introduction: introduction, sentences: Array(sentences.prefix(shown)),
            rest: max(sentences.count - shown, 0))
    }

    private static func brief(
        _ content: ReportContent, real: [Comparison], equal: [Comparison], open: [Comparison],
        refused: [Comparison]
    ) -> [String] {
        let disputed = content.estimates.count { $0.standing.grade == .disputed }
        var sentences = [
            real.count.things("comparison shows", "comparisons show") + " a difference beyond chance.",
            equal.isEmpty ? "" : equal.count.things("test shows", "tests show") + " no difference.",
            open.isEmpty
                ? "" : open.count.things("pair", "pairs") + " cannot be decided for want of counts.",
            refused.isEmpty
                ? ""
                : refused.count.things(
                    "pair of figures looks comparable and is not",
                    "pairs of figures look comparable and are not") + "; the reason stands with each.",
            content.contradictions.isEmpty
                ? "No contradictions were found in published figures."
                : content.contradictions.count.things("contradiction was", "contradictions were")
                    + " found in "
                    + "published figures; \(disputed.things("value is", "values are")) marked disputed.",
        ]
        if !content.failures.isEmpty {
            let names = content.failures.map(\.module).inWords
            sentences.append(
                "\(content.failures.count.things("module", "modules")) gave no result (\(names)), so that "
                    + "some figures are not in this report.")
        }
        return sentences.filter { !$0.isEmpty }.map(\.uppercasedFirst)
    }
}

extension Comparison {
    /// True when both sides have a figure, and the reason is not the size of the areas or a model.
    var isTellingRefusal: Bool {
        comparability == .refused && estimate != nil && other != nil
            && !reasons.contains { $0.rule == .size || $0.rule == .modelled || $0.rule == .sameArea }
    }

    /// To sort by: corrected p-value, then distance of the ratio from 1, then names.
    fileprivate var strength: Strength {
        Strength(
            p: adjustedP ?? 1, closeness: closeness, name: "\(indicator.id) \(area) \(comparator)")
    }
}

private struct Strength: Comparable {
    let p: Double
    let closeness: Double
    let name: String

    static func < (left: Strength, right: Strength) -> Bool {
        (left.p, left.closeness, left.name) < (right.p, right.closeness, right.name)
    }
}
