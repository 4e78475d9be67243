/// Turns identifiers into numbers under a key that is drawn for each run and never written.
///
/// Equal texts get equal numbers; different texts get the same number with a probability of about one in
/// 2 to the power of 64 for each pair. The numbers mean nothing outside the run.
struct Pseudonyms: Sendable {
    private let first: UInt64
    private let second: UInt64

    init() {
        var generator = SystemRandomNumberGenerator()
        first = generator.next()
        second = generator.next()
    }

    /// The number of a text; eight bytes from its start on must be readable.
    @inline(__always)
    func number(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        let raw = UnsafeRawPointer(text)
        if count >= 8, count <= 16 {
            let head = raw.loadUnaligned(as: UInt64.self)
            let tail = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            return Self.fold(head ^ first, tail ^ second ^ UInt64(truncatingIfNeeded: count), second)
        }
        return numberOtherwise(raw, count)
    }

    @inline(never)
    private func numberOtherwise(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
        var state = first ^ UInt64(truncatingIfNeeded: count)
        var at = 0
        while count - at > 8 {
            state = Self.fold(state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self), second, first)
            at += 8
        }
        var rest: UInt64 = 0
        for index in at..<count { rest = rest << 8 | UInt64(raw.load(fromByteOffset: index, as: UInt8.self)) }
        return Self.fold(state ^ rest, second ^ 0x9E37_79B9_7F4A_7C15, first)
    }

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64, _ key: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        let again = (product.high ^ product.low ^ key).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return again.high ^ again.low
    }
}
