/// The bytes of an input as a source of choices, the first when there are no more.
struct InputBytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// False when every further choice is the first.
    var hasMore: Bool { !rest.isEmpty }

    /// A number from 0 to one less than the limit, which is 1 to 256.
    mutating func below(_ limit: Int) -> Int { Int(rest.popFirst() ?? 0) % limit }

    /// A number from -32,768 to 32,767.
    mutating func signed() -> Int { Int(Int16(truncatingIfNeeded: below(256) << 8 | below(256))) }

    /// One of the elements; `usual` when there are none.
    mutating func pick<Element>(_ elements: [Element], or usual: Element) -> Element {
        guard !elements.isEmpty else { return usual }
        return elements[below(min(elements.count, 256))]
    }
}
