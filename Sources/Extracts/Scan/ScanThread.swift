import FrameworkModel

/// What one thread counts; the threads are added up at the end.
final class ScanThread: @unchecked Sendable {
    let plan: CountingPlan
    private let places: Places
    let calendar: Calendar
    private let pseudonyms: Pseudonyms
    private let repeated: RepeatedReferences?
    let batch: Batch
    private let buffer: PortionBuffer
    let layouts: [SubjectRecordLayout]
    /// For each word of the plan, counts per leaf and bit.
    private(set) var counts: [PeriodTable<UInt32>] = []
    private(set) var lags: [DayHistogram] = []
    private(set) var sums: [PeriodTable<Int64>] = []
    /// For each stream of the plan.
    private(set) var stores: [RecordStore] = []
    /// References of accepted rows, when duplicates are looked for.
    private(set) var references: RecordStore?
    private(set) var rejections = Rejections()
    private(set) var rowsRead = 0
    /// First and last day of recording per leaf; 0 for none.
    var days: [(first: UInt16, last: UInt16)]
    /// Repeated references met in the current portion.
    private var met: Set<UInt64> = []
    /// Physical lines of the portions read by this thread.
    private(set) var lines: [PortionPlace: Int] = [:]

    init(
        _ plan: CountingPlan, _ places: Places, _ calendar: Calendar, _ pseudonyms: Pseudonyms,
        options: ScanOptions, repeated: RepeatedReferences?
    ) {
        self.plan = plan
        self.places = places
        self.calendar = calendar
        self.pseudonyms = pseudonyms
        self.repeated = repeated
        batch = Batch(words: plan.words.count)
        buffer = PortionBuffer(chunk: options.chunk, usesVectors: options.usesVectors)
        layouts = plan.streams.map(SubjectRecordLayout.init)
        let periods = calendar.periods.count
        counts = plan.words.map { _ in PeriodTable(periods: periods, width: places.leafCount * 64) }
        // Years are few; of shorter periods only short spans are counted, so that the tables stay small.
        let bins = periods > 101 ? 128 : 512
        lags = plan.lags.map { _ in DayHistogram(periods: periods, places: places.leafCount, bins: bins) }
        sums = plan.sums.map { _ in PeriodTable(periods: periods, width: places.leafCount) }
        stores = layouts.map { RecordStore(stride: $0.stride) }
        if options.removesDuplicates, repeated == nil { references = RecordStore(stride: 12) }
        days = Array(repeating: (0, 0), count: places.leafCount)
    }

    /// Counts portions of an input until there are no more.
    func read(_ source: RowSource, _ reader: RowReader, input: Int) throws(ExtractError) {
        while let number = try source.next(buffer) {
            let place = PortionPlace(input: input, portion: number)
            buffer.split()
            rejections.begin(place, buffer)
            if let row = buffer.firstRow(longerThan: RowSource.rowLimit) {
                throw source.tooLong(portion: number, line: buffer.line(ofRow: row))
            }
            lines[place] = buffer.lineFeeds
            if buffer.hasQuotes { buffer.unquote() }
            count(reader, place)
        }
    }

    /// Adds what another thread counted, but not the records of people.
    func add(_ other: ScanThread) {
        for (own, more) in zip(counts, other.counts) { own.add(more) }
        for (own, more) in zip(lags, other.lags) { own.add(more) }
        for (own, more) in zip(sums, other.sums) { own.add(more) }
        for (leaf, more) in other.days.enumerated() where more.first != 0 {
            days[leaf].first = days[leaf].first == 0 ? more.first : min(days[leaf].first, more.first)
            days[leaf].last = max(days[leaf].last, more.last)
        }
    }

