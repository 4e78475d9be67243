/// What is counted of the rows of a batch that were accepted.
extension ScanThread {
    func countBits() {
        let (count, day, leaf, periods) = (batch.count, batch.day, batch.leaf, calendar.periodOfDay)
        for word in plan.words.indices {
            let bits = batch.bits(word)
            let table = counts[word]
            for index in 0..<count {
                let row = table.row(Int(periods[Int(day[index])])) + Int(leaf[index]) &* 64
                var rest = bits[index]
                while rest != 0 {
                    row[rest.trailingZeroBitCount] &+= 1
                    rest &= rest &- 1
                }
            }
        }
    }

    func countLags(_ reader: RowReader, _ view: CellView) {
        let (count, days, periods) = (batch.count, batch.day, calendar.periodOfDay)
        for (number, lag) in plan.lags.enumerated() {
            let cells = reader.lags[number]
            let bits = batch.bits(lag.bit.word)
            let histogram = lags[number]
            for index in 0..<count where bits[index] & lag.bit.mask != 0 {
                let to = day(cells.to, view, batch.first[index])
                let from = cells.from.map { day($0, view, batch.first[index]) } ?? days[index]
                guard from != 0, to >= from else { continue }
                histogram.add(
                    period: Int(periods[Int(days[index])]), place: Int(batch.leaf[index]),
                    days: Int(to &- from))
            }
        }
    }

    @inline(__always)
    private func day(_ cell: DateCell, _ view: CellView, _ first: UInt32) -> UInt16 {
        if cell.column < 0 { return cell.constant }
        let (text, length) = view.cell(first, cell.column)
        return cell.day(text, length)
    }

    func countSums(_ reader: RowReader, _ view: CellView) {
        for (number, sum) in plan.sums.enumerated() {
            let cell = reader.sums[number]
            let bits = batch.bits(sum.bit.word)
            for index in 0..<batch.count where bits[index] & sum.bit.mask != 0 {
                var thousandths = cell.constant
                if cell.column >= 0 {
                    let (text, length) = view.cell(batch.first[index], cell.column)
                    thousandths = cell.thousandths(text, length)
                }
                guard let thousandths else { continue }
                let row = sums[number].row(Int(calendar.periodOfDay[Int(batch.day[index])]))
                row[Int(batch.leaf[index])] &+= thousandths
            }
        }
    }

    func keepSubjects(_ reader: RowReader, _ view: CellView) {
        for (number, stream) in plan.streams.enumerated() {
            let passed = batch.passed
            let count = batch.count
            if stream.filters.count == 1 {
                let bits = batch.bits(stream.filters[0].word)
                let mask = stream.filters[0].mask
                for index in 0..<count { passed[index] = bits[index] & mask != 0 ? 1 : 0 }
            } else {
                passed.update(repeating: 0, count: count)
                for (position, bit) in stream.filters.enumerated() {
                    let bits = batch.bits(bit.word)
                    let flag = UInt32(1) << UInt32(position)
                    for index in 0..<count where bits[index] & bit.mask != 0 { passed[index] |= flag }
                }
            }
            keep(reader.subjects[number], layouts[number], stores[number], view)
        }
    }

    private func keep(
        _ cells: (subject: IdentifierCell, companion: IdentifierCell?), _ layout: SubjectRecordLayout,
        _ store: RecordStore, _ view: CellView
    ) {
        let (count, passed, first, day, leaf) = (
            batch.count, batch.passed, batch.first, batch.day, batch.leaf
        )
        for index in 0..<count where passed[index] != 0 {
            guard let subject = number(cells.subject, view, first[index]) else { continue }
            var companion: UInt32 = 0
            if let other = cells.companion, let found = number(other, view, first[index]) {
                companion = UInt32(truncatingIfNeeded: found &>> 40) | 1
            }
            layout.write(
                store.append(subject), number: subject, day: day[index], leaf: leaf[index],
                filters: passed[index], companion: companion)
        }
    }

    func noteDays() {
        let (count, leaf, day) = (batch.count, batch.leaf, batch.day)
        days.withUnsafeMutableBufferPointer { days in
            for index in 0..<count {
                let place = Int(leaf[index])
                if days[place].first == 0 || day[index] < days[place].first { days[place].first = day[index] }
                if day[index] > days[place].last { days[place].last = day[index] }
            }
        }
    }
}
