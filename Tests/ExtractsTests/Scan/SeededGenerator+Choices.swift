import TestSupport

extension SeededGenerator {
    init(seed: Int) { self.init(state: UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D) }

    /// A whole number from 0 up to, not including, `limit`, which is at least 1.
    mutating func below(_ limit: Int) -> Int { Int(next() >> 11) % limit }

    /// A whole number of the range, both ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in so many of a hundred cases.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the list, which is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// The list in another order.
    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var rest = list
        var result: [Element] = []
        while !rest.isEmpty { result.append(rest.remove(at: below(rest.count))) }
        return result
    }
}
