/// Fisher's exact test of two independent proportions.
///
/// Source: R `fisher.test`.
public enum FisherExact {
    /// The two-sided p-value.
    ///
    /// The sum of the probabilities of all tables with the same margins that are no likelier than the observed
    /// one, with a relative slack of 1e-7.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, a whole number from 0 to `denominator1`.
    ///   - denominator1: A whole number above 0.
    ///   - events2: Events in the second group, a whole number from 0 to `denominator2`.
    ///   - denominator2: A whole number above 0.
    /// - Returns: A probability; 1 when all outcomes are alike in both groups.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite`, or
    ///   `fractionalCount` for a number that is not whole.
    public static func pValue(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double
    ) throws(StatisticsError) -> Double {
        try Check.proportion(events1, of: denominator1)
        try Check.proportion(events2, of: denominator2)
        try Check.whole(events1)
        try Check.whole(denominator1)
        try Check.whole(events2)
        try Check.whole(denominator2)
        let events = events1 + events2
        let total = denominator1 + denominator2
        guard events > 0, events < total else { return 1 }
        let lowest = max(0, events - denominator2)
        let highest = min(events, denominator1)
        let mode = ((events + 1) * ((denominator1 + 1) / (total + 2))).rounded(.down)
        let p = events / total
        let q = (total - events) / total
        let logP = Math.log(p)
        let logQ = Math.log(q)
        return ExactTwoSided.probability(
            observed: events1, lowest: lowest, highest: highest, mode: min(max(mode, lowest), highest)
        ) { k in
            // The hypergeometric term as a product of binomial terms; the common divisor is constant.
            SaddlePoint.logBinomial(k, denominator1 - k, p: p, q: q, logP: logP, logQ: logQ)
                + SaddlePoint.logBinomial(
                    events - k, denominator2 - (events - k), p: p, q: q, logP: logP, logQ: logQ)
                - SaddlePoint.logBinomial(events, total - events, p: p, q: q, logP: logP, logQ: logQ)
        }
    }
}
