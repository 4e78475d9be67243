/// The bits of rows: which terms of filters hold.
extension Batch {
    /// The bits of one word of the plan.
    func bits(_ word: Int) -> UnsafeMutablePointer<UInt64> { bits + word * Self.capacity }

    /// Works out all words of the plan.
    func findBits(_ plan: CountingPlan, _ reader: RowReader, _ view: CellView) {
        for word in plan.words.indices {
            let bits = bits(word)
            let (crime, incident) = reader.initial[word]
            for index in 0..<count { bits[index] = type[index] == 1 ? crime : incident }
            for cell in reader.narrowing[word] {
                switch cell {
                case .text(let text): narrow(bits, text, view)
                case .days(let date, let limits, let masks, let missing):
                    narrow(bits, date, limits, masks, missing, view)
                case .numbers(let number, let limits, let masks, let missing):
                    narrow(bits, number, limits, masks, missing, view)
                }
            }
            for union in plan.words[word].unions {
                for index in 0..<count where bits[index] & union.terms != 0 { bits[index] |= union.mask }
            }
        }
    }

    private func narrow(_ bits: UnsafeMutablePointer<UInt64>, _ cell: TextCell, _ view: CellView) {
        let table = cell.table
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            bits[index] &= table.number(text, length)
        }
    }

    private func narrow(
        _ bits: UnsafeMutablePointer<UInt64>, _ cell: DateCell, _ limits: [Int], _ masks: [UInt64],
        _ missing: UInt64, _ view: CellView
    ) {
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let day = Int(cell.day(text, length))
            bits[index] &= day == 0 ? missing : masks[limits.prefix { $0 <= day }.count]
        }
    }

    private func narrow(
        _ bits: UnsafeMutablePointer<UInt64>, _ cell: NumberCell, _ limits: [Int64], _ masks: [UInt64],
        _ missing: UInt64, _ view: CellView
    ) {
        for index in 0..<count {
            let (text, length) = view.cell(first[index], cell.column)
            let number = cell.thousandths(text, length)
            bits[index] &= number.map { number in masks[limits.prefix { $0 <= number }.count] } ?? missing
        }
    }
}
