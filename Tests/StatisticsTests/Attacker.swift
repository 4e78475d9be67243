import Statistics

/// Someone who knows all shown figures of a table and tries every table that agrees with them.
struct Attacker {
    typealias Place = CountTable.Place

    let table: CountTable
    let hidden: Set<Place>
    /// The least value of a hidden figure.
    let least: Int

    private var hidesTotal: Bool { hidden.contains { !$0.isCell } }

    /// Every value found for each hidden figure.
    ///
    /// Where a total is hidden there is no end of tables, and only those within 1 of each count are tried.
    func possibleValues() -> [Place: Set<Int>] {
        var found: [Place: Set<Int>] = [:]
        var trial = table.rows
        fill(0, 0, left(of: table.isList ? table.rows.indices : 0..<1), &trial, &found)
        return found
    }

    /// What the hidden counts of some rows add up to.
    private func left(of rows: Range<Int>) -> Int {
        rows.clamped(to: table.rows.indices).reduce(0) { sum, row in
            table.rows[row].indices.reduce(sum) {
                $0 + (hidden.contains(.cell(row: row, column: $1)) ? table.rows[row][$1] : 0)
            }
        }
    }

    /// Tries the hidden counts from a place on, row by row.
    ///
    /// `left` is what is left for the hidden counts of the row, or of the whole list.
    private func fill(
        _ row: Int, _ column: Int, _ left: Int, _ trial: inout [[Int]], _ found: inout [Place: Set<Int>]
    ) {
        if row == table.rows.count { return note(trial, &found) }
        let isKnown = !hidden.contains(table.isList ? .total : .rowTotal(row))
        if column == table.rows[0].count {
            if table.isList { return fill(row + 1, 0, left, &trial, &found) }
            if isKnown, left != 0 { return }
            return fill(row + 1, 0, self.left(of: (row + 1)..<(row + 2)), &trial, &found)
        }
        guard hidden.contains(.cell(row: row, column: column)) else {
            return fill(row, column + 1, left, &trial, &found)
        }
        let count = table.rows[row][column]
        let near = max(least, count - 1)...(count + 1)
        for value in hidesTotal ? near : least...max(least, left) where !isKnown || value <= left {
            trial[row][column] = value
            fill(row, column + 1, left - value, &trial, &found)
        }
        trial[row][column] = count
    }

    private func note(_ trial: [[Int]], _ found: inout [Place: Set<Int>]) {
        guard let figures = try? CountTable(rows: trial).figures else { return }
        for (own, other) in zip(table.figures, figures) {
            let agrees = hidden.contains(own.place) ? other.count >= least : other.count == own.count
            guard agrees else { return }
        }
        for figure in figures where hidden.contains(figure.place) {
            found[figure.place, default: []].insert(figure.count)
        }
    }
}

extension CountTable.Place {
    var isCell: Bool {
        if case .cell = self { return true }
        return false
    }
}
