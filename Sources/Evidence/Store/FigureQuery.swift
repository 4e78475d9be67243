import FrameworkModel
import GRDB

/// Reads figures as their sources give them.
enum FigureQuery {
    private static let columns =
        "o.series, o.origin, o.id, o.area, o.value, o.precision, "
        + Origin.columns.map { "n.\($0)" }.joined(separator: ", ")

    /// Hands every figure that satisfies the condition over `o` to `body`, with the row number of its series.
    static func each(
        _ database: Database, where condition: String, _ arguments: StatementArguments = [],
        series: SeriesTable, _ body: (Int64, Observation) -> Void
    ) throws {
        let sql = "SELECT \(columns) FROM observations o JOIN origins n ON n.id = o.origin WHERE \(condition)"
        let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        var origins = OriginTable()
        while let row = try rows.next() {
            let number: Int64 = row[0]
            guard let series = series.byNumber[number] else { continue }
            let origin = origins.origin(row[1], row, from: 6)
            body(
                number,
                Observation(
                    id: row[2], area: AreaCode(rawValue: row[3]), periodStart: series.start,
                    periodEnd: series.end, measure: series.measure, value: row[4], precision: row[5],
                    unit: series.unit, qualifier: origin.qualifier, breakdown: series.breakdown,
                    denominator: series.denominator, basis: origin.basis, stage: origin.stage,
                    status: origin.status, coverage: origin.coverage, document: origin.document,
                    locator: origin.locator, note: origin.note, vintage: origin.vintage))
        }
    }

    /// The figures with these identifiers, as their sources give them; unknown ones are left out.
    static func figures(_ database: Database, ids: some Collection<String>) throws -> [String: Observation] {
        guard !ids.isEmpty else { return [:] }
        var found: [String: Observation] = [:]
        var rest = Array(ids)[...]
        let series = try seriesOf(database, ids)
        while !rest.isEmpty {
            let part = Array(rest.prefix(500))
            rest = rest.dropFirst(500)
            let places = databaseQuestionMarks(count: part.count)
            try each(database, where: "o.id IN (\(places))", StatementArguments(part), series: series) {
                found[$1.id] = $1
            }
        }
        return found
    }

    private static func seriesOf(_ database: Database, _ ids: some Collection<String>) throws -> SeriesTable {
        guard ids.count <= 20 else { return try SeriesTable(database) }
        let places = databaseQuestionMarks(count: ids.count)
        let measures = try String.fetchAll(
            database,
            sql: """
                SELECT DISTINCT measure FROM observations o JOIN series s ON s.id = o.series
                WHERE o.id IN (\(places))
                """,
            arguments: StatementArguments(Array(ids)))
        return try SeriesTable(database, of: measures)
    }
}
