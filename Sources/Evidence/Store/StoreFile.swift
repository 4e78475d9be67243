import Foundation
import GRDB

/// Store files: made under another name first, checked before use.
enum StoreFile {
    /// Makes a store with the content of another; either the complete file is there afterwards or none.
    static func create(_ file: String, from source: EvidenceStore) throws(EvidenceError) {
        let draft = "\(file).\(UUID().uuidString).new"
        defer { try? FileManager.default.removeItem(atPath: draft) }
        do {
            let queue = try DatabaseQueue(path: draft)
            try source.connection.copy(to: queue)
            try queue.close()
            try FileManager.default.moveItem(atPath: draft, toPath: file)
        } catch let error as DatabaseError {
            throw .cannotCreate(file: file, problem: error.message ?? error.description)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            return
        } catch {
            throw .cannotCreate(file: file, problem: error.localizedDescription)
        }
    }

    /// Opens a store, brought up to date when it is older; without permission to write it can still be read.
    static func open(_ file: String, readOnly: Bool) throws(EvidenceError) -> Connection {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
            throw .unreadable(
                file: file, problem: isFolder.boolValue ? "it is a folder" : "it does not exist")
        }
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw .unreadable(file: file, problem: "you have no permission to read it")
        }
        let readOnly = readOnly || !FileManager.default.isWritableFile(atPath: file)
        do {
            let queue = try DatabaseQueue(path: file, configuration: configuration(readOnly: readOnly))
            try check(queue, file, readOnly: readOnly)
            return Connection(queue, name: file)
        } catch {
            throw EvidenceError(error, file: file)
        }
    }

    /// Settings of every connection.
    static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA mmap_size = 268435456")
        }
        return configuration
    }

    private static func check(_ queue: DatabaseQueue, _ file: String, readOnly: Bool) throws {
        let migrator = Schema.migrator()
        let isCurrent = try queue.read { database in
            guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
                throw EvidenceError.notAStore(file: file)
            }
            guard try !migrator.hasBeenSuperseded(database) else {
                throw EvidenceError.newerStore(file: file)
            }
            return try migrator.hasCompletedMigrations(database)
        }
        guard !isCurrent else { return }
        guard !readOnly else { throw EvidenceError.readOnly(file: file) }
        try Schema.migrator(packs: PackFolder.locate()).migrate(queue)
    }
}
