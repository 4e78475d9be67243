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

    fileprivate init(_ row: Row, breakdown: Breakdown) throws {
        guard let unit = FrameworkModel.Unit(rawValue: row[2]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a series has no unit")
        }
        self.unit = unit
        self.breakdown = breakdown
        measure = row[1]
        start = Day(iso: row[3] as String)
        end = Day(iso: row[4] as String)
        denominator = row[6]
    }

    /// Kind of the period, empty unless both days are known.
    var periodType: String {
        guard let start, let end, let period = Period(start: start, end: end) else { return "" }
        return period.type.rawValue
    }
}

/// The series of a store by their row numbers.
struct SeriesTable {
    private(set) var byNumber: [Int64: Series] = [:]
    /// How many figures each series has.
    private(set) var sizes: [Int64: Int] = [:]
    /// The breakdown of each series as it is written.
    private(set) var breakdowns: [Int64: String] = [:]

    /// Reads all series, or those of some measures.
    init(_ database: Database, of measures: [String]? = nil) throws {
        let columns = "id, measure, unit, period_start, period_end, breakdown, denominator, figures"
        let places = measures.map { " WHERE measure IN (\(databaseQuestionMarks(count: $0.count)))" } ?? ""
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(columns) FROM series" + places,
            arguments: StatementArguments(measures ?? []))
        var read: [String: Breakdown] = ["": .whole]
        while let row = try rows.next() {
            let number: Int64 = row[0]
            let text: String = row[5]
            guard let breakdown = read[text] ?? Breakdown(text: text) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a series has no breakdown")
            }
            read[text] = breakdown
            byNumber[number] = try Series(row, breakdown: breakdown)
            sizes[number] = row[7]
            breakdowns[number] = text
        }
    }
}
