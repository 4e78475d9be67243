/// What can go wrong while a report is made or written.
package enum PublicationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder holds something that this program did not write.
    case foreignFolder(String)
    /// The folder holds a report, and beside it a file that belongs to somebody else.
    case strayFile(String, folder: String)
    /// The file with the boundaries of areas is not where the program was built.
    case boundariesMissing(problem: String)
    /// More than a file of the format can hold.
    case tooLarge(what: String, problem: String)
    /// The system refused.
    case cannotWrite(path: String, problem: String)

    /// What, where, what to do.
    package var description: String {
        switch self {
        case .foreignFolder(let path):
            "'\(path)' holds files that no report of ours wrote; name another folder with --output, "
                + "or empty it."
        case .strayFile(let name, let path):
            "'\(path)' holds '\(name)' beside the report, which would be lost; move it away or name "
                + "another folder with --output."
        case .boundariesMissing(let problem):
            "the boundaries of areas cannot be read: \(problem); build the program again with swift build, "
                + "and copy the folders ending in .resources along with it."
        case .tooLarge(let what, let problem):
            "\(what) is too large: \(problem); report on fewer areas."
        case .cannotWrite(let path, let problem):
            "cannot write '\(path)': \(problem); name a folder that can be written with --output."
        }
    }
}
