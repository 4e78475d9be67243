/// The runs rules of Anhoej: a second opinion on a process chart that needs no limits.
///
/// On the n points off the centre line the process has shifted when the longest run on one side is above
/// log2(n), rounded half to even, plus 3, or when the line is crossed fewer times than the 5 % quantile of a
/// binomial of n - 1 trials with probability one half. Source: Anhoej 2015; qicharts2.
public enum RunsAnalysis {
    /// The line the runs are counted against.
    public enum Centre: String, Sendable, Hashable, Codable {
        /// The arithmetic mean.
        case mean
        /// The median.
        case median
    }

    /// The runs of a series.
    public struct Result: Sendable, Hashable, Codable {
        /// The centre line, in the unit of the values.
        public let centre: Double
        /// The number of points off the centre line.
        public let usefulPoints: Int
        /// The number of points in the longest run on one side.
        public let longestRun: Int
        /// The longest run that is not a signal.
        public let longestRunAllowed: Int
        /// How many times the line is crossed.
        public let crossings: Int
        /// The fewest crossings that are not a signal.
        public let fewestCrossingsAllowed: Int
        /// Whether either rule is broken.
        public let isSignal: Bool
    }

    /// The runs of a series about a centre line.
    ///
    /// - Parameters:
    ///   - values: The values in time order; a missing one is refused.
    ///   - centre: The centre line.
    /// - Returns: The counts, their bounds and whether either is passed.
    /// - Throws: `notEnoughPoints` when no point lies off the line; `missingPoint`, `notFinite` or
    ///   `outsideDomain` for a value.
    public static func analyse(
        _ values: [Double?], about centre: Centre = .median
    ) throws(StatisticsError) -> Result {
        let series = try Check.series(values, needed: 1)
        let line =
            switch centre {
            case .mean: Sample.mean(series)
            case .median: Sample.median(series)
            }
        let isAbove = series.filter { $0 != line }.map { $0 > line }
        guard !isAbove.isEmpty else { throw .notEnoughPoints(count: 0, needed: 1) }
        var (run, longest, crossings) = (1, 1, 0)
        for (previous, next) in zip(isAbove, isAbove.dropFirst()) {
            crossings += previous == next ? 0 : 1
            run = previous == next ? run + 1 : 1
            longest = max(longest, run)
        }
        let useful = Double(isAbove.count)
        let base2 = Math.log(useful) / Math.log(2)
        let allowed = Int(base2.rounded(.toNearestOrEven)) + 3
        let fewest = try fewestCrossings(steps: useful - 1)
        return Result(
            centre: line, usefulPoints: isAbove.count, longestRun: longest, longestRunAllowed: allowed,
            crossings: crossings, fewestCrossingsAllowed: fewest,
            isSignal: longest > allowed || crossings < fewest)
    }

    /// The smallest k whose binomial probability of at most k crossings is 5 % or more.
    private static func fewestCrossings(steps: Double) throws(StatisticsError) -> Int {
        guard steps > 0 else { return 0 }
        var (low, high) = (0, Int(steps))
        while low < high {
            let middle = (low + high) / 2
            if try BinomialTail.atMost(Double(middle), of: steps, probability: 0.5) >= 0.05 {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
