/// The layout of the small records that people are counted from: number, place and day, and where the plan
/// needs them the filters that the row passed and another person.
struct SubjectRecordLayout {
    /// Set when a stream has several filters.
    let hasFilters: Bool
    /// Set when a stream counts the different values of another identifier.
    let hasCompanion: Bool

    init(_ stream: CountingPlan.Stream) {
        hasFilters = stream.filters.count > 1
        hasCompanion = stream.companion != nil
    }

    /// Bytes of a record: six of the number, four of day and place, four of filters, three of the other person.
    ///
    /// The top eight bits of the number are those of the part of the store; so 56 bits tell people apart.
    var stride: Int { 10 + (hasFilters ? 4 : 0) + (hasCompanion ? 3 : 0) }

    @inline(__always)
    func write(
        _ record: UnsafeMutableRawPointer, number: UInt64, day: UInt16, leaf: UInt16, filters: UInt32,
        companion: UInt32
    ) {
        record.storeBytes(of: UInt32(truncatingIfNeeded: number &>> 24), as: UInt32.self)
        record.storeBytes(of: UInt16(truncatingIfNeeded: number &>> 8), toByteOffset: 4, as: UInt16.self)
        record.storeBytes(
            of: UInt32(truncatingIfNeeded: day) &<< 16 | UInt32(truncatingIfNeeded: leaf), toByteOffset: 6,
            as: UInt32.self)
        if hasFilters { record.storeBytes(of: filters, toByteOffset: 10, as: UInt32.self) }
        if hasCompanion {
            let place = hasFilters ? 14 : 10
            record.storeBytes(of: UInt16(truncatingIfNeeded: companion), toByteOffset: place, as: UInt16.self)
            record.storeBytes(
                of: UInt8(truncatingIfNeeded: companion &>> 16), toByteOffset: place + 2, as: UInt8.self)
        }
    }

    /// The stored bits of the number, at the top of a word.
    @inline(__always)
    func number(_ record: UnsafeRawPointer) -> UInt64 {
        UInt64(record.loadUnaligned(as: UInt32.self)) &<< 32
            | UInt64(record.loadUnaligned(fromByteOffset: 4, as: UInt16.self)) &<< 16
    }

    @inline(__always)
    func read(_ record: UnsafeRawPointer) -> SubjectRecord {
        var companion: UInt32 = 0
        if hasCompanion {
            let place = hasFilters ? 14 : 10
            companion =
                UInt32(record.loadUnaligned(fromByteOffset: place, as: UInt16.self))
                | UInt32(record.load(fromByteOffset: place + 2, as: UInt8.self)) &<< 16
        }
        return SubjectRecord(
            number: number(record), dayAndLeaf: record.loadUnaligned(fromByteOffset: 6, as: UInt32.self),
            filters: hasFilters ? record.loadUnaligned(fromByteOffset: 10, as: UInt32.self) : 1,
            companion: companion)
    }
}

/// One row of a subject.
struct SubjectRecord {
    /// What tells the subject from others of the same part.
    var number: UInt64
    /// Day in the upper half, so that the order is that of time.
    var dayAndLeaf: UInt32
    /// Bit for each filter of the stream that the row passed.
    var filters: UInt32
    /// Who the other identifier names, shortened; 0 for nobody.
    var companion: UInt32

    var day: Int { Int(truncatingIfNeeded: dayAndLeaf &>> 16) }
    var leaf: Int { Int(truncatingIfNeeded: dayAndLeaf & 0xFFFF) }

    @inline(__always)
    static func < (left: SubjectRecord, right: SubjectRecord) -> Bool {
        left.number != right.number ? left.number < right.number : left.dayAndLeaf < right.dayAndLeaf
    }
}
