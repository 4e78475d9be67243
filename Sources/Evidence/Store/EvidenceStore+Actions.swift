package import FrameworkModel
import GRDB

extension EvidenceStore {
    /// Keeps an action that was agreed; whether its indicator exists is the caller's business.
    ///
    /// Refused for the bundled evidence, without wording or owner, and when it is due before it was agreed.
    package func addAction(
        indicator: String, area: AreaCode, wording: String, owner: String, agreedOn: Day, due: Day
    ) throws(EvidenceError) -> Action {
        let (wording, owner) = (wording.trimmed, owner.trimmed)
        guard file != nil else { throw .bundledIsReadOnly }
        guard !wording.isEmpty else { throw .action(.withoutWording) }
        guard !owner.isEmpty else { throw .action(.withoutOwner) }
        guard due >= agreedOn else { throw .action(.dueBeforeAgreed(due: due, agreedOn: agreedOn)) }
        return try write { database in
            try database.execute(
                sql: """
                    INSERT INTO actions (indicator, area, wording, owner, agreed_on, due)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    indicator, area.rawValue, wording, owner, agreedOn.description, due.description,
                ])
            return Action(
                number: Int(database.lastInsertedRowID), indicator: indicator, area: area, wording: wording,
                owner: owner, agreedOn: agreedOn, due: due)
        }
    }

    /// Closes an open action with what came of it.
    ///
    /// Refused for the bundled evidence, an unknown number, an action that is closed already, a day before it
    /// was agreed, and without an outcome.
    @discardableResult
    package func closeAction(_ number: Int, on day: Day, outcome: String) throws(EvidenceError) -> Action {
        let outcome = outcome.trimmed
        guard file != nil else { throw .bundledIsReadOnly }
        guard !outcome.isEmpty else { throw .action(.withoutOutcome(number: number)) }
        return try write { database in
            let all = try Self.actions(database)
            guard let action = all.first(where: { $0.number == number }) else {
                throw EvidenceError.action(
                    .unknown(number: number, open: all.filter { $0.closing == nil }.map(\.number)))
            }
            if let closing = action.closing {
                throw EvidenceError.action(.closedAlready(number: number, on: closing.day))
            }
            guard day >= action.agreedOn else {
                throw EvidenceError.action(
                    .closedBeforeAgreed(number: number, day: day, agreedOn: action.agreedOn))
            }
            try database.execute(
                sql: "UPDATE actions SET closed_on = ?, outcome = ? WHERE number = ?",
                arguments: [day.description, outcome, number])
            return Action(
                number: number, indicator: action.indicator, area: action.area, wording: action.wording,
                owner: action.owner, agreedOn: action.agreedOn, due: action.due,
                closing: Action.Closing(day: day, outcome: outcome))
        }
    }

    /// The actions in the order they were kept; the bundled evidence has none.
    package func actions() throws(EvidenceError) -> [Action] { try connection.read(Self.actions) }

    private static func actions(_ database: Database) throws -> [Action] {
        let sql = """
            SELECT number, indicator, area, wording, owner, agreed_on, due, closed_on, outcome
            FROM actions ORDER BY number
            """
        return try Row.fetchAll(database, sql: sql).map { row in
            guard let agreedOn = Day(iso: row[5] as String), let due = Day(iso: row[6] as String) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an action has no day")
            }
            let closedOn = (row[7] as String?).flatMap { Day(iso: $0) }
            return Action(
                number: row[0], indicator: row[1], area: AreaCode(rawValue: row[2]), wording: row[3],
                owner: row[4], agreedOn: agreedOn, due: due,
                closing: closedOn.map { Action.Closing(day: $0, outcome: row[8]) })
        }
    }
}
