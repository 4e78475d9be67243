import Foundation
import ModuleHost

/// A built program beside the tests, run as a plugin or a person runs it.
struct Program {
    let status: Int32
    let output: String
    let messages: String

    /// Folder of everything that was built with the tests.
    static let folder: URL = {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
            return bundle.bundleURL.deletingLastPathComponent()
        #else
            let tests = CurrentExecutable.path(calledAs: CommandLine.arguments[0])
            return URL(filePath: tests).deletingLastPathComponent()
        #endif
    }()

    /// Runs the scaffold on a package.
    static func scaffold(_ package: borrowing PackageCopy, _ words: [String]) throws -> Program {
        let tool = folder.appending(path: "indicator-scaffold").path(percentEncoded: false)
        return try run([tool, package.root.path(percentEncoded: false)] + words)
    }

    /// Runs a program that is found as the shell finds it.
    static func run(_ words: [String]) throws -> Program {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let files = ["out", "err"].map {
            FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\($0)")
        }
        defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
        for file in files {
            _ = FileManager.default.createFile(atPath: file.path(percentEncoded: false), contents: nil)
        }
        process.standardInput = FileHandle.nullDevice
        if words.first?.hasSuffix("/outcomes") == true {
            process.environment = ProcessInfo.processInfo.environment
                .merging(["XDG_CACHE_HOME": cache.path(percentEncoded: false)]) { $1 }
        }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        return Program(
            status: process.terminationStatus, output: try String(contentsOf: files[0], encoding: .utf8),
            messages: try String(contentsOf: files[1], encoding: .utf8))
    }

    /// Keeps runs apart from the user's; removed when the tests end.
    private static let cache: URL = {
        atexit { Program.clear() }
        return FileManager.default.temporaryDirectory.appending(
            path: "scaffold-cache-\(ProcessInfo.processInfo.processIdentifier)")
    }()

    private static func clear() { try? FileManager.default.removeItem(at: cache) }
}
