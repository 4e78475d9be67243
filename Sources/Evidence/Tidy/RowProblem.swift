/// One cell of an imported file that cannot be taken as it is.
package struct RowProblem: Hashable, Sendable {
    /// Line of the file on which the row begins, from 1; 1 is the header.
    package let line: Int
    /// Name of the column, empty when the problem is the row itself.
    package let column: String
    /// What stands there.
    package let value: String
    /// What should stand there.
    package let expected: String

    /// Makes a problem of its parts.
    package init(line: Int, column: String, value: String, expected: String) {
        self.line = line
        self.column = column
        self.value = value
        self.expected = expected
    }
}

extension RowProblem: CustomStringConvertible {
    /// The problem in one line.
    package var description: String {
        "line \(line)" + (column.isEmpty ? "" : ", \(column)") + ": '\(value)'; expected \(expected)"
    }
}
