import Assessment
import FrameworkModel

/// What every indicator of a pack means, and what the words for verdicts stand for.
struct PackDefinitions {
    private let indicators: [Indicator]

    init(_ matters: AreaMatters, _ changed: WhatChanged, _ actions: PackActions) {
        let findings = (changed.better + changed.worse + changed.moved).map(\.indicator)
        let exceptions = matters.exceptions.map(\.indicator)
        let questioned = matters.content.review.questions.filter { $0.area == matters.area.code }
            .flatMap(\.findings).map(\.indicator)
        let agreed = actions.actions.map(\.action.indicator)
        let named = findings + changed.unknown.map(\.indicator) + exceptions + questioned
        let ids = Set(
            named.map(\.id) + (exceptions + findings + questioned).compactMap(\.polarity.companion) + agreed
                + matters.others.map(\.indicator.id))
        indicators = matters.content.assessment.indicators.filter { ids.contains($0.id) }.sorted {
            ($0.title, $0.id) < ($1.title, $1.id)
        }
    }

    func html(_ links: SiteLinks) -> HTML {
        let items = indicators.map { indicator -> HTML in
            let title = HTML.link(indicator.title, to: links.indicator(indicator.id))
            return "<div><dt>\(title)</dt><dd>\(indicator.definition)</dd></div>\n"
        }
        let definitions: HTML = items.isEmpty ? .empty : "<dl class=\"pk-terms\">\n\(items)</dl>\n"
        return """
            <section class="page">
            <h2>Definitions</h2>
            \(definitions)\
            <h3>Words</h3>
            <dl class="pk-terms">
            \(Self.words.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" as HTML })</dl>
            </section>

            """
    }

    private static let words =
        MethodPages.verdicts + [
            (
                "Interval",
                "The range that would hold the true value in nineteen of twenty such cases, as far as chance goes."
            ),
            (
                "Companion",
                "Another indicator that has to be seen at the same time, so that one is not bettered at the cost of "
                    + "the other."
            ),
            (
                "Disputed",
                "A published figure that a check of the arithmetic contradicts. It is shown and takes no part in tests."
            ),
        ]
}
