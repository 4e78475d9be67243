import FrameworkModel

extension AnnualReport {
    /// Indicators that serve no commitment of the list, and promises that modules alone declare.
    package func reverse(link: (String) -> String?) -> HTML {
        let titles = withoutCommitment.map { HTML.link($0.title, to: link($0.id)) }
        let alone = unlisted.map { entry -> HTML in
            let commitment = entry.commitment
            return """
                \(entry.document), \(commitment.section): \(commitment.promise.withoutFullStop): \(
                    names(entry.indicators, link: link))
                """
        }
        return """
            <section id="without-commitment">
            <h2>Indicators without a commitment, and the reverse</h2>
            <p>\(lead)</p>
            \(HTML.list(titles))\(alone.isEmpty ? .empty : "<p>Named by a module, but not in the list of commitments:</p>\n")\(
                HTML.list(alone))</section>

            """
    }

    private var lead: String {
        withoutCommitment.isEmpty
            ? "Every indicator serves a commitment of the list."
            : "\(withoutCommitment.count.things("indicator serves", "indicators serve")) no commitment of the list."

    }
}
