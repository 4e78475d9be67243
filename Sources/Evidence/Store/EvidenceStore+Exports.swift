package import FrameworkModel
import GRDB

extension EvidenceStore {
    /// The counts that left with exports, every value with the latest day it left; by day, then by place.
    ///
    /// The bundled evidence has none.
    package func exportedCells() throws(EvidenceError) -> [ExportedCell] {
        try connection.read { database in
            let sql = """
                SELECT measure, area, period_start, period_end, breakdown, value, exported_on
                FROM exported_cells
                ORDER BY exported_on, measure, area, period_end, period_start, breakdown, value
                """
            return try Row.fetchAll(database, sql: sql).map { row in
                let breakdown: String = row[4]
                guard let part = Breakdown(text: breakdown), let day = Day(iso: row[6] as String) else {
                    throw DatabaseError(
                        resultCode: .SQLITE_CORRUPT, message: "an exported count has no breakdown or day")
                }
                let start = Day(iso: row[2] as String)
                let end = Day(iso: row[3] as String)
                return ExportedCell(
                    measure: row[0], area: AreaCode(rawValue: row[1]),
                    period: start.flatMap { start in end.flatMap { Period(start: start, end: $0) } },
                    breakdown: part, value: row[5], exportedOn: day)
            }
        }
    }

    /// Remembers what leaves on a day, in one transaction; a value that left before gets the new day.
    ///
    /// Refused for the bundled evidence.
    package func recordExport(_ cells: [ExportedCell], on day: Day) throws(EvidenceError) {
        try write { database in
            let statement = try database.makeStatement(
                sql: """
                    INSERT INTO exported_cells VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET exported_on = max(exported_on, excluded.exported_on)
                    """)
            for cell in cells {
                try statement.execute(arguments: [
                    cell.measure, cell.area.rawValue, cell.period?.start.description ?? "",
                    cell.period?.end.description ?? "", cell.breakdown.description, cell.value,
                    day.description,
                ])
            }
        }
    }
}
