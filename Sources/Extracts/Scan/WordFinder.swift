/// Finds separators eight bytes at a time in plain integers, on machines without vector instructions for it.
struct WordFinder {
    private let separators: UnsafeMutablePointer<UInt32>
    private let rows: UnsafeMutablePointer<UInt32>
    private(set) var separatorCount = 0
    private(set) var rowCount = 0
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    init(_ separators: UnsafeMutablePointer<UInt32>, _ rows: UnsafeMutablePointer<UInt32>) {
        self.separators = separators
        self.rows = rows
    }

    /// Writes positions; false when a quote opens in the middle of a field, which ends the search.
    mutating func find(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
        var within = false
        var at = 0
        while at < count {
            let word = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self).littleEndian
            if within || Self.bytes(of: word, equalTo: 0x22) != 0 {
                for index in at..<min(at + 8, count) where !take(bytes, index, &within) { return false }
            } else {
                let feeds = Self.bytes(of: word, equalTo: 0x0A)
                mark(Self.bytes(of: word, equalTo: 0x2C) | feeds, feeds, at)
            }
            at += 8
        }
        return true
    }

    /// The high bit of each byte of the word that equals `byte`.
    @inline(__always)
    private static func bytes(of word: UInt64, equalTo byte: UInt64) -> UInt64 {
        let difference = word ^ ones &* byte
        return ~((difference & ~highs &+ ~highs) | difference | ~highs)
    }

    @inline(__always)
    private mutating func mark(_ both: UInt64, _ feeds: UInt64, _ at: Int) {
        var rest = both
        while rest != 0 {
            let position = UInt32(truncatingIfNeeded: at &+ rest.trailingZeroBitCount &>> 3)
            separators[separatorCount] = position
            separatorCount &+= 1
            if feeds & (rest & (0 &- rest)) != 0 {
                rows[rowCount] = position
                rowCount &+= 1
            }
            rest &= rest &- 1
        }
    }

    private mutating func take(
        _ bytes: UnsafeMutablePointer<UInt8>, _ index: Int, _ within: inout Bool
    ) -> Bool {
        switch bytes[index] {
        case 0x22:
            let before = index == 0 ? 0x2C : bytes[index - 1]
            guard within || before == 0x2C || before == 0x0A || before == 0x22 else { return false }
            within.toggle()
        case 0x2C where !within, 0x0A where !within:
            separators[separatorCount] = UInt32(index)
            separatorCount += 1
            if bytes[index] == 0x0A {
                rows[rowCount] = UInt32(index)
                rowCount += 1
            }
        default: break
        }
        return true
    }
}
