import Foundation

/// A program that was run to its end.
struct Program {
    let status: Int32
    let output: String

    /// The folder with what was built, where the tests lie too.
    static let products: URL = {
        let runner = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let folders = sequence(first: runner.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        return folders.first {
            FileManager.default.isExecutableFile(atPath: $0.appending(path: "outcomes").path)
        } ?? runner.deletingLastPathComponent()
    }()

    /// Runs the words; `output` has standard output and standard error.
    static func run(_ words: [String]) throws -> Program {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program(status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
    }
}
