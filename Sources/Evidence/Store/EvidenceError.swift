/// Why evidence cannot be read, stored or changed.
package enum EvidenceError: Error, Hashable, Sendable {
    /// The folder with the bundled evidence is not beside the program.
    case packsMissing(lookedIn: [String])
    /// A file of the bundled evidence is not as it should be.
    case packDamaged(file: String, problem: String)
    /// A file cannot be read.
    case unreadable(file: String, problem: String)
    /// A file is not comma-separated text in UTF-8.
    case notCSV(file: String, problem: CSVProblem)
    /// A file is there, but is not an evidence store.
    case notAStore(file: String)
    /// A store was made by a newer version of the program.
    case newerStore(file: String)
    /// A store has to be changed and cannot be.
    case readOnly(file: String)
    /// A store cannot be made.
    case cannotCreate(file: String, problem: String)
    /// The bundled evidence would have to be changed.
    case bundledIsReadOnly
    /// A file with the same bytes has been imported before.
    case alreadyImported(file: String, batch: String, time: String)
    /// A correction without a reason.
    case emptyReason(figure: String)
    /// A correction to a value that the figure cannot have.
    case badCorrection(figure: String, value: Double, expected: String)
    /// No figure has this identifier.
    case unknownFigure(id: String, nearest: [String])
    /// An action cannot be kept or closed.
    case action(ActionProblem)
    /// The relations between figures cannot be evaluated.
    case badRelations(problem: String)
    /// SQLite reports something else.
    case database(file: String, problem: String)

    /// True when a file named by the user, or the program's own files, cannot be used at all.
    package var isAboutAFile: Bool {
        switch self {
        case .packsMissing, .packDamaged, .unreadable, .notAStore, .newerStore, .readOnly, .cannotCreate,
            .database:
            true
        default: false
        }
    }
}

extension EvidenceError: CustomStringConvertible {
    /// What happened, where, and what to do.
    package var description: String {
        switch self {
        case .packsMissing(let folders):
            "the bundled evidence was not found (looked for \(folders.joined(separator: ", "))). Keep the "
                + "resource folder that was built with the program beside it, or build the program again."
        case .packDamaged(let file, let problem):
            "the bundled evidence is damaged: \(file): \(problem). Build or install the program again."
        case .unreadable(let file, let problem):
            "\(file) cannot be read: \(problem). Check the name and that you may read it."
        case .notCSV(let file, let problem): "\(file): \(problem)."
        case .notAStore(let file):
            "\(file) is not an evidence store. Name another file; a store is made when the file does not exist."
        case .newerStore(let file):
            "\(file) was made by a newer version of this program. Use that version, or name another file."
        case .readOnly(let file):
            "\(file) cannot be written. Change its permissions, or copy it and name the copy."
        case .cannotCreate(let file, let problem):
            "\(file) cannot be made: \(problem). Name a file in a folder that exists and that you may write to."
        case .bundledIsReadOnly:
            "the bundled evidence cannot be changed; use --store FILE to keep your own figures and corrections."
        case .alreadyImported(let file, let batch, let time):
            "\(file) has been imported before, as \(batch) at \(time). Nothing was stored."
        case .emptyReason(let figure):
            "a correction of \(figure) needs a reason. Say in a sentence why the printed value is wrong."
        case .badCorrection(let figure, let value, let expected):
            "\(figure) cannot be corrected to \(value); expected \(expected)."
        case .unknownFigure(let id, let nearest):
            "there is no figure '\(id)'"
                + (nearest.isEmpty ? "." : "; the nearest are \(nearest.joined(separator: ", ")).")
        case .action(let problem): problem.description
        case .badRelations(let problem): "the relations between figures cannot be checked: \(problem)"
        case .database(let file, let problem):
            "\(file): the database reports: \(problem). Try again; if it stays, use a copy made before."
        }
    }
}
