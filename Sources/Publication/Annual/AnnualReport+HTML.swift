import Assessment
import FrameworkModel

extension AnnualReport {
    /// The totals of all strategies, in words and in a table; `link` gives the address of a strategy's page.
    func summary(link: (String) -> String?) -> HTML {
        """
        <p>\(totals.sentence) A milestone is done or not done; no figure can show it.</p>
        \(HTMLTable(
            caption: "Commitments by strategy and by what is known of them",
            columns: [
                "Strategy", "Area", "Commitments", "With a figure", "Without a figure", "No indicator",
                "Milestones",
            ],
            rows: strategies.map { summaryRow($0, link($0.document)) }, numbers: [2, 3, 4, 5, 6]
        ).html)
        """
    }

    private func summaryRow(_ strategy: Strategy, _ address: String?) -> [HTML] {
        let totals = strategy.totals
        return [
            HTML.link(strategy.title, to: address), "\(strategy.area)", "\(totals.all)",
        ]
            + CommitmentProgress.State.allCases.map { "\(totals.count($0))" }
    }

    /// One strategy, priority by priority.
    func section(_ strategy: Strategy, link: (String) -> String?) -> HTML {
        let parts = Indicator.Priority.allCases.map { priority -> HTML in
            let own = strategy.commitments.filter { $0.commitment.priority == priority }
            return own.isEmpty ? .empty : part(priority, own, of: strategy, link: link)
        }
        return """
            <section id="\(strategy.document)">
            <h2>\(strategy.title)</h2>
            <p>\(strategy.totals.sentence) Figures are of \(strategy.area).</p>
            \(parts)</section>

            """
    }

    private func part(
        _ priority: Indicator.Priority, _ commitments: [CommitmentProgress], of strategy: Strategy,
        link: (String) -> String?
    ) -> HTML {
        let measured = commitments.filter { $0.state == .figure || $0.state == .noFigure }
        let unmeasured = commitments.filter { $0.state == .noIndicator }
        let milestones = commitments.filter { $0.state == .milestone }
        return """
            <h3>\(priority.name)</h3>
            <p>\(CommitmentTotals(commitments).sentence)</p>
            \(HTMLTable(
                caption: "\(priority.name): commitments that indicators measure",
                columns: ["Commitment", "Place and owner", "Indicators and their latest figures"],
                rows: measured.map { row($0, link: link) }
            ).html)\(list("No indicator measures these:", unmeasured))\(HTMLTable(
                caption: "\(priority.name): milestones", columns: ["Milestone", "Place", "Owner", "Due"],
                rows: milestones.map { milestone($0, link: link) }
            ).html)
            """
    }

    private func row(_ progress: CommitmentProgress, link: (String) -> String?) -> [HTML] {
        ["\(progress.commitment.promise)", "\(place(progress))", readings(progress, link: link)]
    }

    private func milestone(_ progress: CommitmentProgress, link: (String) -> String?) -> [HTML] {
        [
            "\(progress.commitment.promise)\(readings(progress, link: link))",
            "\(progress.commitment.locator)", "\(progress.owner)", "\(progress.due)",
        ]
    }

    /// Indicators with a figure one by one; those without one together by the reason.
    private func readings(_ progress: CommitmentProgress, link: (String) -> String?) -> HTML {
        let figures = progress.readings.filter(\.hasFigure)
        let others = Dictionary(grouping: progress.readings.filter { !$0.hasFigure }, by: \.sentence)
        return .list(
            figures.map { "\(names([$0.indicator], link: link)): \($0.sentence)" }
                + others.sorted { $0.key < $1.key }.map { sentence, readings in
                    "\(names(readings.map(\.indicator), link: link)): \(sentence)"
                })
    }

    /// Titles with their links.
    func names(_ indicators: [Indicator], link: (String) -> String?) -> HTML {
        HTML.joined(indicators.map { HTML.link($0.title, to: link($0.id)) }, by: "; ")
    }

    /// Where a promise stands, and who promised what by when.
    private func place(_ progress: CommitmentProgress) -> String {
        let owner = progress.commitment.owner.isEmpty ? "" : "; owner: \(progress.owner)"
        let due = progress.commitment.due.isEmpty ? "" : "; due: \(progress.due)"
        return progress.commitment.locator + owner + due
    }

    private func list(_ lead: String, _ commitments: [CommitmentProgress]) -> HTML {
        guard !commitments.isEmpty else { return .empty }
        let items = commitments.map { "\($0.commitment.promise) (\(place($0)))" as HTML }
        return "<p>\(lead)</p>\n\(HTML.list(items))"
    }
}
