import FrameworkModel

/// The sections of a README that follow from the kind of value alone.
struct MethodText {
    let draft: Draft

    /// The formula and its reference.
    var method: String { ExampleFiles.wrapped(sentences).joined(separator: "\n") }

    private var sentences: String {
        switch draft.request.value {
        case .count where draft.request.kind == .input:
            "The figure as it stands, without an interval: money, staff and places are not chance events."
        case .count:
            "The figure as it stands, x, with \(Self.poisson)."
        case .proportion:
            "100 × x / n with the Wilson score interval (Wilson 1927). With z the normal quantile of the "
                + "confidence wanted and p = x / n, the limits are (2x + z² ± z √(z² + 4x(1-p))) / (2(n + z²))."
        case .rate:
            "\(NumberText.short(draft.multiplier)) × x / n, with \(Self.poisson), divided alike. The interval "
                + "assumes independent events; where one person can be counted more than once the true one is "
                + "wider."
        case .stated:
            "The figure as its source prints it, without an interval: the counts behind it are not there."
        }
    }

    private static let poisson =
        "exact Poisson limits below ten events (half the chi-square quantiles with 2x and 2x + 2 degrees of "
        + "freedom) and Byar's limits from ten (Breslow and Day 1987)"

    /// What the module says when there is no value.
    var errors: String {
        let protected = [
            "withheld: small number", "a count of 1 to 4, or a figure that would give one away",
            "ask for a longer period or a larger area",
        ]
        guard let below = draft.below else { return table([protected]) }
        var rows = [
            protected,
            [
                "not supplied: \(below.key)", "a figure above the line without one below it for the period",
                "ask the holder for it",
            ],
            [
                "The denominator 0.0 is not above 0.", "nothing is below the line",
                "check the figure; without anything there is no value",
            ],
            [
                "not divided: ... covers ...", "the two figures cover different suppliers",
                "use two figures of the same suppliers",
            ],
        ]
        if draft.request.value == .proportion {
            rows.append([
                "The count ... is above its denominator ...", "more above the line than below it",
                "check that both count the same things in the same period",
            ])
        }
        return table(rows)
    }

    private func table(_ rows: [[String]]) -> String {
        let head = ["| What is shown | Why | What to do |", "| --- | --- | --- |"]
        return (head + rows.map { "| \($0.joined(separator: " | ")) |" }).joined(separator: "\n")
    }
}
