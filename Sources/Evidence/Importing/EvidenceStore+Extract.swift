import Crypto
package import Foundation
package import FrameworkModel
import GRDB

/// Where counts of records come from; nothing in it is about a person.
package struct ExtractOrigin: Hashable, Sendable {
    /// Names of the files, without their folders.
    package let files: String
    /// The layout they were read by.
    package let mapping: String
    /// Names of their columns.
    package let header: [String]
    /// Rows that count.
    package let accepted: Int
    /// Rows that do not count.
    package let rejected: Int

    /// Makes an origin of its parts.
    package init(files: String, mapping: String, header: [String], accepted: Int, rejected: Int) {
        self.files = files
        self.mapping = mapping
        self.header = header
        self.accepted = accepted
        self.rejected = rejected
    }
}

extension EvidenceStore {
    /// Takes counts of records into the store in one transaction, and returns the identifier of the batch.
    ///
    /// Each figure gets an identifier of its day, area, period and measure. What was counted for the same area,
    /// period and measure on the same day is replaced; what was counted earlier stays, as an older edition. The
    /// same counts from the same layout are refused. The files themselves are neither kept nor fingerprinted.
    package func importExtract(
        _ figures: [Observation], from origin: ExtractOrigin, at time: Date = Date()
    ) throws(EvidenceError) -> String {
        let digest = Self.digest(figures, origin)
        return try write { database in
            if let earlier = try Batch.all(database, where: "sha256 = ?", [digest]).first {
                throw EvidenceError.alreadyImported(
                    file: origin.files, batch: earlier.id, time: earlier.time)
            }
            let number =
                try Int64.fetchOne(database, sql: "SELECT coalesce(max(number), 0) + 1 FROM batches") ?? 1
            let batch = "batch-\(number)"
            let day = time.formatted(.iso8601.year().month().day())
            try database.execute(
                sql: "INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    number, batch, origin.files, digest, time.formatted(.iso8601), origin.accepted,
                    origin.rejected,
                ])
            try database.execute(
                sql: "INSERT INTO documents VALUES (?, ?, 'supplied locally', ?, '', '', '', ?)",
                arguments: [
                    "extract-\(number)", "Record-level extract \(origin.files)", String(day.prefix(4)),
                    "\(origin.accepted + origin.rejected) rows read, \(origin.accepted) counted, by the layout "
                        + "\(origin.mapping)",
                ])
            try database.execute(
                sql: "INSERT OR REPLACE INTO layouts VALUES (?, ?)",
                arguments: [origin.mapping, origin.header.joined(separator: "\n")])
            let named = figures.map { Self.named($0, number: number, batch: batch, day: day) }
            for figure in named {
                try database.execute(sql: "DELETE FROM observations WHERE id = ?", arguments: [figure.id])
            }
            var writer = try FigureWriter(database)
            try writer.insert(named, batch: number)
            try Checks.evaluate(database)
            return batch
        }
    }

    /// Names of the columns at the last import by a layout, nil before the first.
    package func header(ofLayout mapping: String) throws(EvidenceError) -> [String]? {
        try connection.read { database in
            try String.fetchOne(
                database, sql: "SELECT header FROM layouts WHERE mapping = ?", arguments: [mapping])
        }?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func named(
        _ figure: Observation, number: Int64, batch: String, day: String
    ) -> Observation {
        var figure = figure
        let span = "\(figure.periodStart?.description ?? "")..\(figure.periodEnd?.description ?? "")"
        figure.id = "records-\(day)-\(figure.area)-\(span)-\(figure.measure)"
        figure.document = "extract-\(number)"
        figure.locator = batch
        figure.vintage = Day(iso: day)
        return figure
    }

    private static func digest(_ figures: [Observation], _ origin: ExtractOrigin) -> String {
        var hash = SHA256()
        hash.update(data: Data("\(origin.mapping)\n\(origin.accepted)\n\(origin.rejected)\n".utf8))
        for figure in figures {
            let line =
                "\(figure.area),\(figure.periodStart?.description ?? ""),\(figure.periodEnd?.description ?? ""),"
                + "\(figure.measure),\(figure.value)\n"
            hash.update(data: Data(line.utf8))
        }
        return hash.finalize().map(hexadecimal).joined()
    }
}
