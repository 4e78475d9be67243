/// References that stand on more than one accepted row, with the portion of the first of them.
final class RepeatedReferences: Sendable {
    private let first: [UInt64: UInt32]
    /// A bit for each of many kinds of number; most numbers that are not repeated fall on an unset one.
    private let hints: [UInt64]
    private let hintShift: UInt64

    /// Looks through the references that all threads kept; nil when none is repeated.
    init?(_ stores: [RecordStore]) {
        var first: [UInt64: UInt32] = [:]
        var part = PartOfReferences()
        for index in 0..<RecordStore.parts { part.findRepeated(index, stores) { first[$0] = $1 } }
        guard !first.isEmpty else { return nil }
        var bits: UInt64 = 10
        while 1 << bits < first.count * 16 { bits += 1 }
        var hints = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
        for number in first.keys {
            let place = number >> (64 - bits)
            hints[Int(place >> 6)] |= 1 << (place & 63)
        }
        self.first = first
        self.hints = hints
        hintShift = 64 - bits
    }

    /// The portion with the first row of this reference, nil when it stands on one row only.
    @inline(__always)
    func portion(ofFirst number: UInt64) -> UInt32? {
        let place = number &>> hintShift
        guard hints[Int(truncatingIfNeeded: place &>> 6)] &>> (place & 63) & 1 != 0 else { return nil }
        return first[number]
    }
}

/// The references of one part in an open table, used again for each part.
private struct PartOfReferences {
    private var numbers: [UInt64] = []
    private var portions: [UInt32] = []

    mutating func findRepeated(
        _ part: Int, _ stores: [RecordStore], _ found: (UInt64, UInt32) -> Void
    ) {
        let total = stores.reduce(0) { $0 + $1.count(part) }
        var bits: UInt64 = 4
        while 1 << bits < total * 2 { bits += 1 }
        let slots = 1 << Int(bits)
        numbers = [UInt64](repeating: 0, count: slots)
        portions = [UInt32](repeating: UInt32.max, count: slots)
        var repeated: Set<UInt64> = []
        numbers.withUnsafeMutableBufferPointer { numbers in
            portions.withUnsafeMutableBufferPointer { portions in
                for store in stores {
                    store.eachBlock(part) { start, count in
                        for index in 0..<count {
                            let record = start + index &* store.stride
                            let number = record.loadUnaligned(as: UInt64.self)
                            let portion = record.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
                            var slot = Int(
                                truncatingIfNeeded: (number &<< RecordStore.partBits) &>> (64 &- bits))
                            while portions[slot] != UInt32.max, numbers[slot] != number {
                                slot = (slot &+ 1) & (slots &- 1)
                            }
                            if portions[slot] != UInt32.max { repeated.insert(number) }
                            numbers[slot] = number
                            portions[slot] = min(portions[slot], portion)
                        }
                    }
                }
                for number in repeated {
                    var slot = Int(truncatingIfNeeded: (number &<< RecordStore.partBits) &>> (64 &- bits))
                    while numbers[slot] != number { slot = (slot &+ 1) & (slots &- 1) }
                    found(number, portions[slot])
                }
            }
        }
    }
}
