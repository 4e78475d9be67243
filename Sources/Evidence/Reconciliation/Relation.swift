/// One statement about published figures that arithmetic can test.
package struct Relation: Hashable, Codable, Sendable {
    /// What the statement says about the figures.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// A whole and its parts.
        case sum
        /// A part of a whole, in hundredths.
        case share
        /// A change from one figure to another, in hundredths.
        case percentChange = "percent_change"
        /// Two statements of one quantity, or a comparison of two quantities.
        case sameQuantity = "same_quantity"
        /// Shares that add up to the whole.
        case complement
    }

    /// What is in doubt when the statement is false.
    package enum Subject: String, Codable, Sendable, CaseIterable {
        /// The numbers.
        case arithmetic
        /// A word of the text, set against the numbers.
        case wording
        /// The period a figure is said to cover.
        case period
    }

    /// Identifier of the check.
    package let id: String
    /// The formula over figure identifiers, with one of `=`, `<=`, `>=`, `<`, `>`.
    package let text: String
    /// What the statement says about the figures.
    package let kind: Kind
    /// What is in doubt when the statement is false.
    package let tests: Subject
    /// The relation of which this is a second reading, nil for a statement of its own.
    package let alternativeTo: String?

    /// Makes a relation of its parts.
    package init(id: String, text: String, kind: Kind, tests: Subject, alternativeTo: String?) {
        self.id = id
        self.text = text
        self.kind = kind
        self.tests = tests
        self.alternativeTo = alternativeTo
    }
}
