/// Something agreed to be done about an indicator in an area.
package struct Action: Hashable, Sendable {
    /// How it ended.
    package struct Closing: Hashable, Sendable {
        /// The day.
        package let day: Day
        /// What came of it, in words.
        package let outcome: String

        /// Makes a closing of its parts.
        package init(day: Day, outcome: String) {
            self.day = day
            self.outcome = outcome
        }
    }

    /// Counts from 1 within a store.
    package let number: Int
    /// Identifier of the indicator.
    package let indicator: String
    /// Where.
    package let area: AreaCode
    /// What is to be done.
    package let wording: String
    /// Who does it.
    package let owner: String
    /// The day it was agreed.
    package let agreedOn: Day
    /// The last day it may be done, never before `agreedOn`.
    package let due: Day
    /// Nil while it is open.
    package let closing: Closing?

    /// Makes an action of its parts.
    package init(
        number: Int, indicator: String, area: AreaCode, wording: String, owner: String, agreedOn: Day,
        due: Day, closing: Closing? = nil
    ) {
        self.number = number
        self.indicator = indicator
        self.area = area
        self.wording = wording
        self.owner = owner
        self.agreedOn = agreedOn
        self.due = due
        self.closing = closing
    }

    /// Days since it was due, on this day; nil when it is done or not yet overdue.
    package func daysOverdue(on day: Day) -> Int? {
        closing == nil && day > due ? day.number - due.number : nil
    }
}
