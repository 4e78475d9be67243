import Foundation
import IndicatorABI
import ModuleHost
import Testing

/// What was recorded of one version of the contract: its header, its layout, a module, and documents as they
/// were exchanged.
struct ContractFolder: Sendable, CustomTestStringConvertible {
    /// Documents of one recording; a version has several when keys were added that may be left out.
    struct Documents: Equatable, Sendable {
        var description: [UInt8]
        var request: [UInt8]
        var reply: [UInt8]
    }

    let version: UInt32

    static let current = ContractFolder(version: INDICATOR_ABI_VERSION)
    /// The versions that the host still loads.
    static let supported = (INDICATOR_ABI_OLDEST...INDICATOR_ABI_VERSION).map(ContractFolder.init)
    static let isRecording = ProcessInfo.processInfo.environment["OUTCOMES_RECORD_CONTRACT"] != nil

    var testDescription: String { "version \(version)" }

    var place: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/contract-\(version)")
    }

    /// How often documents were recorded: `answers-1` and so on.
    var recordings: [Int] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return files.compactMap { Int($0.replacing(/^answers-/, with: "")) }.sorted()
    }

    func layout() throws -> String {
        try String(contentsOf: place.appending(path: "layout.txt"), encoding: .utf8)
    }

    func documents(_ recording: Int) throws -> Documents {
        func read(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: place.appending(path: "answers-\(recording)/\(name).json")))
        }
        return Documents(
            description: try read("description"), request: try read("request"), reply: try read("reply"))
    }

    /// Writes what is not there yet; a recorded layout is never changed, and documents are added to the older.
    func record(layout: String, _ documents: Documents) throws {
        let files = FileManager.default
        try files.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appending(path: "layout.txt")
        if !files.fileExists(atPath: file.path) {
            try layout.write(to: file, atomically: true, encoding: .utf8)
            try files.copyItem(at: ContractLayout.header, to: place.appending(path: "IndicatorABI.h"))
            try files.copyItem(
                at: ContractFolder(version: version - 1).place.appending(path: "Module.c"),
                to: place.appending(path: "Module.c"))
        }
        if let last = recordings.last, try self.documents(last) == documents { return }
        let folder = place.appending(path: "answers-\((recordings.last ?? 0) + 1)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in [
            ("description", documents.description), ("request", documents.request),
            ("reply", documents.reply),
        ] {
            try Data(bytes).write(to: folder.appending(path: "\(name).json"))
        }
    }

    /// Builds the module with the header that was recorded beside it; it gives the recorded answers.
    func module(_ recording: Int) throws -> ModuleLibrary {
        let documents = try documents(recording)
        let folder = try Workshop.emptyFolder()
        let answers = """
            #define DESCRIPTION \(Self.literal(documents.description))
            #define REPLY \(Self.literal(documents.reply))

            """
        try answers.write(to: folder.appending(path: "answers.h"), atomically: true, encoding: .utf8)
        return try Workshop.build(
            c: place.appending(path: "Module.c"), name: "Recorded", headers: [place, folder])
    }

    private static func literal(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
