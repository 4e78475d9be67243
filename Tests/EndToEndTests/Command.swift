import Foundation

/// The built `outcomes` executable, run as a user runs it.
struct Command {
    let status: Int32
    let output: String
    let messages: String

    /// The rows of a command that prints CSV.
    static func rows(_ arguments: String...) throws -> [[String: String]] {
        try table(run(arguments + ["--format", "csv"]).output)
    }

    /// Runs `outcomes` with these arguments; a cache folder of its own keeps runs apart from the user's.
    ///
    /// With `folder`, caches and temporary files go there.
    static func run(_ arguments: [String], folder: URL? = nil) throws -> Command {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["XDG_CACHE_HOME": (folder ?? cache).path(percentEncoded: false)]) { $1 }
            .merging(folder.map { ["TMPDIR": $0.path(percentEncoded: false)] } ?? [:]) { $1 }
        let (output, messages) = (temporary("out"), temporary("err"))
        defer {
            try? FileManager.default.removeItem(at: output)
            try? FileManager.default.removeItem(at: messages)
        }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Command(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            messages: try String(contentsOf: messages, encoding: .utf8))
    }

    /// Beside the test bundle.
    static let executable: URL = {
        let runner = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let folders = sequence(first: runner.deletingLastPathComponent()) { folder in
            folder.path() == "/" ? nil : folder.deletingLastPathComponent()
        }
        return folders.map { $0.appending(path: "outcomes") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) } ?? runner
    }()

    /// Everything that these tests leave; removed when they end.
    private static let scratch: URL = {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "outcomes-tests-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { Command.clear() }
        return folder
    }()

    private static func clear() { try? FileManager.default.removeItem(at: scratch) }

    private static let cache = scratch.appending(path: "cache")

    /// A new empty file, removed when the tests end.
    static func temporary(_ kind: String) -> URL {
        let file = scratch.appending(path: "\(UUID().uuidString).\(kind)")
        _ = FileManager.default.createFile(atPath: file.path(percentEncoded: false), contents: nil)
        return file
    }

    /// Reads CSV with quoted fields into one dictionary a row.
    static func table(_ text: String) -> [[String: String]] {
        var rows: [[String]] = [[]]
        var field = ""
        var quoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let character = characters.popFirst() {
            switch character {
            case "\"" where quoted && characters.first == "\"":
                characters.removeFirst()
                field.unicodeScalars.append(character)
            case "\"": quoted.toggle()
            case "," where !quoted:
                rows[rows.count - 1].append(field)
                field = ""
            case "\n" where !quoted:
                rows[rows.count - 1].append(field)
                field = ""
                rows.append([])
            default: field.unicodeScalars.append(character)
            }
        }
        guard let header = rows.first else { return [] }
        return rows.dropFirst().filter { $0.count == header.count }.map {
            Dictionary(uniqueKeysWithValues: zip(header, $0))
        }
    }
}
