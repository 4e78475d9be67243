/// Some rows of a portion and what has been found out about them, side by side; rejected rows are taken out.
///
/// Reused for all batches of one thread. The arrays hold `count` values each.
final class Batch {
    static let capacity = 1024

    var count = 0
    /// Index of the row's first separator.
    let first: UnsafeMutablePointer<UInt32>
    /// Number of the row within the portion.
    let row: UnsafeMutablePointer<UInt32>
    /// Day of recording.
    let day: UnsafeMutablePointer<UInt16>
    /// Number of the leaf.
    let leaf: UnsafeMutablePointer<UInt16>
    /// 1 for a crime, 2 for an incident.
    let type: UnsafeMutablePointer<UInt8>
    /// For each word of the plan, the bits of each row: word after word, `capacity` apart.
    let bits: UnsafeMutablePointer<UInt64>
    /// Bit for each filter of a stream that the row passes; for one stream at a time.
    let passed: UnsafeMutablePointer<UInt32>
    /// Numbers of the rows that the latest test rejected.
    let rejected: UnsafeMutablePointer<UInt32>

    init(words: Int) {
        first = .allocate(capacity: Self.capacity)
        row = .allocate(capacity: Self.capacity)
        day = .allocate(capacity: Self.capacity)
        leaf = .allocate(capacity: Self.capacity)
        type = .allocate(capacity: Self.capacity)
        bits = .allocate(capacity: Self.capacity * max(words, 1))
        passed = .allocate(capacity: Self.capacity)
        rejected = .allocate(capacity: Self.capacity)
    }

    deinit {
        first.deallocate()
        row.deallocate()
        day.deallocate()
        leaf.deallocate()
        type.deallocate()
        bits.deallocate()
        passed.deallocate()
        rejected.deallocate()
    }
}

/// Where the cells of a portion are.
struct CellView {
    let bytes: UnsafeMutablePointer<UInt8>
    let separators: UnsafeMutablePointer<UInt32>
    let ends: UnsafeMutablePointer<UInt32>
    /// Column whose carriage return belongs to the line end, -1 when that was taken away.
    let trimmed: Int

    /// Start and length of a cell, given the first separator of its row.
    @inline(__always)
    func cell(_ first: UInt32, _ column: Int) -> (UnsafePointer<UInt8>, Int) {
        let index = Int(truncatingIfNeeded: first) &+ column
        let start = Int(truncatingIfNeeded: separators[index &- 1] &+ 1)
        var end = Int(truncatingIfNeeded: ends[index])
        if column == trimmed, end > start, bytes[end &- 1] == 0x0D { end &-= 1 }
        return (UnsafePointer(bytes + start), end &- start)
    }
}