    private func count(_ reader: RowReader, _ place: PortionPlace) {
        let view = CellView(
            bytes: buffer.bytes, separators: buffer.separators, ends: buffer.ends,
            trimmed: buffer.hasQuotes ? -1 : reader.columns - 1)
        met.removeAll(keepingCapacity: true)
        var row = 0
        var separator = 0
        while row < buffer.rowCount {
            takeRows(&row, &separator, reader.columns)
            reject(.notDomesticAbuse, batch.keepFlagged(reader.isDomesticAbuse, view))
            reject(.badDate, batch.keepDated(reader.recorded, view))
            reject(.unknownArea, batch.keepPlaced(reader.area, view))
            reject(.badType, batch.keepTyped(reader.type, view))
            if let reference = reader.reference { sortOutDuplicates(reference, view, place) }
            batch.findBits(plan, reader, view)
            countBits()
            countLags(reader, view)
            countSums(reader, view)
            keepSubjects(reader, view)
            noteDays()
        }
    }

    /// Fills the batch with the next rows that have as many fields as the header.
    private func takeRows(_ row: inout Int, _ separator: inout Int, _ columns: Int) {
        var taken = 0
        let separators = buffer.separators
        let rows = buffer.rows
        let count = buffer.rowCount
        while row < count, taken < Batch.capacity {
            let end = rows[row]
            let last = separator &+ columns &- 1
            if last < buffer.separatorCount, separators[last] == end {
                batch.first[taken] = UInt32(truncatingIfNeeded: separator)
                batch.row[taken] = UInt32(truncatingIfNeeded: row)
                if buffer.hasQuotes { buffer.trimLast(last) }
                taken &+= 1
                separator = last &+ 1
            } else {
                skip(row, &separator, end, columns)
            }
            row &+= 1
        }
        batch.count = taken
        rowsRead &+= taken
    }

    @inline(never)
    private func skip(_ row: Int, _ separator: inout Int, _ end: UInt32, _ columns: Int) {
        let start = Int(buffer.separators[separator - 1] &+ 1)
        let first = separator
        while buffer.separators[separator] != end { separator += 1 }
        separator += 1
        let length = Int(buffer.separators[first]) - start
        let isBlank =
            separator - first == 1 && columns > 1
            && (length == 0 || (length == 1 && buffer.bytes[start] == 0x0D))
        guard !isBlank else { return }
        rowsRead += 1
        batch.rejected[0] = UInt32(row)
        reject(.ragged, 1)
    }

    private func reject(_ reason: RejectReason, _ count: Int) {
        if count > 0 { rejections.add(reason, batch.rejected, count) }
    }

    private func sortOutDuplicates(_ cell: IdentifierCell, _ view: CellView, _ place: PortionPlace) {
        if let repeated {
            let out = batch.keepFirst { index in
                guard let number = number(cell, view, batch.first[index]),
                    let portion = repeated.portion(ofFirst: number)
                else { return false }
                return portion != place.order || !met.insert(number).inserted
            }
            reject(.duplicate, out)
        } else if let references {
            for index in 0..<batch.count {
                guard let number = number(cell, view, batch.first[index]) else { continue }
                let record = references.append(number)
                record.storeBytes(of: number, as: UInt64.self)
                record.storeBytes(of: place.order, toByteOffset: 8, as: UInt32.self)
            }
        }
    }

    /// The number of an identifier, nil where there is none.
    @inline(__always)
    func number(_ cell: IdentifierCell, _ view: CellView, _ first: UInt32) -> UInt64? {
        let (text, length) = view.cell(first, cell.column)
        if length == 0 { return nil }
        if let missing = cell.missing, missing.number(text, length) == 1 { return nil }
        return pseudonyms.number(text, length)
    }
}

/// Where a portion comes from.
struct PortionPlace: Hashable, Comparable {
    let input: Int
    let portion: Int

    /// Its place among all portions of up to 256 inputs.
    var order: UInt32 { UInt32(truncatingIfNeeded: input) << 24 | UInt32(truncatingIfNeeded: portion) }

    static func < (left: PortionPlace, right: PortionPlace) -> Bool {
        (left.input, left.portion) < (right.input, right.portion)
    }
}
