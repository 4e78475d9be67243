import Crypto
package import Foundation
import FrameworkModel
import GRDB

extension EvidenceStore {
    /// Takes a file of figures into the store and checks all figures again, in one transaction.
    ///
    /// Nothing is stored when any row is bad, unless `acceptValid` and the header is good. A file with the same
    /// bytes as an earlier import is refused. Documents that are not known yet are named by their identifier.
    package func importFile(
        _ path: String, acceptValid: Bool, at time: Date = Date()
    ) throws(EvidenceError) -> ImportReport {
        guard file != nil else { throw .bundledIsReadOnly }
        let bytes = try Self.bytes(of: path)
        let digest = SHA256.hash(data: bytes).map { Self.hexadecimal($0) }.joined()
        return try write { database in
            if let earlier = try Batch.all(database, where: "sha256 = ?", [digest]).first {
                throw EvidenceError.alreadyImported(file: path, batch: earlier.id, time: earlier.time)
            }
            let number =
                try Int64.fetchOne(database, sql: "SELECT coalesce(max(number), 0) + 1 FROM batches") ?? 1
            let batch = "batch-\(number)"
            var content = try ImportFile(
                path, bytes, geography: geography(), defaults: .imported(as: batch))
            let known = try FigureQuery.figures(database, ids: content.entries.map(\.figure.id))
            let unchanged = content.compare(with: known)
            var report = ImportReport(
                accepted: content.entries.count, unchanged: unchanged.count, rejected: content.rejected,
                problems: content.problems.sorted { $0.line < $1.line })
            let isGood = content.problems.isEmpty || (acceptValid && !content.isUnusable)
            guard isGood, !content.entries.isEmpty else { return report }
            let figures = content.entries.map(\.figure).filter { !unchanged.contains($0.id) }
            try database.execute(
                sql: "INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    number, batch, URL(fileURLWithPath: path).lastPathComponent, digest,
                    time.formatted(.iso8601), report.accepted, report.rejected,
                ])
            try Self.addDocuments(of: figures, database)
            var writer = try FigureWriter(database)
            try writer.insert(figures, batch: number)
            try Checks.evaluate(database)
            report.batch = batch
            return report
        }
    }

    private static func bytes(of path: String) throws(EvidenceError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            throw .unreadable(file: path, problem: "it does not exist")
        } catch {
            throw .unreadable(file: path, problem: error.localizedDescription)
        }
    }

    private static func addDocuments(of figures: [Observation], _ database: Database) throws {
        for document in Set(figures.map(\.document)).sorted() {
            try database.execute(
                sql: "INSERT OR IGNORE INTO documents VALUES (?, ?, 'supplied locally', '', '', '', '', '')",
                arguments: [document, document])
        }
    }

    static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension TidyParser.Defaults {
    /// For files supplied by users.
    fileprivate static func imported(as batch: String) -> TidyParser.Defaults {
        TidyParser.Defaults(
            status: .local, id: { "\(batch)-\($0)" }, locator: { "\(batch), line \($0)" })
    }
}

extension ImportFile {
    /// Turns rows that contradict a stored figure of the same identifier into problems; returns the
    /// identifiers of those that say the same again.
    fileprivate mutating func compare(with known: [String: Observation]) -> Set<String> {
        var same: Set<String> = []
        var reasons: [Int: RowProblem] = [:]
        for entry in entries {
            guard var stored = known[entry.figure.id] else { continue }
            stored.locator = entry.figure.locator
            if stored == entry.figure {
                same.insert(entry.figure.id)
            } else {
                reasons[entry.line] = RowProblem(
                    line: entry.line, column: TidyColumn.id.rawValue, value: entry.figure.id,
                    expected: "a new identifier: the store has another figure under this one; "
                        + "to change it, use 'outcomes correct'")
            }
        }
        reject(reasons)
        return same
    }
}
