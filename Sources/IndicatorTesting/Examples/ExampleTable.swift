import Foundation

/// A small table without quoting: a header line, then one line for each row.
struct ExampleTable {
    struct Row {
        let file: String
        let line: Int
        let cells: [String: String]

        /// The cell under a column, empty when the table has no such column.
        subscript(column: String) -> String { cells[column] ?? "" }

        func problem(_ text: String) -> ExampleProblem {
            ExampleProblem(file: file, line: line, problem: text)
        }

        /// What a cell holds; nil when it is empty, and an error when it holds something else.
        func optional<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value? {
            let text = self[column]
            guard !text.isEmpty else { return nil }
            guard let value = read(text) else {
                throw problem("'\(text)' under \(column) cannot be read")
            }
            return value
        }
    }

    let columns: [String]
    let rows: [Row]

    init(file: URL) throws {
        let name = file.lastPathComponent
        let lines = try String(contentsOf: file, encoding: .utf8)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let columns = (lines.first ?? "").split(separator: ",").map(String.init)
        guard Set(columns).count == columns.count else {
            throw ExampleProblem(file: name, line: 1, problem: "names a column twice")
        }
        self.columns = columns
        rows = try lines.enumerated().dropFirst().filter { !$0.element.isEmpty }.map { index, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == columns.count else {
                throw ExampleProblem(
                    file: name, line: index + 1,
                    problem: "has \(cells.count) cells where the header has \(columns.count)")
            }
            return Row(
                file: name, line: index + 1, cells: Dictionary(uniqueKeysWithValues: zip(columns, cells)))
        }
    }
}

/// What is wrong with the files of an example.
struct ExampleProblem: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let problem: String

    var description: String { "\(file) line \(line): \(problem)" }
}
