import Foundation

/// What `swift package dump-package` says of this package.
struct PackageDescription: Decodable {
    struct Product: Decodable {
        let name: String
        let targets: [String]
    }

    struct Target: Decodable {
        let name: String
        let path: String?
        let type: String
        let dependencies: [Dependency]
    }

    /// A dependency on a target of this package, or on a product of another.
    struct Dependency: Decodable {
        let target: String?
        let product: String?

        private enum Keys: String, CodingKey {
            case target
            case product
            case byName
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            func first(_ key: Keys) -> String? {
                guard var list = try? container.nestedUnkeyedContainer(forKey: key) else { return nil }
                return try? list.decode(String.self)
            }
            target = first(.target) ?? first(.byName)
            product = first(.product)
        }
    }

    let products: [Product]
    let targets: [Target]

    /// Folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let current = Result { try load() }

    /// Reads the manifest with a scratch folder of its own, so as not to wait for the build that runs the test.
    private static func load() throws -> PackageDescription {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "layout-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", root.path(percentEncoded: false), "--scratch-path",
            scratch.path(percentEncoded: false), "dump-package",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(PackageDescription.self, from: bytes)
    }
}

/// Every Swift file below a folder of the package.
func swiftFiles(below folder: String) -> [URL] {
    let top = PackageDescription.root.appending(path: folder)
    let walker = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
    return (walker?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        .sorted { $0.path() < $1.path() }
}
