import FrameworkModel
import GRDB

/// Puts figures into the store.
struct FigureWriter {
    private let database: Database
    private var series: [Series: Int64]
    private var origins: [Origin: Int64]

    init(_ database: Database) throws {
        self.database = database
        let known = try SeriesTable(database).byNumber
        series = Dictionary(known.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        origins = try OriginTable.numbers(database)
    }

    /// Stores figures in order of series and area; `batch` nil marks bundled evidence.
    mutating func insert(_ figures: [Observation], batch: Int64?) throws {
        let numbers = try figures.map { try number(of: Series($0)) }
        let order = figures.indices.sorted {
            (numbers[$0], figures[$0].area, $0) < (numbers[$1], figures[$1].area, $1)
        }
        let statement = try database.makeStatement(
            sql: "INSERT INTO observations VALUES (?, ?, ?, ?, ?, ?, ?)")
        for index in order {
            let figure = figures[index]
            statement.setUncheckedArguments([
                figure.id, numbers[index], figure.area.rawValue, figure.value, figure.precision,
                try number(of: Origin(figure)), batch,
            ])
            try statement.execute()
        }
        let touched = Set(numbers).sorted().map(String.init).joined(separator: ",")
        try database.execute(
            sql: """
                UPDATE series SET figures = (SELECT count(*) FROM observations WHERE series = series.id)
                WHERE id IN (\(touched))
                """)
    }

    private mutating func number(of series: Series) throws -> Int64 {
        if let number = self.series[series] { return number }
        try database.execute(
            sql: """
                INSERT INTO series (measure, unit, period_start, period_end, period_type, breakdown, denominator)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                series.measure, series.unit.rawValue, series.start?.description ?? "",
                series.end?.description ?? "", series.periodType, series.breakdown.description,
                series.denominator,
            ])
        self.series[series] = database.lastInsertedRowID
        return database.lastInsertedRowID
    }

    private mutating func number(of origin: Origin) throws -> Int64 {
        if let number = origins[origin] { return number }
        let columns = Origin.columns.joined(separator: ", ")
        try database.execute(
            sql: """
                INSERT INTO origins (\(columns)) VALUES (\(databaseQuestionMarks(count: Origin.columns.count)))
                """,
            arguments: StatementArguments(origin.values))
        origins[origin] = database.lastInsertedRowID
        return database.lastInsertedRowID
    }
}
