import FrameworkModel
import GRDB

/// What figures have in common that differ only in area and source.
struct Series: Hashable {
    let measure: String
    let unit: FrameworkModel.Unit
    let start: Day?
    let end: Day?
    let breakdown: Breakdown
    let denominator: String

    init(_ figure: Observation) {
        measure = figure.measure
        unit = figure.unit
        start = figure.periodStart
        end = figure.periodEnd
        breakdown = figure.breakdown
        denominator = figure.denominator
    }

    private init(row: Row) throws {
        measure = row[1]
        guard let unit = FrameworkModel.Unit(rawValue: row[2]), let breakdown = Breakdown(text: row[5]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a series has no unit or breakdown")
        }
        self.unit = unit
        self.breakdown = breakdown
        start = Day(iso: row[3] as String)
        end = Day(iso: row[4] as String)
        denominator = row[6]
    }

    /// Kind of the period, empty unless both days are known.
    var periodType: String {
        guard let start, let end, let period = Period(start: start, end: end) else { return "" }
        return period.type.rawValue
    }

    /// All series, or those of some measures, by their row numbers.
    static func all(_ database: Database, of measures: [String]? = nil) throws -> [Int64: Series] {
        let columns = "id, measure, unit, period_start, period_end, breakdown, denominator"
        let places = measures.map { " WHERE measure IN (\(databaseQuestionMarks(count: $0.count)))" } ?? ""
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(columns) FROM series" + places,
            arguments: StatementArguments(measures ?? []))
        var found: [Int64: Series] = [:]
        while let row = try rows.next() { found[row[0]] = try Series(row: row) }
        return found
    }
}
