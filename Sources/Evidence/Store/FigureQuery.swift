import FrameworkModel
import GRDB

/// Reads figures as their sources give them.
enum FigureQuery {
    private static let columns = """
        o.series, o.id, o.area, o.value, o.precision, o.qualifier, o.basis, o.stage, o.status, o.coverage,
        o.document, o.locator, o.note, o.vintage
        """

    /// Hands every figure that satisfies the condition over `o` to `body`, with the row number of its series.
    static func each(
        _ database: Database, where condition: String, _ arguments: StatementArguments = [],
        series: [Int64: Series], _ body: (Int64, Observation) -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(columns) FROM observations o WHERE \(condition)", arguments: arguments)
        while let row = try rows.next() {
            let number: Int64 = row[0]
            guard let series = series[number] else { continue }
            body(number, figure(row, series))
        }
    }

    /// The figures with these identifiers, as their sources give them; unknown ones are left out.
    static func figures(_ database: Database, ids: some Collection<String>) throws -> [String: Observation] {
        var found: [String: Observation] = [:]
        var rest = Array(ids)[...]
        let series = ids.isEmpty ? [:] : try seriesOf(database, ids)
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

    private static func seriesOf(_ database: Database, _ ids: some Collection<String>) throws -> [Int64:
        Series]
    {
        guard ids.count <= 20 else { return try Series.all(database) }
        let places = databaseQuestionMarks(count: ids.count)
        let measures = try String.fetchAll(
            database,
            sql: """
                SELECT DISTINCT measure FROM observations o JOIN series s ON s.id = o.series
                WHERE o.id IN (\(places))
                """,
            arguments: StatementArguments(Array(ids)))
        return try Series.all(database, of: measures)
    }

    private static func figure(_ row: Row, _ series: Series) -> Observation {
        let basis: String = row[6]
        return Observation(
            id: row[1], area: AreaCode(rawValue: row[2]), periodStart: series.start, periodEnd: series.end,
            measure: series.measure, value: row[3], precision: row[4], unit: series.unit,
            qualifier: Qualifier(rawValue: row[5]) ?? .exact, breakdown: series.breakdown,
            denominator: series.denominator, basis: basis.isEmpty ? nil : CountingBasis(rawValue: basis),
            stage: SourceStage(rawValue: row[7]), status: SourceStatus(rawValue: row[8]) ?? .published,
            coverage: row[9], document: row[10], locator: row[11], note: row[12],
            vintage: Day(iso: row[13] as String))
    }
}
