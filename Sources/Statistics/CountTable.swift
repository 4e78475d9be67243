/// A table of counts with its totals, or a list of counts with its total.
public struct CountTable: Sendable, Hashable {
    /// A figure of a table.
    public enum Place: Sendable, Hashable, Codable {
        /// A count; row and column from 0.
        case cell(row: Int, column: Int)
        /// The total of a row.
        case rowTotal(Int)
        /// The total of a column.
        case columnTotal(Int)
        /// The total of all counts.
        case total
    }

    /// The counts, one array for each row, all of one length.
    public let rows: [[Int]]

    /// Makes a table.
    ///
    /// - Parameter rows: Rows of one length, of counts from 0 to 1e12, at most 5 000 counts in all. A single
    ///   row or column is a list with one total.
    /// - Throws: `notEnoughPoints` without a count; `outsideDomain` for rows of different lengths, too many
    ///   counts or a count above 1e12; `negativeCount`.
    public init(rows: [[Int]]) throws(StatisticsError) {
        guard let width = rows.first?.count, width > 0 else {
            throw .notEnoughPoints(count: 0, needed: 1)
        }
        for row in rows where row.count != width {
            throw .outsideDomain(name: "length of a row", value: Double(row.count))
        }
        guard rows.count <= 5000 / width else {
            throw .outsideDomain(name: "number of rows", value: Double(rows.count))
        }
        for count in rows.joined() {
            try Check.count(Double(count))
            // Sums of all counts and totals stay far below the largest integer.
            guard count <= 1_000_000_000_000 else {
                throw .outsideDomain(name: "count", value: Double(count))
            }
        }
        self.rows = rows
    }

    /// Whether the table is a single row or column, whose counts add up to one total.
    public var isList: Bool { rows.count == 1 || rows[0].count == 1 }

    /// Every figure with its count: cells by row, then row totals, column totals and the total.
    ///
    /// A list has no totals but the one.
    public var figures: [(place: Place, count: Int)] {
        let columns = rows[0].indices
        var figures: [(place: Place, count: Int)] = []
        for row in rows.indices {
            for column in columns { figures.append((.cell(row: row, column: column), rows[row][column])) }
        }
        if !isList {
            for row in rows.indices { figures.append((.rowTotal(row), rows[row].reduce(0, +))) }
            for column in columns {
                figures.append((.columnTotal(column), rows.reduce(0) { $0 + $1[column] }))
            }
        }
        figures.append((.total, rows.joined().reduce(0, +)))
        return figures
    }
}
