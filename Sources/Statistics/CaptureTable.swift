/// How many people were seen on each combination of several lists.
///
/// A combination is a number whose bit j is set when the person is on list j; lists count from 0. A
/// combination that is not given was seen 0 times.
public struct CaptureTable: Sendable, Hashable {
    /// Two lists whose joint presence has a term of its own.
    public struct Pair: Sendable, Hashable, Codable, Comparable {
        /// The lower list, from 0.
        public let first: Int
        /// The higher list.
        public let second: Int

        /// Makes a pair of two lists in either order; it is checked against a table when it is used.
        public init(_ one: Int, _ other: Int) {
            first = min(one, other)
            second = max(one, other)
        }

        /// By the first list, then by the second.
        public static func < (left: Pair, right: Pair) -> Bool {
            (left.first, left.second) < (right.first, right.second)
        }

        /// Whether a combination is on both lists.
        func isIn(_ combination: Int) -> Bool {
            combination >> first & 1 == 1 && combination >> second & 1 == 1
        }
    }

    /// The number of lists.
    public let lists: Int
    /// The number seen on each combination; the first entry belongs to combination 1.
    let counts: [Double]

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - lists: The number of lists, 2 to 10.
    ///   - counts: The number seen for each combination, given as the set of its lists.
    /// - Throws: `outsideDomain` for a number of lists or a list outside the range, or for an empty
    ///   combination; `negativeCount` or `notFinite` for a count; `tooFewEvents` when nobody was seen.
    public init(lists: Int, counts: [Set<Int>: Double]) throws(StatisticsError) {
        guard (2...10).contains(lists) else { throw .outsideDomain(name: "lists", value: Double(lists)) }
        var table = [Double](repeating: 0, count: 1 << lists - 1)
        for (combination, count) in counts {
            guard !combination.isEmpty else { throw .outsideDomain(name: "combination", value: 0) }
            var bits = 0
            for list in combination {
                guard (0..<lists).contains(list) else {
                    throw .outsideDomain(name: "list", value: Double(list))
                }
                bits |= 1 << list
            }
            try Check.count(count)
            table[bits - 1] = count
        }
        guard table.contains(where: { $0 > 0 }) else { throw .tooFewEvents(0, needed: 1) }
        self.lists = lists
        self.counts = table
    }

    /// The number of people seen on any list.
    public var observed: Double { Sample.sum(counts) }

    /// Every pair of lists, in order.
    public var pairs: [Pair] {
        (0..<lists).flatMap { first in ((first + 1)..<lists).map { Pair(first, $0) } }
    }

    /// The number of people on both lists of a pair, whatever other lists they are on.
    ///
    /// - Parameter pair: Two lists of the table; a list that is not in it holds nobody.
    /// - Returns: The number of people.
    public func overlap(_ pair: Pair) -> Double {
        Sample.sum(cells.filter { pair.isIn($0.combination) }.map(\.count))
    }

    /// The combinations with their counts, in order.
    var cells: [(combination: Int, count: Double)] {
        counts.enumerated().map { ($0.offset + 1, $0.element) }
    }

    /// Checks that a pair is of two lists of the table.
    func check(_ pair: Pair) throws(StatisticsError) {
        for list in [pair.first, pair.second] where !(0..<lists).contains(list) {
            throw .outsideDomain(name: "list", value: Double(list))
        }
        guard pair.first != pair.second else {
            throw .outsideDomain(name: "pair", value: Double(pair.first))
        }
    }
}
