package import FrameworkModel

/// What stands for a number that is not there, or beside one that needs a word; the shorthand that the
/// Government Analysis Function recommends for statistics in spreadsheets.
package enum Shorthand: String, CaseIterable, Sendable {
    case confidential = "[c]"
    case notAvailable = "[x]"
    case provisional = "[p]"
    case revised = "[r]"
    case notApplicable = "[z]"

    /// What it means here.
    package var words: String {
        switch self {
        case .confidential: "confidential: withheld, because a small count could be found from it"
        case .notAvailable: "not available: nobody has published or supplied it"
        case .provisional: "provisional: it may still change"
        case .revised: "revised: a figure was corrected by hand, with a reason"
        case .notApplicable: "not applicable: there is no such number"
        }
    }
}

extension Withheld {
    /// The shorthand for the value that is not there.
    package var shorthand: Shorthand {
        switch self {
        case .missing: .notAvailable
        case .suppressed: .confidential
        case .undefined: .notApplicable
        }
    }
}

extension Estimate {
    /// All shorthand that concerns the value, in order; empty for a plain one.
    var shorthand: [Shorthand] {
        var marks = [withheld?.shorthand].compactMap(\.self)
        if status == .provisional { marks.append(.provisional) }
        if standing.grade == .corrected { marks.append(.revised) }
        return marks
    }
}
