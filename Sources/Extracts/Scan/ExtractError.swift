/// Why an extract cannot be counted.
package enum ExtractError: Error, Hashable, Sendable {
    /// A file cannot be read.
    case unreadable(input: String, problem: String)
    /// A file is not comma-separated text in UTF-8.
    case notText(input: String, problem: String)
    /// A row is longer than can be: most likely a quote that is not closed.
    case rowTooLong(input: String, line: Int, limit: Int)
    /// Columns that the mapping names are not in the header, or there twice.
    case headerDiffers(input: String, HeaderDifference)
    /// Fields without which no row can be accepted have no source in the mapping.
    case fieldsNotSupplied([String], mapping: String)
    /// A mapping or a measure cannot be used as it is written.
    case unusable(String)
}

extension ExtractError: CustomStringConvertible {
    /// What happened, where, and what to do.
    package var description: String {
        switch self {
        case .unreadable(let input, let problem):
            "\(input) cannot be read: \(problem). Check the name and that you may read it."
        case .notText(let input, let problem):
            "\(input): \(problem). Save it as CSV in UTF-8 with a header row."
        case .rowTooLong(let input, let line, let limit):
            "\(input), line \(line): a row is longer than \(limit) bytes; most likely a quote is never closed. "
                + "Mend the row and try again."
        case .headerDiffers(let input, let difference): "\(input): \(difference.words)"
        case .fieldsNotSupplied(let fields, let mapping):
            "the mapping '\(mapping)' does not say where \(fields.joined(separator: ", ")) come from; without "
                + "them no row can be accepted. Give each a column or a constant."
        case .unusable(let problem): problem
        }
    }

    /// True when the file itself cannot be read at all.
    package var isAboutAFile: Bool {
        if case .unreadable = self { true } else { false }
    }
}
