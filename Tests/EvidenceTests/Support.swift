import Foundation
import FrameworkModel
import Synchronization

@testable import Evidence

/// Places and stores that tests share.
enum Support {
    private static let shared = Mutex<EvidenceStore?>(nil)

    /// The bundled evidence, built once for all tests.
    static func bundled() throws -> EvidenceStore {
        try shared.withLock { store in
            if let store { return store }
            let made = try EvidenceStore.bundled(packs: try PackFolder.locate(), cacheFolder: nil)
            store = made
            return made
        }
    }

    /// The folder of all folders, removed when the tests end.
    private static let root: String = {
        atexit { try? FileManager.default.removeItem(atPath: Support.root) }
        return NSTemporaryDirectory() + "evidence-tests-\(UUID().uuidString)"
    }()

    /// A new folder that nothing else uses.
    static func folder() throws -> String {
        let folder = root + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The path of a new file with this content.
    static func file(_ content: String, named name: String = "figures.csv") throws -> String {
        try file(Array(content.utf8), named: name)
    }

    static func file(_ bytes: [UInt8], named name: String = "figures.csv") throws -> String {
        let path = try folder() + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// A new store with the bundled evidence in it.
    static func store() throws -> EvidenceStore {
        let path = try folder() + "/store.sqlite"
        return try EvidenceStore.open(file: path, readOnly: false) { () throws(EvidenceError) in
            do { return try bundled() } catch { throw EvidenceError(error, file: path) }
        }
    }

    /// The content of a file.
    static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
}

extension Measure {
    static let people = Measure(
        "population", title: "Population", unit: .people, basis: "people", stage: .population, timing: .stock,
        addsOverAreas: true, heldBy: "ONS")

    /// A count of the police that adds up over areas.
    static func count(_ id: String, publishedAs: [String] = [], adds: Bool = true) -> Measure {
        Measure(
            id, title: id, basis: "crimes", stage: .police, addsOverAreas: adds, publishedAs: publishedAs,
            heldBy: "police")
    }
}
