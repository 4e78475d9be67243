/// The trend of the five latest yearly points.
///
/// The trend is a change only when the chi-square of a straight line is above the 99.8 % point of one degree
/// of freedom and the slope keeps its sign whichever one of the five points is left out. Time is counted in
/// steps about the middle year. Source: the recent trend of Fingertips.
public enum RecentTrend {
    /// The chi-square above which a trend counts: the 99.8 % point of one degree of freedom.
    public static let threshold = 9.54953570608324

    /// The number of points judged.
    public static let pointsNeeded = 5

    /// The direction of the trend.
    public enum Marker: String, Sendable, Hashable, Codable {
        /// A rise.
        case increasing
        /// A fall.
        case decreasing
        /// Neither.
        case noSignificantChange
    }

    /// Why the marker is what it is.
    public enum Reason: String, Sendable, Hashable, Codable {
        /// The trend is significant and does not hang on one point.
        case significant
        /// The chi-square is not above the threshold.
        case notSignificant
        /// The slope changes its sign, or is 0, when one of the points is left out.
        case dependsOnOnePoint
    }

    /// A trend with its test.
    public struct Result: Sendable, Hashable, Codable {
        /// The change per year: of the log odds for proportions, in the unit of the values otherwise.
        public let slope: Double
        /// The chi-square of the slope, with one degree of freedom.
        public let chiSquare: Double
        /// The p-value of the chi-square, for an adjustment for many comparisons.
        public let p: Double
        /// The direction.
        public let marker: Marker
        /// Why the marker is what it is.
        public let reason: Reason
    }

    /// The middle year is step 0.
    static let steps: [Double] = [-2, -1, 0, 1, 2]

    /// The least-squares line of values on time with weights.
    struct Line {
        /// The change per step.
        let slope: Double
        /// The weighted sum of squared distances of the times from their weighted mean.
        let spread: Double
    }

    /// The line, or nil when the weights leave fewer than two times.
    static func line(_ times: [Double], _ values: [Double], _ weights: [Double]) -> Line? {
        let total = Sample.sum(weights)
        let middle = Sample.sum(zip(weights, times).map { $0 * $1 }) / total
        // Distances from the first value: equal values then have a slope of exactly 0.
        let distances = values.map { $0 - values[0] }
        let mean = Sample.sum(zip(weights, distances).map { $0 * $1 }) / total
        let spread = Sample.sum(zip(weights, times).map { $0 * ($1 - middle) * ($1 - middle) })
        guard spread > 0 else { return nil }
        let shared = Sample.sum(
            times.indices.map { weights[$0] * (times[$0] - middle) * (distances[$0] - mean) })
        return Line(slope: shared / spread, spread: spread)
    }

    static func result(
        slope: Double, chiSquare: Double, values: [Double], weights: [Double]
    ) throws(StatisticsError) -> Result {
        let reason: Reason
        if chiSquare <= threshold {
            reason = .notSignificant
        } else {
            reason = try keepsSign(of: slope, values, weights) ? .significant : .dependsOnOnePoint
        }
        let marker: Marker =
            reason != .significant ? .noSignificantChange : slope > 0 ? .increasing : .decreasing
        return Result(
            slope: slope, chiSquare: chiSquare,
            p: try ChiSquare.upperTail(chiSquare, degreesOfFreedom: 1), marker: marker, reason: reason)
    }

    private static func keepsSign(
        of slope: Double, _ values: [Double], _ weights: [Double]
    ) throws(StatisticsError) -> Bool {
        for left in steps.indices {
            let kept = steps.indices.filter { $0 != left }
            guard
                let line = line(kept.map { steps[$0] }, kept.map { values[$0] }, kept.map { weights[$0] })
            else { throw .notIdentifiable(parameters: 2, figures: kept.count) }
            guard line.slope * slope.signum > 0 else { return false }
        }
        return true
    }
}

extension Double {
    /// -1, 0 or 1.
    fileprivate var signum: Double { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
