/// Where each column of a file stands.
struct TidyHeader {
    /// Position of each column that the file has.
    let positions: [TidyColumn: Int]
    /// Number of fields of every row.
    let width: Int
    /// What is wrong with the header; rows cannot be trusted while it is not empty.
    let problems: [RowProblem]

    /// True when every required column is there.
    var isComplete: Bool { TidyColumn.allCases.allSatisfy { !$0.isRequired || positions[$0] != nil } }

    init(_ fields: [CSVField]) {
        var positions: [TidyColumn: Int] = [:]
        var problems: [RowProblem] = []
        func report(_ column: String, _ value: String, _ expected: String) {
            problems.append(
                RowProblem(line: fields.first?.line ?? 1, column: column, value: value, expected: expected))
        }
        for (position, field) in fields.enumerated() {
            let name = field.text.trimmed
            if let column = TidyColumn(rawValue: name.lowercased()) {
                if positions[column] == nil {
                    positions[column] = position
                } else {
                    report(name, name, "each column once")
                }
            } else if let sign = [";", "\t"].first(where: { fields.count == 1 && name.contains($0) }) {
                report("", name, "columns separated by ',' and not by '\(sign == ";" ? ";" : "tab")'")
            } else {
                let near = Nearest.names(to: name.lowercased(), among: TidyFormat.columns, limit: 1)
                report(
                    name, name,
                    near.isEmpty
                        ? "one of the columns \(TidyFormat.columns.joined(separator: ", "))"
                        : "a known column; the nearest is '\(near[0])'")
            }
        }
        for column in TidyColumn.allCases where column.isRequired && positions[column] == nil {
            report(column.rawValue, "", "a column named '\(column.rawValue)'")
        }
        self.positions = positions
        self.problems = problems
        width = fields.count
    }
}
