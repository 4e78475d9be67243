/// The header and the first rows of an extract, as texts.
package struct ExtractSample {
    /// Names of the columns.
    package let header: [String]
    /// The rows, each with as many fields as it has; fewer than asked for in a short extract.
    package private(set) var rows: [[String]] = []

    /// Reads up to so many rows, within the first mebibyte.
    package init(_ input: ExtractInput, rows count: Int) throws(ExtractError) {
        let start = try ByteSource.open(input).beginning()
        header = try RowSource(ByteSource.open(.bytes(start)), chunk: 1).header
        var table = PlainTable(start)
        _ = table.next()
        while rows.count < count, let row = table.next() {
            let isBrokenOff = table.isAtEnd && start.count == RowSource.rowLimit
            if row != [""], !isBrokenOff { rows.append(row) }
        }
    }
}
