/// A promise that a strategy makes, as the annual monitoring report follows it.
package struct StrategyCommitment: Hashable, Sendable {
    /// Whether a figure can show that it is kept.
    package enum Nature: String, Sendable, CaseIterable {
        /// A count, a share or a survey can show it.
        case measurable
        /// It is done or not done: a board set up, a plan made, a review held.
        case milestone
    }

    /// Identifier, never reused; what a module names in `Commitment.id`.
    package let id: String
    /// Identifier of the document.
    package let document: String
    /// Section of it.
    package let section: String
    /// Heading and line, to find it again.
    package let locator: String
    /// The area the promise is about.
    package let area: AreaCode
    /// Strategic priority it is made under.
    package let priority: Indicator.Priority
    /// What was promised, in our words.
    package let promise: String
    /// Whether a figure can show it.
    package let nature: Nature
    /// Who promised it; empty when the document does not say.
    package let owner: String
    /// By when, as the document says; empty when it does not.
    package let due: String

    /// Makes a commitment of its parts.
    package init(
        id: String, document: String, section: String, locator: String, area: AreaCode,
        priority: Indicator.Priority, promise: String, nature: Nature, owner: String = "", due: String = ""
    ) {
        self.id = id
        self.document = document
        self.section = section
        self.locator = locator
        self.area = area
        self.priority = priority
        self.promise = promise
        self.nature = nature
        self.owner = owner
        self.due = due
    }
}
