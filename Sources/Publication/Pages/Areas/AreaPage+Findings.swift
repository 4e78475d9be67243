import Assessment
import FrameworkModel

extension AreaPage {
    /// Findings shown on the page; the others stand in its tables.
    private static let shown = 12

    /// What stands out, strongest evidence first, and how much was tested.
    var findings: HTML {
        guard !figures.isEmpty else { return .empty }
        if isModelledOnly {
            return """
                <p>Nothing can stand out here. Every figure below applies a national rate to the people who \
                live in \(area.name): it says how many victims to expect, so that services can be planned. It \
                does not say how \(area.name) differs from elsewhere or how anybody performs.</p>

                """
        }
        let sentences = sentences
        guard !sentences.isEmpty else {
            return "<p>No test shows a difference here. \(tested)</p>\n"
        }
        let rest = sentences.count - Self.shown
        let more: HTML = rest > 0 ? "<p>\(rest) more \(rest == 1 ? "is" : "are") \(elsewhere).</p>\n" : .empty
        return """
            <p>Strongest evidence first. More recorded is not the same as more abuse.</p>
            \(HTML.list(Array(sentences.prefix(Self.shown))))\(more)<p class="close">\(tested)</p>
            \(pack)
            """
    }

    /// Where further findings stand; those of the areas of the packs are on the pages of their indicators.
    private var elsewhere: HTML {
        guard index.isOfPacks(area.code), let address = links.section(.indicators) else {
            return "not listed one by one"
        }
        return "on the pages of the \(HTML.link("indicators", to: address))"
    }

    private var sentences: [HTML] {
        let content = index.content
        if index.isOfPacks(area.code) {
            let words = FindingSentence(names: content.names)
            return content.review.findings.filter { $0.area == area.code }.map {
                linked(words.sentence($0), $0.indicator)
            }
        }
        let words = ComparisonSentence(names: content.names)
        return comparisons.filter(\.showsDifference).sorted { one, other in
            (one.adjustedP ?? 1, one.closeness, one.indicator.id)
                < (other.adjustedP ?? 1, other.closeness, other.indicator.id)
        }.map { linked(words.sentence($0), $0.indicator) }
    }

    private func linked(_ sentence: String, _ indicator: Indicator) -> HTML {
        HTML.linked(sentence, title: indicator.title, to: links.indicator(indicator.id))
    }

    /// How many comparisons came to what, and which tests were corrected together.
    private var tested: String {
        let pairs = comparisons.filter { $0.estimate != nil && $0.other != nil }
        let parts = [
            (pairs.count(where: \.showsDifference), "shows a difference", "show a difference"),
            (pairs.count { $0.verdict == .noDifferenceShown }, "shows none", "show none"),
            (pairs.count { $0.verdict == .cannotSay }, "cannot be decided", "cannot be decided"),
            (pairs.count { $0.verdict == .notCompared }, "is not allowed", "are not allowed"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let counts =
            parts.isEmpty
            ? "There is nothing to compare with. "
            : "Of the comparisons \(parts.inWords); the reasons are in the tables. "
        let family =
            index.isOfPacks(area.code)
            ? index.content.review.family : Family(comparisons, in: index.content.assessment)
        guard family.tests > 0 else { return parts.isEmpty ? counts : counts + "None could be tested." }
        return counts + "p-values are corrected together as one family: \(family.name)."
    }

    /// The way to the pack of the area.
    private var pack: HTML {
        links.to(PackPaths(index.content).holdingToAccount(area.code)).map {
            "<p><a href=\"\($0)\">Questions to ask about \(area.name)</a></p>\n"
        } ?? .empty
    }
}

extension Comparison {
    /// How near the ratio is to 1, from 0 to 1; the smaller, the larger the difference.
    var closeness: Double {
        let ratio = contrast?.ratio ?? 1
        return ratio > 0 ? min(ratio, 1 / ratio) : 0
    }
}
