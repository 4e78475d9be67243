/// Why a file cannot be read as comma-separated values.
package enum CSVProblem: Error, Hashable, Sendable {
    /// The file is UTF-16, as some spreadsheets export "Unicode text".
    case utf16
    /// The byte at this line and column is not UTF-8; `windows1252` when the file reads as that encoding.
    case notUTF8(line: Int, column: Int, windows1252: Bool)
    /// A quote inside a field that does not begin with one.
    case strayQuote(line: Int, column: Int)
    /// Text between the closing quote of a field and the next comma.
    case textAfterQuote(line: Int, column: Int)
    /// A quoted field, opened here, that is never closed.
    case openQuote(line: Int, column: Int)
}

extension CSVProblem: CustomStringConvertible {
    /// What is wrong, where, and what to do.
    package var description: String {
        switch self {
        case .utf16:
            "the file is encoded as UTF-16; save the file as UTF-8"
        case .notUTF8(let line, let column, true):
            "line \(line), column \(column): the file looks like Windows-1252; save the file as UTF-8 "
                + "('CSV UTF-8' in a spreadsheet)"
        case .notUTF8(let line, let column, false):
            "line \(line), column \(column): a byte that is not UTF-8; save the file as UTF-8"
        case .strayQuote(let line, let column):
            "line \(line), column \(column): a quote inside a field; put the whole field in quotes and "
                + "double the quotes in it"
        case .textAfterQuote(let line, let column):
            "line \(line), column \(column): text after a closing quote; double the quotes within a "
                + "quoted field"
        case .openQuote(let line, let column):
            "line \(line), column \(column): the quote opened here is never closed; add the closing quote"
        }
    }
}
