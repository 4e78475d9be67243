package import FrameworkModel
import GRDB

extension EvidenceStore {
    /// The promises of the strategies, in the order of the bundled list: by document, then by place in it.
    package func commitments() throws(EvidenceError) -> [StrategyCommitment] {
        let sql = """
            SELECT id, document, section, locator, area, priority, promise, nature, owner, due
            FROM commitments ORDER BY rowid
            """
        return try connection.read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                guard let priority = Indicator.Priority(rawValue: row[5]),
                    let nature = StrategyCommitment.Nature(rawValue: row[7])
                else {
                    throw EvidenceError.packDamaged(
                        file: PackFolder.commitments,
                        problem: "\(row[0] as String) has an unknown priority or nature")
                }
                return StrategyCommitment(
                    id: row[0], document: row[1], section: row[2], locator: row[3],
                    area: AreaCode(rawValue: row[4]), priority: priority, promise: row[6], nature: nature,
                    owner: row[8], due: row[9])
            }
        }
    }
}
