package import Foundation
import FrameworkModel
import GRDB

extension EvidenceStore {
    /// Puts a figure right and checks the figures again; the printed value is kept.
    ///
    /// Returns the value used until now.
    @discardableResult
    package func correct(
        figure id: String, value: Double, reason: String, at time: Date = Date()
    ) throws(EvidenceError) -> Double {
        let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
        guard file != nil else { throw .bundledIsReadOnly }
        guard !reason.isEmpty else { throw .emptyReason(figure: id) }
        return try write { database in
            guard var figure = try FigureQuery.figures(database, ids: [id])[id] else {
                throw EvidenceError.unknownFigure(id: id, nearest: try Self.near(id, database))
            }
            if let expected = ValueRule.broken(by: value, measure: figure.measure, unit: figure.unit) {
                throw EvidenceError.badCorrection(figure: id, value: value, expected: expected)
            }
            let printed = figure.value
            try Judgements(database).apply(to: &figure)
            try database.execute(
                sql: """
                    INSERT INTO corrections (figure, old_value, new_value, reason, time) VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [id, printed, value, reason, time.formatted(.iso8601)])
            try Checks.evaluate(database)
            return figure.value
        }
    }

    private static func near(_ id: String, _ database: Database) throws -> [String] {
        Nearest.names(to: id, among: try String.fetchAll(database, sql: "SELECT id FROM observations"))
    }
}
