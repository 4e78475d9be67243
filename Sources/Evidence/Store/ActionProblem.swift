package import FrameworkModel

/// Why an action cannot be kept or closed.
package enum ActionProblem: Error, Hashable, Sendable {
    /// Nothing says what is to be done.
    case withoutWording
    /// Nobody is named.
    case withoutOwner
    /// It would be due before it was agreed.
    case dueBeforeAgreed(due: Day, agreedOn: Day)
    /// No action has this number.
    case unknown(number: Int, open: [Int])
    /// It is closed.
    case closedAlready(number: Int, on: Day)
    /// It would be closed before it was agreed.
    case closedBeforeAgreed(number: Int, day: Day, agreedOn: Day)
    /// Nothing says what came of it.
    case withoutOutcome(number: Int)
}

extension ActionProblem: CustomStringConvertible {
    /// What happened, and what to do.
    package var description: String {
        switch self {
        case .withoutWording: "an action needs words. Say in a sentence what is to be done."
        case .withoutOwner: "an action needs an owner. Name who does it."
        case .dueBeforeAgreed(let due, let agreedOn):
            "an action agreed on \(agreedOn) cannot be due on \(due). Name a day on or after \(agreedOn)."
        case .unknown(let number, let open):
            "there is no action \(number)"
                + (open.isEmpty
                    ? "; the store has no open action."
                    : "; open are \(open.map(String.init).joined(separator: ", ")).")
        case .closedAlready(let number, let day): "action \(number) was closed on \(day). It stays as it is."
        case .closedBeforeAgreed(let number, let day, let agreedOn):
            "action \(number) was agreed on \(agreedOn) and cannot be closed on \(day). Name a later day."
        case .withoutOutcome(let number):
            "action \(number) needs an outcome to be closed. Say in a sentence what came of it."
        }
    }
}
