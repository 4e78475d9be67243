/// The tests that decide which rows count; each takes the rejected rows out and returns how many they were.
extension Batch {
    /// Rows that carry the domestic abuse flag.
    func keepFlagged(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 { return keepAll(cell.table.empty == 1) }
        var kept = 0
        var out = 0
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let number = row[index]
            first[kept] = first[index]
            row[kept] = number
            rejected[out] = number
            let good = cell.table.number(text, length) == 1 ? 1 : 0
            kept &+= good
            out &+= 1 &- good
        }
        count = kept
        return out
    }

    /// Rows with a usable date of recording, which becomes `day`.
    func keepDated(_ cell: DateCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            day.update(repeating: cell.constant, count: count)
            return 0
        }
        var kept = 0
        var out = 0
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let number = row[index]
            let found = cell.day(text, length)
            first[kept] = first[index]
            row[kept] = number
            day[kept] = found
            rejected[out] = number
            let good = found != 0 ? 1 : 0
            kept &+= good
            out &+= 1 &- good
        }
        count = kept
        return out
    }

    /// Rows of a known area, which becomes `leaf`.
    func keepPlaced(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            leaf.update(repeating: UInt16(truncatingIfNeeded: max(cell.table.empty, 1) - 1), count: count)
            return keepAll(cell.table.empty != 0)
        }
        var kept = 0
        var out = 0
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let number = row[index]
            let found = cell.table.numberOfLong(text, length)
            first[kept] = first[index]
            row[kept] = number
            day[kept] = day[index]
            leaf[kept] = UInt16(truncatingIfNeeded: found &- 1)
            rejected[out] = number
            let good = found != 0 ? 1 : 0
            kept &+= good
            out &+= 1 &- good
        }
        count = kept
        return out
    }

    /// Crimes and incidents; which of them becomes `type`.
    func keepTyped(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            type.update(repeating: UInt8(truncatingIfNeeded: cell.table.empty), count: count)
            return keepAll(cell.table.empty != 0)
        }
        var kept = 0
        var out = 0
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let number = row[index]
            let found = cell.table.number(text, length)
            first[kept] = first[index]
            row[kept] = number
            day[kept] = day[index]
            leaf[kept] = leaf[index]
            type[kept] = UInt8(truncatingIfNeeded: found)
            rejected[out] = number
            let good = found != 0 ? 1 : 0
            kept &+= good
            out &+= 1 &- good
        }
        count = kept
        return out
    }

    /// Rows that `isRepeated` does not hold for.
    func keepFirst(where isRepeated: (Int) -> Bool) -> Int {
        var kept = 0
        var out = 0
        for index in 0..<count {
            if isRepeated(index) {
                rejected[out] = row[index]
                out += 1
            } else {
                first[kept] = first[index]
                row[kept] = row[index]
                day[kept] = day[index]
                leaf[kept] = leaf[index]
                type[kept] = type[index]
                kept += 1
            }
        }
        count = kept
        return out
    }

    private func keepAll(_ good: Bool) -> Int {
        guard !good else { return 0 }
        let out = count
        rejected.update(from: row, count: out)
        count = 0
        return out
    }
}
