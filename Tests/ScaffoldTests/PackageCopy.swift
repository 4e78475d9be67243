import Foundation

/// A package in a temporary folder: our `Package.swift` with three modules, their sources and the kit's.
struct PackageCopy: ~Copyable {
    static let modules = ["RecordedAbuse", "HiddenAbuse", "FundingAndTraining"]
    static let original = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "scaffold-\(UUID().uuidString)")
        let folders =
            ["Sources/FrameworkModel", "Sources/IndicatorKit", "Sources/outcomes"]
            + Self.modules.map { "Indicators/\($0)/Sources" }
        for folder in folders {
            let place = root.appending(path: folder)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.original.appending(path: folder), to: place)
        }
        try write("Indicators/retired.csv", Self.read("Indicators/retired.csv", in: Self.original))
        let manifest = try Self.read("Package.swift", in: Self.original)
        let list = Self.modules.map { "    \"\($0)\",\n" }.joined()
        try write(
            "Package.swift",
            manifest.replacing(/let moduleNames = \[\n(?: .*\n)*\]/) { _ in
                "let moduleNames = [\n\(list)]"
            })
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ path: String, _ text: String) throws {
        try text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
    }

    func read(_ path: String) throws -> String { try Self.read(path, in: root) }

    /// The text of every file by its path.
    func contents() throws -> [String: String] {
        let all = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
        var result: [String: String] = [:]
        while let path = all?.nextObject() as? String {
            var isFolder: ObjCBool = false
            let full = root.appending(path: path).path(percentEncoded: false)
            _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            result[path] = isFolder.boolValue ? "" : try read(path)
        }
        return result
    }

    private static func read(_ path: String, in root: URL) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
