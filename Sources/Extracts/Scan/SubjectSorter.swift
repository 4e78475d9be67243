/// Brings the records of each subject together, in order of day, one part of the stores at a time.
///
/// A part is spread over as many small boxes as it has records, by the bits of the number that follow those of
/// the part, and each box is put in order. All of it stays within a cache.
final class SubjectSorter {
    private var records = UnsafeMutableBufferPointer<SubjectRecord>.allocate(capacity: 0)
    private var boxes = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 0)

    deinit {
        records.deallocate()
        boxes.deallocate()
    }

    /// The records of one part of all stores in order.
    func sorted(
        _ part: Int, of stores: [RecordStore], _ layout: SubjectRecordLayout
    ) -> UnsafeMutableBufferPointer<SubjectRecord> {
        let total = stores.reduce(0) { $0 + $1.count(part) }
        if records.count < total {
            records.deallocate()
            records = .allocate(capacity: total + total / 4)
        }
        var bits: UInt64 = 4
        while 1 << Int(bits) < total, bits < 24 { bits += 1 }
        if boxes.count < 1 << Int(bits) + 1 {
            boxes.deallocate()
            boxes = .allocate(capacity: 1 << Int(bits) + 1)
        }
        guard total > 0, let records = records.baseAddress, let boxes = boxes.baseAddress else {
            return UnsafeMutableBufferPointer(start: nil, count: 0)
        }
        boxes.initialize(repeating: 0, count: 1 << Int(bits) + 1)
        let shift = 64 &- bits
        func each(_ body: (UnsafeRawPointer) -> Void) {
            for store in stores {
                store.eachBlock(part) { start, count in
                    for index in 0..<count { body(start + index &* layout.stride) }
                }
            }
        }
        func box(_ number: UInt64) -> Int {
            Int(truncatingIfNeeded: number &>> shift)
        }
        each { boxes[box(layout.number($0)) &+ 1] &+= 1 }
        for index in 1...1 << Int(bits) { boxes[index] &+= boxes[index - 1] }
        each { place in
            let record = layout.read(place)
            let box = box(record.number)
            records[Int(boxes[box])] = record
            boxes[box] &+= 1
        }
        var start = 0
        for box in 0..<1 << Int(bits) {
            let end = Int(boxes[box])
            if end &- start > 1 { Self.order(records + start, end &- start) }
            start = end
        }
        return UnsafeMutableBufferPointer(start: records, count: total)
    }

    /// Most boxes hold a few records; one that everybody shares may hold very many.
    @inline(__always)
    private static func order(_ records: UnsafeMutablePointer<SubjectRecord>, _ count: Int) {
        if count > 24 {
            var all = UnsafeMutableBufferPointer(start: records, count: count)
            all.sort { $0 < $1 }
            return
        }
        for index in 1..<count where records[index] < records[index &- 1] {
            let record = records[index]
            var place = index
            while place > 0, record < records[place &- 1] {
                records[place] = records[place &- 1]
                place &-= 1
            }
            records[place] = record
        }
    }
}
