import Crypto
import Foundation
import GRDB

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The bundled evidence as a database file in the user's cache folder.
///
/// The name of the file depends on the schema, and on path, size, inode, and times of last modification and
/// last change of the program and of every bundled file, so that a file made by another build is never used.
/// Whatever goes wrong here costs time and nothing else.
struct EvidenceCache {
    /// How many files of earlier builds are kept.
    private static let kept = 3
    private let folder: String
    private let packs: String
    private let file: String

    /// Returns nil when the program or a bundled file cannot be examined.
    init?(folder: String, packs: String, program: String? = Bundle.main.executablePath) {
        var parts = [Schema.version]
        for path in [program ?? ""] + PackFolder.files.map({ "\(packs)/\($0)" }) {
            guard let identity = CacheFolder.identity(of: path) else { return nil }
            parts.append(identity)
        }
        let digest = SHA256.hash(data: Array(parts.joined(separator: "\n").utf8))
        let key = digest.prefix(16).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
        self.folder = folder
        self.packs = packs
        file = "\(folder)/evidence-\(key).sqlite"
    }

    /// The cached database, made first when it is not there or damaged; nil when the folder cannot be used.
    func open() -> DatabaseQueue? {
        if let queue = try? existing() { return queue }
        return remake()
    }

    /// Puts a new file in place of the present one.
    func remake() -> DatabaseQueue? {
        let draft = "\(folder)/\(UUID().uuidString).new"
        defer { try? FileManager.default.removeItem(atPath: draft) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            var configuration = Configuration()
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            }
            let queue = try DatabaseQueue(path: draft, configuration: configuration)
            try PackBuilder.fill(queue, from: packs)
            try queue.close()
            guard rename(draft, file) == 0 else { return nil }
            removeOld()
            return try existing()
        } catch {
            return nil
        }
    }

    private func existing() throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: file, configuration: StoreFile.configuration(readOnly: true))
        let isStore = try queue.read { database in
            try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        }
        guard isStore else { throw EvidenceError.notAStore(file: file) }
        return queue
    }

    private func removeOld() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let others = names.filter { $0.hasPrefix("evidence-") && $0.hasSuffix(".sqlite") }
            .map { "\(folder)/\($0)" }.filter { $0 != file }
        let dated = others.map { path in
            (
                path: path,
                date: (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            )
        }
        let oldest = dated.sorted { ($0.date ?? .distantPast) > ($1.date ?? .distantPast) }.dropFirst(
            Self.kept)
        for (path, _) in oldest { try? FileManager.default.removeItem(atPath: path) }
    }
}
