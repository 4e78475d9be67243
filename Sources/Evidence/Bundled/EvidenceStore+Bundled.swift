import Foundation
import GRDB

extension EvidenceStore {
    /// Opens the bundled evidence, which cannot be changed.
    ///
    /// It is read from a database in the user's cache folder, which is made when it is missing; where that
    /// folder cannot be used the evidence is built in memory.
    package static func bundled() throws(EvidenceError) -> EvidenceStore {
        try bundled(
            packs: PackFolder.locate(), cacheFolder: CacheFolder.path
        )
    }

    static func bundled(packs: String, cacheFolder: String?) throws(EvidenceError) -> EvidenceStore {
        let name = "the bundled evidence"
        let cache = cacheFolder.flatMap { EvidenceCache(folder: $0, packs: packs) }
        if let cache, let queue = cache.open() {
            let connection = Connection(queue, name: name) { try cache.remake() ?? inMemory(packs) }
            return try EvidenceStore(file: nil, connection: connection)
        }
        do {
            return try EvidenceStore(file: nil, connection: Connection(try inMemory(packs), name: name))
        } catch {
            throw EvidenceError(error, file: name)
        }
    }

    private static func inMemory(_ packs: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try PackBuilder.fill(queue, from: packs)
        return queue
    }
}
