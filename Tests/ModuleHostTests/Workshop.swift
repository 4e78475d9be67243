import Foundation
import ModuleHost
import Synchronization

/// Builds module libraries into a temporary folder that is removed when the tests end.
enum Workshop {
    struct Failure: Error, CustomStringConvertible { let description: String }

    private static let folder: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "modules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { Workshop.clear() }
        return folder
    }

    /// The program that the tests start as worker: the product `outcomes` beside the tests.
    static let program: String = {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
            return bundle.bundleURL.deletingLastPathComponent().appending(path: "outcomes").path
        #else
            let tests = CurrentExecutable.path(calledAs: CommandLine.arguments[0])
            return URL(filePath: tests).deletingLastPathComponent().appending(path: "outcomes").path
        #endif
    }()

    /// Libraries by their source text: none is compiled twice.
    private static let built = Mutex<[String: ModuleLibrary]>([:])

    /// Compiles each source with the C compiler.
    static func build(_ sources: [ModuleSource]) throws -> [ModuleLibrary] {
        try sources.map { try build(name: $0.name, text: $0.text, extension: "c") }
    }

    /// Compiles one source text into `lib<name>`, in a folder of its own.
    static func build(name: String, text: String, extension: String) throws -> ModuleLibrary {
        if let library = built.withLock({ $0[text] }) { return library }
        let library = try compile(name: name, text: text, extension: `extension`)
        built.withLock { $0[text] = library }
        return library
    }

    private static func compile(name: String, text: String, extension: String) throws -> ModuleLibrary {
        let place = try emptyFolder()
        let source = place.appending(path: "\(name).\(`extension`)")
        try text.write(to: source, atomically: true, encoding: .utf8)
        let library = place.appending(path: "lib\(name).so").path
        if `extension` == "swift" {
            try call([
                "swiftc", "-emit-library", "-parse-as-library", "-module-name", name, "-import-objc-header",
                header.appending(path: "IndicatorABI.h").path, source.path, "-o", library,
            ])
        } else {
            let flags = ["-shared", "-fPIC", "-w", "-I", header.path, source.path, "-o", library]
            do { try call(["cc"] + flags) } catch { try call(["clang"] + flags) }
        }
        return ModuleLibrary(name: name, path: library)
    }

    /// A file that is named like a library.
    static func text(name: String, _ text: String) throws -> ModuleLibrary {
        let file = try emptyFolder().appending(path: "lib\(name).so")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return ModuleLibrary(name: name, path: file.path)
    }

    /// A real library with other bytes.
    static func damaged(_ name: String, change: (inout [UInt8]) -> Void) throws -> ModuleLibrary {
        let whole = try build([ModuleSource(name)])[0]
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: whole.path)))
        change(&bytes)
        let file = try emptyFolder().appending(path: "lib\(name).so")
        try Data(bytes).write(to: file)
        return ModuleLibrary(name: name, path: file.path)
    }

    static func emptyFolder() throws -> URL {
        let place = try folder.get().appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return place
    }

    static let header = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/IndicatorABI/include")

    static func call(_ words: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let complaints = Pipe()
        process.standardError = complaints
        try process.run()
        let text = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(words[0]): \(String(decoding: text, as: UTF8.self))")
        }
    }

    private static func clear() {
        if case .success(let folder) = folder { try? FileManager.default.removeItem(at: folder) }
    }
}
