/// The position of each value among its peers, in standard deviations from their mean.
///
/// z = (value - mean) / sd, unweighted, with divisor k - 1. It describes and does not test: about a third of
/// all values lie beyond 1 by construction, and the precision of each value is ignored.
public enum StandardScores {
    /// The scores of a set of values.
    public struct Result: Sendable, Hashable, Codable {
        /// The unweighted mean, in the unit of the values.
        public let mean: Double
        /// The standard deviation with divisor k - 1, in the unit of the values.
        public let standardDeviation: Double
        /// One score for each value, in the order of the input; missing where the value is missing.
        public let scores: [Double?]

        /// Whether each score lies further from 0 than a threshold; on the threshold is not beyond.
        ///
        /// - Parameter threshold: A number of standard deviations, usually 1 or 2.
        /// - Returns: One flag for each value; missing where the value is missing.
        public func beyond(_ threshold: Double) -> [Bool?] {
            scores.map { $0.map { $0.magnitude > threshold } }
        }
    }

    /// The scores of a set of values.
    ///
    /// - Parameter values: The values, up to 1e100 in magnitude; missing ones do not count.
    /// - Returns: Mean, standard deviation and scores.
    /// - Throws: `notEnoughPoints` with fewer than two values; `noVariation` when all are equal;
    ///   `notFinite` or `outsideDomain` for a value.
    public static func scores(_ values: [Double?]) throws(StatisticsError) -> Result {
        let present = values.compactMap { $0 }
        for value in present { try Check.measured(value) }
        guard present.count >= 2 else { throw .notEnoughPoints(count: present.count, needed: 2) }
        let mean = Sample.mean(present)
        let largest = present.map { ($0 - mean).magnitude }.reduce(0, max)
        guard largest > 0 else { throw .noVariation(mean) }
        // Squares of distances over the largest one neither overflow nor vanish.
        let squares = present.map { (($0 - mean) / largest) * (($0 - mean) / largest) }
        let deviation = largest * (Sample.sum(squares) / Double(present.count - 1)).squareRoot()
        return Result(
            mean: mean, standardDeviation: deviation,
            scores: values.map { $0.map { ($0 - mean) / deviation } })
    }
}
