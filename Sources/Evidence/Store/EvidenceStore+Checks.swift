import FrameworkModel
import GRDB

extension EvidenceStore {
    /// The relations between published figures, in order of identifier.
    package func relations() throws(EvidenceError) -> [Relation] { try connection.read(Checks.relations) }

    /// Checks the figures against each other as they stand now.
    package func check() throws(EvidenceError) -> Reconciliation { try connection.read(Checks.reconcile) }
}

/// The arithmetic checks of a store.
enum Checks {
    static func relations(_ database: Database) throws -> [Relation] {
        let sql = "SELECT id, relation, kind, tests, alternative_to FROM relations ORDER BY id"
        return try Row.fetchAll(database, sql: sql).map { row in
            guard let kind = Relation.Kind(rawValue: row[2]), let tests = Relation.Subject(rawValue: row[3])
            else {
                throw EvidenceError.badRelations(problem: "\(row[0] as String) is of an unknown kind")
            }
            return Relation(id: row[0], text: row[1], kind: kind, tests: tests, alternativeTo: row[4])
        }
    }

    /// Checks corrected values where there are corrections.
    static func reconcile(_ database: Database) throws -> Reconciliation {
        let relations = try relations(database)
        let words = Set(relations.flatMap { $0.text.split { " ()".contains($0) }.map(String.init) })
        var figures = try FigureQuery.figures(database, ids: words)
        for correction in try Correction.all(database) {
            figures[correction.figure]?.value = correction.newValue
            figures[correction.figure]?.precision = PrintedNumber(correction.newValue)?.precision ?? 1
        }
        do {
            return try Reconciliation(relations: relations, figures: figures)
        } catch {
            throw EvidenceError.badRelations(problem: "\(error)")
        }
    }

    /// Stores what the checks say about the figures, in place of what they said before.
    static func evaluate(_ database: Database) throws {
        let standings = try reconcile(database).standings
        try database.execute(sql: "DELETE FROM standings")
        for (figure, standing) in standings.sorted(by: { $0.key < $1.key }) where standing.grade != .sound {
            try database.execute(
                sql: "INSERT INTO standings VALUES (?, ?, ?, ?)",
                arguments: [
                    figure, standing.grade.rawValue, standing.checks.joined(separator: ","), standing.reason,
                ])
        }
    }
}
