/// Adjustment of p-values for many comparisons by Benjamini and Hochberg.
///
/// The family is every test shown together for one question. Source: Benjamini and Hochberg 1995; R
/// `p.adjust`.
public enum BenjaminiHochberg {
    /// The adjusted p-values, in the order of the input.
    ///
    /// Each is the least over its own and all larger p-values of p times the number of tests over the rank,
    /// at most 1. Ties get equal values.
    ///
    /// - Parameter pValues: p-values from 0 to 1; missing ones do not count as tests.
    /// - Returns: As many values as given, missing where the input is missing.
    /// - Throws: `notFinite` or `outsideDomain` for a value that is not a probability.
    public static func adjust(_ pValues: [Double?]) throws(StatisticsError) -> [Double?] {
        var tests: [(index: Int, p: Double)] = []
        for (index, p) in pValues.enumerated() {
            guard let p else { continue }
            try Check.probability(p, "p")
            tests.append((index, p))
        }
        tests.sort { $0.p < $1.p }
        var adjusted = [Double?](repeating: nil, count: pValues.count)
        var least = 1.0
        for (position, test) in tests.enumerated().reversed() {
            least = min(least, test.p * Double(tests.count) / Double(position + 1))
            adjusted[test.index] = least
        }
        return adjusted
    }

    /// Whether each hypothesis is rejected at a false discovery rate.
    ///
    /// - Parameters:
    ///   - pValues: p-values from 0 to 1; missing ones do not count as tests.
    ///   - rate: The false discovery rate, 0 to 1.
    /// - Returns: True where the adjusted p-value is at most the rate; missing where the input is missing.
    /// - Throws: `notFinite` or `outsideDomain` for a value that is not a probability.
    public static func rejections(
        _ pValues: [Double?], rate: Double = 0.05
    ) throws(StatisticsError) -> [Bool?] {
        try Check.probability(rate, "rate")
        return try adjust(pValues).map { $0.map { $0 <= rate } }
    }
}
