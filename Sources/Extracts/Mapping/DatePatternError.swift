/// Why a date pattern cannot be used.
package enum DatePatternError: Error, Hashable, Sendable {
    /// A part of the day is not there: `year`, `month` or `day`.
    case lacks(String)
    /// A part stands twice.
    case twice(String)
    /// Letters that are no part of a date or time.
    case unknown(String)
    /// Two digits do not say which century.
    case shortYear
    /// A number of one or two digits is followed by another number, so that it is not clear where it ends.
    case runsOn(String)
    /// `*` stands before the end.
    case restNotLast
    /// A single quote is not closed.
    case openQuote
}

extension DatePatternError: CustomStringConvertible {
    /// What is wrong and what to write.
    package var description: String {
        switch self {
        case .lacks("month"):
            "it has no month; write MM (small mm are the minutes)"
        case .lacks(let part):
            "it has no \(part); a date needs yyyy, MM and dd, as in dd/MM/yyyy"
        case .twice(let part):
            "it has two parts for the \(part); keep one"
        case .unknown(let letters):
            "'\(letters)' has no meaning; use yyyy MM dd and HH mm ss, and put other letters in single quotes"
        case .shortYear:
            "a year needs four digits, yyyy; years of two digits cannot be read, so export the dates again"
        case .runsOn(let letters):
            "it is not clear where '\(letters)' ends, as a number follows; write two letters, or a separator"
        case .restNotLast:
            "'*' takes all the rest, so it can stand only at the end"
        case .openQuote:
            "a single quote is not closed"
        }
    }
}
