extension ProcessChart {
    /// A stretch of the series with its own mean and limits.
    public struct Segment: Sendable, Hashable, Codable {
        /// The indices of its points in the series.
        public let points: Range<Int>
        /// The mean of the points that make the limits.
        public let mean: Double
        /// The limits; nil for a segment of one point.
        public let limits: Limits?
        /// Whether the segment has fewer than 13 points, so that its limits are provisional.
        public let isShort: Bool
    }

    /// The limits of a segment, in the unit of the values.
    public struct Limits: Sendable, Hashable, Codable {
        /// The mean moving range after screening; 0 when all values are equal, and then all limits are the
        /// mean.
        public let meanMovingRange: Double
        /// The mean minus 2.66 mean moving ranges; may be negative for values that cannot be.
        public let lower: Double
        /// The mean plus 2.66 mean moving ranges.
        public let upper: Double
        /// The mean minus two thirds of the distance of the lower limit.
        public let nearLower: Double
        /// The mean plus two thirds of the distance of the upper limit.
        public let nearUpper: Double
    }

    /// How a target lies against the limits.
    public enum Assurance: String, Sendable, Hashable, Codable {
        /// The limits are wholly on the good side of the target.
        case consistentPass
        /// The limits are wholly on the bad side of the target.
        case consistentFail
        /// The target is within or on the limits.
        case inconsistent
    }

    static func segment(_ values: [Double], at points: Range<Int>, _ options: Options) -> Segment {
        let basis = Array(values.prefix(options.fixedPoints ?? values.count))
        let mean = Sample.mean(basis)
        var limits: Limits?
        if basis.count > 1 {
            let range = meanMovingRange(basis, screened: options.screensMovingRanges)
            let reach = options.factor.value * range
            let near = 2.0 / 3.0 * reach
            limits = Limits(
                meanMovingRange: range, lower: mean - reach, upper: mean + reach,
                nearLower: mean - near, nearUpper: mean + near)
        }
        return Segment(points: points, mean: mean, limits: limits, isShort: values.count < 13)
    }

    /// The mean distance of neighbours.
    ///
    /// Screening that would leave only distances of 0, as in a series of zeros with a rare one, is not done:
    /// every point would lie outside limits without width.
    private static func meanMovingRange(_ values: [Double], screened: Bool) -> Double {
        let ranges = zip(values, values.dropFirst()).map { ($1 - $0).magnitude }
        let all = Sample.mean(ranges)
        guard screened, all > 0 else { return all }
        let kept = Sample.mean(ranges.filter { $0 < 3.267 * all })
        return kept > 0 ? kept : all
    }

    static func assurance(_ limits: Limits?, _ options: Options) -> Assurance? {
        guard let limits, let target = options.target, options.improvement != .neutral else { return nil }
        let risesAreGood = options.improvement == .increase
        if target > limits.upper { return risesAreGood ? .consistentFail : .consistentPass }
        if target < limits.lower { return risesAreGood ? .consistentPass : .consistentFail }
        return .inconsistent
    }
}
