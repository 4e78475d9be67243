/// Finds a number for the text of a cell, without making a string of it.
///
/// Texts of up to seven bytes are one machine word with their length on top and are found with one probe of a
/// table made free of collisions, without a branch; longer ones are compared whole.
final class TextTable: @unchecked Sendable {
    private struct Slot {
        var key: UInt64
        var number: UInt64
    }

    /// The number for an empty cell.
    let empty: UInt64
    /// The number for a text that is not in the table.
    let other: UInt64
    private let slots: UnsafeMutablePointer<Slot>
    private let multiplier: UInt64
    private let shift: UInt64
    private let long: LongTexts?

    init(_ entries: [String: UInt64], empty: UInt64, other: UInt64) {
        var short: [UInt64: UInt64] = [0: empty]
        var long: [(text: [UInt8], number: UInt64)] = []
        for (text, number) in entries where !text.isEmpty {
            let bytes = Array(text.utf8)
            if bytes.count < 8 { short[Self.key(bytes)] = number } else { long.append((bytes, number)) }
        }
        self.empty = empty
        self.other = other
        self.long = long.isEmpty ? nil : LongTexts(long, other: other)
        let (bits, multiplier) = Self.perfect(Array(short.keys))
        shift = UInt64(64 - bits)
        self.multiplier = multiplier
        slots = .allocate(capacity: 1 << bits)
        // No key is all ones: its length would be 255.
        slots.initialize(repeating: Slot(key: UInt64.max, number: other), count: 1 << bits)
        for (key, number) in short {
            slots[Int((key &* multiplier) >> shift)] = Slot(key: key, number: number)
        }
    }

    deinit { slots.deallocate() }

    /// The number for the text of `count` bytes; eight bytes from its start on must be readable.
    @inline(__always)
    func number(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        if count > 7 { return long == nil ? other : longNumber(text, count) }
        let length = UInt64(truncatingIfNeeded: count)
        let word = UnsafeRawPointer(text).loadUnaligned(as: UInt64.self).littleEndian
        let key = word & (1 &<< (length &* 8) &- 1) | length &<< 56
        let slot = slots[Int(truncatingIfNeeded: (key &* multiplier) &>> shift)]
        let isFound: UInt64 = slot.key == key ? 1 : 0
        return other ^ (other ^ slot.number) & (0 &- isFound)
    }

    /// The same for columns in which most texts have eight bytes or more.
    @inline(__always)
    func numberOfLong(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        guard count > 7, let long else { return number(text, count) }
        return long.number(text, count)
    }

    @inline(never)
    private func longNumber(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        long.map { $0.number(text, count) } ?? other
    }

    private static func key(_ bytes: [UInt8]) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } | UInt64(bytes.count) << 56
    }

    /// Bits of the table and a multiplier under which no two keys meet.
    private static func perfect(_ keys: [UInt64]) -> (bits: Int, multiplier: UInt64) {
        var bits = 4
        var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        while true {
            for _ in 0..<64 {
                if Set(keys.map { ($0 &* multiplier) >> UInt64(64 - bits) }).count == keys.count {
                    return (bits, multiplier)
                }
                multiplier = multiplier &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D | 1
            }
            bits += 1
        }
    }
}

/// The texts of eight bytes or more, by first and last eight bytes and length.
private final class LongTexts: @unchecked Sendable {
    private struct Entry {
        let first: UInt64
        let last: UInt64
        let count: Int
        let number: UInt64
        let text: UnsafeMutablePointer<UInt8>
    }

    private let entries: UnsafeMutablePointer<Entry>
    private let count: Int
    /// Index of an entry, or -1; much larger than the entries are many, so that few texts meet in a slot.
    private let slots: UnsafeMutablePointer<Int32>
    private let bits: UInt64
    private let other: UInt64

    init(_ texts: [(text: [UInt8], number: UInt64)], other: UInt64) {
        var bits: UInt64 = 6
        while 1 << bits < texts.count * 16 { bits += 1 }
        self.bits = bits
        self.other = other
        count = texts.count
        entries = .allocate(capacity: texts.count)
        slots = .allocate(capacity: 1 << Int(bits))
        slots.initialize(repeating: -1, count: 1 << Int(bits))
        for (index, (text, number)) in texts.enumerated() {
            let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
            copy.initialize(from: text, count: text.count)
            let (first, last) = Self.ends(copy, text.count)
            (entries + index).initialize(
                to: Entry(first: first, last: last, count: text.count, number: number, text: copy))
            var slot = slot(first, last)
            while slots[slot] >= 0 { slot = next(slot) }
            slots[slot] = Int32(index)
        }
    }

    deinit {
        for index in 0..<count { entries[index].text.deallocate() }
        entries.deallocate()
        slots.deallocate()
    }

    @inline(__always)
    func number(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        let (first, last) = Self.ends(text, count)
        var slot = slot(first, last)
        while slots[slot] >= 0 {
            let entry = entries + Int(slots[slot])
            if entry.pointee.first == first, entry.pointee.last == last, entry.pointee.count == count,
                count <= 16 || Self.equal(entry.pointee.text, text, count)
            {
                return entry.pointee.number
            }
            slot = next(slot)
        }
        return other
    }

    @inline(never)
    private static func equal(
        _ left: UnsafeMutablePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        for index in 8..<count - 8 where left[index] != right[index] { return false }
        return true
    }

    @inline(__always)
    private func slot(_ first: UInt64, _ last: UInt64) -> Int {
        let mixed = (first ^ last &* 0x9E37_79B9_7F4A_7C15) &* 0xD134_2543_DE82_EF95
        let again = (mixed ^ mixed &>> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: again &>> (64 &- bits))
    }

    @inline(__always)
    private func next(_ slot: Int) -> Int { (slot &+ 1) & (1 &<< Int(truncatingIfNeeded: bits) &- 1) }

    @inline(__always)
    private static func ends(_ text: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        let raw = UnsafeRawPointer(text)
        return (
            raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        )
    }
}
