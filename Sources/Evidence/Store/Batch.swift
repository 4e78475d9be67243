import GRDB

/// One imported file.
package struct Batch: Hashable, Sendable {
    /// Its identifier, for example `batch-1`.
    package let id: String
    /// Name of the file, without its folder.
    package let file: String
    /// SHA-256 of the bytes, in hexadecimal.
    package let sha256: String
    /// When it was imported, in UTC by ISO 8601.
    package let time: String
    /// Rows stored.
    package let accepted: Int
    /// Rows left out.
    package let rejected: Int

    static func all(_ database: Database, where condition: String, _ arguments: StatementArguments) throws
        -> [Batch]
    {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, file, sha256, imported_at, accepted, rejected FROM batches
                WHERE \(condition) ORDER BY number
                """,
            arguments: arguments
        ).map {
            Batch(id: $0[0], file: $0[1], sha256: $0[2], time: $0[3], accepted: $0[4], rejected: $0[5])
        }
    }
}
