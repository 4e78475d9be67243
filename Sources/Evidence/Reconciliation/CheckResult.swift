/// What the figures say about one relation.
package struct CheckResult: Sendable {
    /// How the two sides stand to each other.
    package enum Verdict: String, Codable, Sendable, CaseIterable {
        /// Equal, or the inequality is true.
        case holds
        /// The gap is explained by rounded or truncated figures.
        case rounding
        /// The figures cannot all be right as printed.
        case contradicts
        /// A figure or its period is missing, or a division by zero comes up.
        case notEvaluated = "not_evaluated"
    }

    /// The relation.
    package let relation: Relation
    /// Identifiers of the figures in it, in the order of the text.
    package let figures: [String]
    /// Value of the left side; not a number when not evaluated.
    package let stated: Double
    /// Value of the right side; not a number when not evaluated.
    package let recomputed: Double
    /// Distance between the sides; not a number when not evaluated.
    package let difference: Double
    /// How the two sides stand to each other.
    package let verdict: Verdict
    /// What would put a contradiction right; empty for other verdicts and when nothing does.
    package let repairs: [Repair]
    /// The finding in one sentence.
    package let explanation: String
}

/// One way to put a contradiction right.
package struct Repair: Hashable, Codable, Sendable {
    /// The figure to change or to read otherwise; nil when the words of the text are at fault.
    package let figure: String?
    /// The value the figure should have; nil when its number can stay.
    package let correctedValue: Double?
    /// The change in words, without a full stop.
    package let words: String

    /// Makes a repair of its parts.
    package init(figure: String?, correctedValue: Double?, words: String) {
        self.figure = figure
        self.correctedValue = correctedValue
        self.words = words
    }
}
