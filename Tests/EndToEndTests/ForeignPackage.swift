import Foundation

/// The package of another office under `Tests/Fixtures`, built as that office would build it.
///
/// It is copied into the build folder, two levels below the top as in `Tests/Fixtures`, so that its manifest finds
/// this package by the same relative path and nothing is written among the sources. What is built there stays for
/// the next run. The packages that this one depends on are taken from what was fetched for it, so no network is
/// needed; the module itself takes none of them.
enum ForeignPackage {
    struct Failure: Error, CustomStringConvertible { let description: String }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let place = root.appending(path: ".build/foreign/module")
    private static let built = Result { try build() }

    /// The folder that holds the module's library, and no other.
    static var modules: String { get throws { try built.get().path } }

    private static func build() throws -> URL {
        let files = FileManager.default
        let scratch = place.appending(path: ".build")
        try files.createDirectory(at: scratch, withIntermediateDirectories: true)
        try refresh(from: root.appending(path: "Tests/Fixtures/ForeignModule"))
        if let fetched = fetched(), !files.fileExists(atPath: scratch.appending(path: "repositories").path) {
            try files.copyItem(at: fetched, to: scratch.appending(path: "repositories"))
        }
        let pins = root.appending(path: "Package.resolved")
        let isPinned = files.fileExists(atPath: pins.path)
        if isPinned { try replace(place.appending(path: "Package.resolved"), by: pins) }
        try call(
            ["swift", "build", "--package-path", place.path, "--product", "CrimesPerVictim"]
                + (isPinned ? ["--disable-automatic-resolution"] : []))
        let libraries = place.appending(path: "modules")
        try files.createDirectory(at: libraries, withIntermediateDirectories: true)
        let library = "libCrimesPerVictim.\(suffix)"
        try replace(
            libraries.appending(path: library), by: scratch.appending(path: "debug").appending(path: library))
        return libraries
    }

    #if canImport(Darwin)
        private static let suffix = "dylib"
    #else
        private static let suffix = "so"
    #endif

    /// Writes only what differs: a file with a new date is compiled again.
    private static func refresh(from fixture: URL) throws {
        for name in ["Package.swift", "Sources/CrimesPerVictim/CrimesPerVictimModule.swift"] {
            let (original, copy) = (fixture.appending(path: name), place.appending(path: name))
            if FileManager.default.contentsEqual(atPath: original.path, andPath: copy.path) { continue }
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try replace(copy, by: original)
        }
    }

    private static func replace(_ file: URL, by original: URL) throws {
        if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
        try FileManager.default.copyItem(at: original, to: file)
    }

    /// The repositories that were fetched to build the program under test.
    private static func fetched() -> URL? {
        let folders = sequence(first: Command.executable.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        return folders.map { $0.appending(path: "repositories") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    private static func call(_ words: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: text.suffix(8_000), as: UTF8.self))
        }
    }
}
