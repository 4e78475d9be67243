/// The tests that decide which rows count; each takes the rejected rows out and returns how many they were.
extension Batch {
    /// Rows that carry the domestic abuse flag.
    func keepFlagged(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 { return cell.table.empty == 1 ? 0 : rejectAll() }
        let (first, table) = (first, cell.table)
        return keep { index in
            let (text, length) = view.cell(first[index], cell.column)
            return table.number(text, length) == 1
        } move: { _, _ in
        }
    }

    /// Rows with a usable date of recording, which becomes `day`.
    func keepDated(_ cell: DateCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            day.update(repeating: cell.constant, count: count)
            return 0
        }
        let (first, day) = (first, day)
        return keep { index in
            let (text, length) = view.cell(first[index], cell.column)
            day[index] = cell.day(text, length)
            return day[index] != 0
        } move: { from, to in
            day[to] = day[from]
        }
    }

    /// Rows of a known area, which becomes `leaf`.
    func keepPlaced(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            guard cell.table.empty != 0 else { return rejectAll() }
            leaf.update(repeating: UInt16(truncatingIfNeeded: cell.table.empty - 1), count: count)
            return 0
        }
        let (first, day, leaf, table) = (first, day, leaf, cell.table)
        return keep { index in
            let (text, length) = view.cell(first[index], cell.column)
            let found = table.numberOfLong(text, length)
            leaf[index] = UInt16(truncatingIfNeeded: found &- 1)
            return found != 0
        } move: { from, to in
            day[to] = day[from]
            leaf[to] = leaf[from]
        }
    }

    /// Crimes and incidents; which of them becomes `type`.
    func keepTyped(_ cell: TextCell, _ view: CellView) -> Int {
        if cell.column < 0 {
            type.update(repeating: UInt8(truncatingIfNeeded: cell.table.empty), count: count)
            return cell.table.empty != 0 ? 0 : rejectAll()
        }
        let (first, day, leaf, type, table) = (first, day, leaf, type, cell.table)
        return keep { index in
            let (text, length) = view.cell(first[index], cell.column)
            type[index] = UInt8(truncatingIfNeeded: table.number(text, length))
            return type[index] != 0
        } move: { from, to in
            day[to] = day[from]
            leaf[to] = leaf[from]
            type[to] = type[from]
        }
    }

    /// Rows that `isRepeated` does not hold for.
    func keepFirst(where isRepeated: (Int) -> Bool) -> Int {
        keep { index in
            !isRepeated(index)
        } move: { from, to in
            day[to] = day[from]
            leaf[to] = leaf[from]
            type[to] = type[from]
        }
    }

    /// Moves the rows that are kept together, without a branch for each, and lists the others.
    @inline(__always)
    private func keep(_ isKept: (Int) -> Bool, move: (Int, Int) -> Void) -> Int {
        let (count, first, row, rejected) = (count, first, row, rejected)
        var (kept, out) = (0, 0)
        for index in 0..<count {
            let good = isKept(index) ? 1 : 0
            rejected[out] = row[index]
            first[kept] = first[index]
            row[kept] = row[index]
            move(index, kept)
            kept &+= good
            out &+= 1 &- good
        }
        self.count = kept
        return out
    }

    private func rejectAll() -> Int {
        let out = count
        rejected.update(from: row, count: out)
        count = 0
        return out
    }
}
