import Assessment
import FrameworkModel

extension IndicatorPage {
    /// The reason and the commitments it serves.
    var selection: HTML {
        let commitments = indicator.commitments.map { commitment -> HTML in
            let document = index.content.documents[commitment.document]
            let link = HTML.link(
                document?.named ?? commitment.document, to: links.document(commitment.document))
            return "\(link), \(commitment.section): \(commitment.promise)"
        }
        let served: HTML =
            commitments.isEmpty
            ? "<p>No commitment of a strategy asks for it.</p>\n"
            : "<p>It serves these commitments of strategies:</p>\n" + HTML.list(commitments)
        return "<p>\(indicator.rationale)</p>\n\(served)"
    }

    /// Definition, formula and measures.
    var meaning: HTML {
        let words = CalculationWords(indicator: indicator, measures: index.measures)
        let methods = Set(estimates.filter { $0.interval != nil }.map(\.method)).sorted()
        let module = index.module(of: indicator.id)
        let parts = words.parts.map { (name: $0.name, text: "\($0.text)" as HTML) }
        let facts: [(name: String, text: HTML)] =
            [(name: "Definition", text: "\(indicator.definition)")]
            + [(name: "How it is worked out", text: "\(words.formula)")] + parts + [
                (name: "Unit", text: "\(indicator.unit.words)"),
                (name: "Reported for", text: "\(words.breakdown)"),
                (name: "Intervals", text: "\(methods.joined(separator: "; "))"),
                (name: "Kind", text: "\(indicator.kind.words)"),
                (name: "Definition version", text: version),
                (name: "Module", text: "\(module.map { "\($0.title), version \($0.version)" } ?? "")"),
            ]
        return HTML.facts(facts)
    }

    /// The version, and figures of another one.
    private var version: HTML {
        let others = Set(estimates.map(\.definitionVersion)).subtracting([indicator.definitionVersion])
        guard !others.isEmpty else { return "\(indicator.definitionVersion)" }
        return "\(indicator.definitionVersion); some figures are of version "
            + "\(others.sorted().map(String.init).inWords) and are not compared with these"
    }

    /// Direction, who answers, companion and small numbers.
    var reading: HTML {
        let polarity = indicator.polarity
        let companion = polarity.companion.map { id -> HTML in
            let title = index.content.assessment.indicator(id)?.title ?? id
            return
                "\(HTML.link(title, to: links.indicator(id))). Alone it is called neither better nor worse."
        }
        return HTML.facts([
            (
                name: "Direction",
                text: "\(polarity.direction.words.uppercasedFirst): \(polarity.reason.withoutFullStop)."
            ), (name: "Read with", text: companion ?? .empty),
            (name: "Who answers", text: "\(indicator.accountabilityWords(index.measures).uppercasedFirst)."),
            (name: "Small numbers", text: "\(smallNumbers)"),
        ])
    }

    private var smallNumbers: String {
        let withheld = estimates.count { $0.withheld == .suppressed }
        let protection =
            withheld == 0
            ? "No figure here had to be withheld to protect a small count."
            : "\(withheld.things("figure is", "figures are")) withheld to protect small counts; withheld is not zero."
        let few = estimates.contains { ($0.numerator?.value ?? .infinity) < 20 && $0.value != nil }
        return few
            ? protection
                + " Some counts are below 20: such figures move much by chance, so read the interval."
            : protection
    }

    /// What the module says it cannot tell, and what holds for every figure counted at the same place.
    var limits: HTML {
        let declared = indicator.limits.map { "\($0)" as HTML }
        let general: HTML? =
            indicator.kind == .context || indicator.polarity.direction == .none
            ? "It does not say whether anybody does well or badly." : nil
        let modelled: HTML? =
            !estimates.isEmpty && estimates.allSatisfy(\.isModelled)
            ? "Its local figures apply a national rate to the population: they cannot show a local difference."
            : nil
        let items = declared + [general, modelled].compactMap(\.self)
        return HTML.list(items.isEmpty ? ["It cannot tell why a figure is as it is."] : items)
    }
}
