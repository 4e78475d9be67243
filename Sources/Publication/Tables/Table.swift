/// Rows and columns on their way to a terminal, a CSV file or a JSON file.
package struct Table: Sendable {
    /// Names of the columns.
    package let columns: [String]
    /// As many cells in each row as there are columns.
    package let rows: [[Cell]]

    package init(_ columns: [String], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The same rows with these columns alone, in this order; names that do not exist are left out.
    package func keeping(_ names: [String]) -> Table {
        let places = names.compactMap { columns.firstIndex(of: $0) }
        return Table(places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
    }

    /// The table in one of the forms; `width` is the terminal's and concerns that form alone.
    package func text(_ format: TableFormat, width: Int) -> String {
        switch format {
        case .table: terminalText(width: width)
        case .csv: csvText()
        case .json: jsonText()
        }
    }
}

/// One value of a table.
package enum Cell: Hashable, Sendable {
    case text(String)
    /// A number, and the decimals people see; files carry all of it.
    case number(Double, decimals: Int)
    case empty

    /// A number where there is one.
    package static func number(_ value: Double?, decimals: Int) -> Cell {
        value.map { .number($0, decimals: decimals) } ?? .empty
    }

    /// The number so that reading it gives the same value back; whole numbers without a point.
    static func exact(_ value: Double) -> String {
        if value.isInfinite { return value > 0 ? "inf" : "-inf" }
        if value == value.rounded(), abs(value) < 1e15 { return "\(Int64(value))" }
        return "\(value)"
    }
}

/// How a table is written.
package enum TableFormat: String, CaseIterable, Sendable {
    /// For people, at a terminal.
    case table
    /// RFC 4180, one header line.
    case csv
    /// An array of objects with the columns as keys, in order; what is missing is null.
    case json
}
