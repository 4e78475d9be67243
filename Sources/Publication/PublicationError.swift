/// What can go wrong while a report is made or written.
package enum PublicationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A template cannot be read as one.
    case badTemplate(name: String, problem: String)
    /// The folder holds something that this program did not write.
    case foreignFolder(String)
    /// The folder holds a report, and beside it a file that belongs to somebody else.
    case strayFile(String, folder: String)
    /// The system refused.
    case cannotWrite(path: String, problem: String)

    /// What, where, what to do.
    package var description: String {
        switch self {
        case .badTemplate(let name, let problem): "the template '\(name)' cannot be read: \(problem)."
        case .foreignFolder(let path):
            "'\(path)' holds files that no report of ours wrote; name another folder with --output, "
                + "or empty it."
        case .strayFile(let name, let path):
            "'\(path)' holds '\(name)' beside the report, which would be lost; move it away or name "
                + "another folder with --output."
        case .cannotWrite(let path, let problem):
            "cannot write '\(path)': \(problem); name a folder that can be written with --output."
        }
    }
}
