public import FrameworkModel

/// Koopman's score interval of the ratio of two proportions, without small-sample factor.
///
/// Source: Koopman 1984. The ends are found by halving a bracket on the log scale, because the closed cubic
/// form loses its digits where a count equals its denominator.
public enum Koopman {
    /// The interval of first proportion over second.
    ///
    /// No events in the first group gives lower limit 0, none in the second gives an infinite upper limit, none
    /// in either gives 0 to infinity. At confidence 1 the interval is 0 to infinity.
    ///
    /// - Parameters:
    ///   - events1: Events in the first group, 0 to `denominator1`.
    ///   - denominator1: Above 0.
    ///   - events2: Events in the second group, 0 to `denominator2`.
    ///   - denominator2: Above 0.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits of the ratio, 0 to infinity.
    /// - Throws: `negativeCount`, `zeroDenominator`, `countExceedsDenominator`, `notFinite` or
    ///   `unsupportedConfidence`.
    public static func interval(
        events1: Double, of denominator1: Double, events2: Double, of denominator2: Double,
        confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.proportion(events1, of: denominator1)
        try Check.proportion(events2, of: denominator2)
        let confidence = try Confidence(confidence)
        if confidence.isCertain || (events1 <= 0 && events2 <= 0) {
            return Interval(0, .infinity, confidence)
        }
        let table = Table(x1: events1, n1: denominator1, x2: events2, n2: denominator2)
        let lower = events1 <= 0 ? 0 : Math.exp(table.logRatio(atScore: confidence.z))
        let upper = events2 <= 0 ? .infinity : Math.exp(table.logRatio(atScore: -confidence.z))
        return Interval(lower, upper, confidence)
    }

    private struct Table {
        let x1: Double
        let n1: Double
        let x2: Double
        let n2: Double

        /// The logarithm of the ratio at which the score, which falls with the ratio, has the given value.
        func logRatio(atScore wanted: Double) -> Double {
            let center = Math.log((x1 + 0.5) / (n1 + 1)) - Math.log((x2 + 0.5) / (n2 + 1))
            var low = center - 1
            var high = center + 1
            for _ in 0..<60 where score(Math.exp(low)) < wanted { low -= (center - low) }
            for _ in 0..<60 where score(Math.exp(high)) > wanted { high += (high - center) }
            for _ in 0..<200 {
                let middle = (low + high) / 2
                if middle <= low || middle >= high { break }
                if score(Math.exp(middle)) > wanted { low = middle } else { high = middle }
            }
            return (low + high) / 2
        }

        /// The score statistic for the hypothesis that the ratio of the proportions is `theta`.
        private func score(_ theta: Double) -> Double {
            let gap = x1 / n1 - theta * (x2 / n2)
            let (p1, q1, p2, q2) = constrained(theta)
            let variance = p1 * q1 / n1 + theta * theta * p2 * q2 / n2
            if gap == 0 { return 0 }
            guard variance > 0 else { return gap > 0 ? .infinity : -.infinity }
            return gap / variance.squareRoot()
        }

        /// The maximum-likelihood proportions under the hypothesis, with their complements.
        private func constrained(_ theta: Double) -> (Double, Double, Double, Double) {
            let p2: Double
            if x1 >= n1 {
                // One root of the quadratic is 1 / theta, at which the first proportion is 1.
                let other = (n1 + x2) / (n1 + n2)
                if theta * other >= 1 { return (1, 0, 1 / theta, 1 - 1 / theta) }
                p2 = other
            } else if x2 >= n2 {
                // One root is 1.
                let other = (x1 + n2) / ((n1 + n2) * theta)
                if other >= 1 { return (theta, 1 - theta, 1, 0) }
                p2 = other
            } else {
                let a = (n1 + n2) * theta
                let b = n1 * theta + x1 + n2 + x2 * theta
                let c = x1 + x2
                p2 = 2 * c / (b + max(0, b * b - 4 * a * c).squareRoot())
            }
            let p1 = min(1, theta * p2)
            return (p1, 1 - p1, min(1, p2), max(0, 1 - p2))
        }
    }
}
