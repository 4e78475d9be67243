/// Why nothing was written, with the status the tool ends with.
struct Complaint: Error {
    /// The exit statuses of `outcomes` for the same reasons.
    enum Kind: Int32 {
        /// The command is wrong.
        case usage = 64
        /// A name or identifier cannot be had.
        case refused = 65
        /// A file can be neither read nor written.
        case file = 66
    }

    let kind: Kind
    /// Each says what, where and what to do.
    let problems: [String]
    /// A command that would be right, nil where the command is not at fault.
    var correction: String?

    /// What is printed.
    var text: String {
        let lines = problems.map { "error: \($0)\n" }.joined()
        let advice = correction.map { "\nWrite it like this:\n\n    \($0)\n" } ?? "Nothing was written.\n"
        return lines + advice
    }
}
