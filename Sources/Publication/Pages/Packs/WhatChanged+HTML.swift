import Assessment
import FrameworkModel

extension WhatChanged {
    /// The first page: three blocks of cards, each card one sentence and one drawing.
    func html(_ matters: AreaMatters, _ links: SiteLinks) -> HTML {
        // A page holds three rows of cards; movements without a direction take the row that better or worse
        // leaves free.
        let hasRoom = better.isEmpty || worse.isEmpty
        return """
            <section>
            <h2>What changed and is it real</h2>
            \(Self.judged("Better", "become better", better, matters, links))\
            \(Self.judged("Worse", "become worse", worse, matters, links))\
            \(open(matters, links, inCards: hasRoom))\
            \(doubts(matters, links))\
            \(ahead(matters))</section>

            """
    }

    private static func judged(
        _ title: String, _ words: String, _ findings: [Finding], _ matters: AreaMatters, _ links: SiteLinks
    ) -> HTML {
        let rest: HTML =
            findings.count == most
            ? .empty
            : "<p>No \(findings.isEmpty ? "" : "other ")indicator is shown to have \(words).</p>\n"
        return "<h3>\(title)</h3>\n\(cards(findings, matters, links))\(rest)"
    }

    private func open(_ matters: AreaMatters, _ links: SiteLinks, inCards: Bool) -> HTML {
        guard !moved.isEmpty else { return .empty }
        let shown = inCards ? Array(moved.prefix(Self.most)) : []
        let rest = moved.dropFirst(shown.count).map { finding -> HTML in
            let title = HTML.link(finding.indicator.title, to: links.indicator(finding.indicator.id))
            return "\(title) (\(finding.verdict.words))"
        }
        let also: HTML =
            rest.isEmpty
            ? .empty
            : "<p class=\"close\">\(shown.isEmpty ? "These moved" : "Also moved"): \(HTML.joined(rest, by: ", ")).</p>\n"
        return """
            <h3>Higher or lower, called neither better nor worse</h3>
            \(Self.cards(shown, matters, links))\(also)
            """
    }

    private func doubts(_ matters: AreaMatters, _ links: SiteLinks) -> HTML {
        let cards = unknown.map { matter -> HTML in
            """
            <div>
            <p>\(matter.sentence)</p>
            \(Self.drawing(matter.indicator, Self.rows(matter)))\
            \(Self.source(matter.figures, matters))\
            <p><strong>What would decide it:</strong> \(matter.decision)</p>
            </div>

            """
        }
        let none: HTML = cards.isEmpty ? "<p>Nothing that somebody answers for is left open.</p>\n" : .empty
        return "<h3>Unknown</h3>\n\(Self.grid(cards))\(none)"
    }

    private static func cards(
        _ findings: [Finding], _ matters: AreaMatters, _ links: SiteLinks
    ) -> HTML {
        grid(
            findings.map { finding in
                """
                <div>
                <p>\(matters.sentences.sentence(finding))\(direction(finding))</p>
                \(drawing(finding.indicator, rows(finding)))\
                \(source(figures(finding), matters))</div>

                """
            })
    }

    /// How a movement that is not judged is to be read; empty for one that is.
    private static func direction(_ finding: Finding) -> String {
        guard finding.verdict == .higher || finding.verdict == .lower else { return "" }
        switch finding.indicator.polarity.direction {
        case .higherIsBetter: return " Higher is better only if its companion bears it out."
        case .lowerIsBetter: return " Lower is better only if its companion bears it out."
        case .range, .none: return " Neither direction is better."
        }
    }

    private static func grid(_ cards: [HTML]) -> HTML {
        cards.isEmpty ? .empty : "<div class=\"pk-three\">\n\(cards)</div>\n"
    }

    private static func drawing(_ indicator: Indicator, _ rows: [ChartRow]) -> HTML {
        guard let drawing = PairChart(title: indicator.title, rows: rows).drawing else { return .empty }
        return "<figure>\n\(drawing)</figure>\n"
    }

    /// The document of these figures; empty without figures.
    private static func source(_ estimates: [Estimate], _ matters: AreaMatters) -> HTML {
        let words = matters.sources(estimates, named: 1)
        return words.isEmpty ? .empty : "<p class=\"close muted\">\(words)</p>\n"
    }

    private static func rows(_ finding: Finding) -> [ChartRow] {
        figures(finding).map { ChartRow($0, finding.indicator, label: $0.when, series: 0) }
    }

    /// The two figures of a change, the earlier first.
    private static func figures(_ finding: Finding) -> [Estimate] {
        let pair: [Estimate?] =
            switch finding.evidence {
            case .comparison(let row): [row.other, row.estimate]
            case .trend(let trend): [trend.years.first, trend.years.last]
            case .signals(let signals): [signals.points.dropLast().last, signals.points.last]
            case .funnel(_, let position): [position.estimate]
            }
        return pair.compactMap(\.self)
    }

    private static func rows(_ matter: UnknownMatter) -> [ChartRow] {
        matter.figures.map { ChartRow($0, matter.indicator, label: $0.when, series: 0) }
    }

    /// What the next pages hold, and how the drawings are read.
    private func ahead(_ matters: AreaMatters) -> HTML {
        let count = matters.exceptions.count
        let first: HTML =
            matters.exceptions.first.map { "; the first is \($0.indicator.title.lowercasedFirst)" } ?? .empty
        let exceptions: HTML =
            count == 0
            ? "Nothing stands out that somebody would have to answer for."
            : "\(count.things("matter stands", "matters stand").uppercasedFirst) out and should be explained, next page\(first)."
        let drawn = (better + worse + moved).flatMap(Self.rows) + unknown.flatMap(Self.rows)
        let hollow = drawn.contains(where: \.isHollow) ? " " + ChartMark.hollowWords : ""
        return "<p class=\"pk-ahead\">\(exceptions) Lines in the drawings are intervals.\(hollow)</p>\n"
    }
}
