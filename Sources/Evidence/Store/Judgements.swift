import FrameworkModel
import GRDB

/// What users and checks say about figures: corrections and standings by identifier.
struct Judgements {
    private let corrections: [String: Correction]
    private let standings: [String: Standing]

    init(_ database: Database) throws {
        let corrections = try Correction.all(database)
        self.corrections = Dictionary(
            corrections.map { ($0.figure, $0) }, uniquingKeysWith: { _, last in last })
        var standings: [String: Standing] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT figure, grade, checks, reason FROM standings") {
            let checks: String = row[2]
            standings[row[0]] = Standing(
                grade: Standing.Grade(rawValue: row[1]) ?? .questioned,
                checks: checks.split(separator: ",").map(String.init), reason: row[3])
        }
        self.standings = standings
    }

    /// Sets the corrected value and the standing.
    ///
    /// A correction that does not repair the checks keeps the heavier grade, with both reasons.
    func apply(to figure: inout Observation) {
        let standing = standings[figure.id]
        guard let correction = corrections[figure.id] else {
            if let standing { figure.standing = standing }
            return
        }
        figure.value = correction.newValue
        figure.precision = PrintedNumber(correction.newValue)?.precision ?? figure.precision
        let reason =
            "corrected from \(FrameworkModel.NumberText.short(correction.oldValue)): \(correction.reason)"
        if let standing, standing.grade > .corrected {
            figure.standing = Standing(
                grade: standing.grade, checks: standing.checks, reason: "\(reason); \(standing.reason)")
        } else {
            figure.standing = Standing(grade: .corrected, checks: standing?.checks ?? [], reason: reason)
        }
    }
}
