/// Where a cell is: `B7`, or `$B$7` where it must not move.
enum CellAddress {
    /// Column from 0, row from 1.
    static func of(_ column: Int, _ row: Int) -> String { "\(letters(column))\(row)" }

    /// Two corners; `isFixed` for named ranges.
    static func range(columns: Int, from first: Int, to last: Int, isFixed: Bool = false) -> String {
        let mark = isFixed ? "$" : ""
        return "\(mark)A\(mark)\(first):\(mark)\(letters(columns - 1))\(mark)\(last)"
    }

    /// `A`, `Z`, `AA`.
    private static func letters(_ column: Int) -> String {
        var text = ""
        var rest = column + 1
        while rest > 0 {
            let (more, place) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            text.unicodeScalars.insert(Unicode.Scalar(UInt8(65 + place)), at: text.unicodeScalars.startIndex)
            rest = more
        }
        return text
    }
}
