import FrameworkModel
import GRDB

/// Puts figures into the store.
struct FigureWriter {
    private let database: Database
    private var numbers: [Series: Int64]

    init(_ database: Database) throws {
        self.database = database
        numbers = Dictionary(
            try Series.all(database).map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    /// Stores figures in order of series and area; `batch` nil marks bundled evidence.
    mutating func insert(_ figures: [Observation], batch: Int64?) throws {
        let series = try figures.map { try number(of: Series($0)) }
        let order = figures.indices.sorted {
            (series[$0], figures[$0].area, $0) < (series[$1], figures[$1].area, $1)
        }
        let statement = try database.makeStatement(
            sql: "INSERT INTO observations VALUES (\(databaseQuestionMarks(count: 15)))")
        for index in order {
            let figure = figures[index]
            statement.setUncheckedArguments([
                figure.id, series[index], figure.area.rawValue, figure.value, figure.precision,
                figure.qualifier.rawValue, figure.basis?.rawValue ?? "", figure.stage?.rawValue ?? "",
                figure.status.rawValue, figure.coverage, figure.document, figure.locator, figure.note,
                figure.vintage?.description ?? "", batch,
            ])
            try statement.execute()
        }
    }

    private mutating func number(of series: Series) throws -> Int64 {
        if let number = numbers[series] { return number }
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
        numbers[series] = database.lastInsertedRowID
        return database.lastInsertedRowID
    }
}
