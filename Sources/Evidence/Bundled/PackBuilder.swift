import FrameworkModel
import GRDB

/// Makes a store of the bundled files.
enum PackBuilder {
    /// Fills an empty database from the files of a folder and checks the figures against each other.
    static func fill(_ queue: DatabaseQueue, from folder: String) throws {
        try Schema.migrator().migrate(queue)
        try queue.write { database in
            try addTables(database, folder)
            let geography = try Geography(database)
            var figures: [Observation] = []
            for file in PackFolder.figures {
                figures += try self.figures(file, folder, geography)
            }
            var writer = try FigureWriter(database)
            try writer.insert(figures, batch: nil)
            try Checks.evaluate(database)
            try database.execute(sql: "ANALYZE")
        }
    }

    private static func addTables(_ database: Database, _ folder: String) throws {
        let areas = try PackTable("areas.csv", in: folder)
        try insert(database, "areas", areas.rows(["code", "name", "level"]))
        let aliases = areas.rows(["code", "aliases"]).flatMap { row in
            row[1].split(separator: ";").map { [row[0], String($0)] }
        }
        try insert(database, "area_aliases", aliases)
        let links = try PackTable("area_parents.csv", in: folder)
        try insert(
            database, "area_parents", links.rows(["code", "parent", "valid_from", "valid_to"]), blank: nil)
        let documents = try PackTable("documents.csv", in: folder)
        let columns = ["id", "title", "publisher", "year", "address", "licence", "trust", "note"]
        try insert(database, "documents", documents.rows(columns))
        let relations = try PackTable("relations.csv", in: folder)
        let parts = ["id", "relation", "kind", "tests", "alternative_to"]
        try insert(database, "relations", relations.rows(parts), blank: nil)
        try addCommitments(database, folder)
    }

    /// Fills the table of commitments, which is empty.
    static func addCommitments(_ database: Database, _ folder: String) throws {
        let columns = [
            "id", "document", "section", "locator", "area", "priority", "promise", "nature", "owner", "due",
        ]
        let commitments = try PackTable(PackFolder.commitments, in: folder)
        try insert(database, "commitments", commitments.rows(columns))
    }

    private static func insert(
        _ database: Database, _ table: String, _ rows: [[String]], blank: String? = ""
    ) throws {
        guard let width = rows.first?.count else { return }
        let statement = try database.makeStatement(
            sql: "INSERT INTO \(table) VALUES (\(databaseQuestionMarks(count: width)))")
        for row in rows {
            statement.setUncheckedArguments(StatementArguments(row.map { $0.isEmpty ? blank : $0 }))
            try statement.execute()
        }
    }

    private static func figures(
        _ file: String, _ folder: String, _ geography: Geography
    ) throws(EvidenceError) -> [Observation] {
        let defaults = TidyParser.Defaults(
            status: .published, id: { "\(file)-\($0)" }, locator: { "\(file), line \($0)" })
        let content = try ImportFile(
            file, try PackFolder.bytes(of: file, in: folder), geography: geography, defaults: defaults)
        if let problem = content.problems.first {
            throw .packDamaged(file: file, problem: "\(problem)")
        }
        return content.entries.map(\.figure)
    }
}
