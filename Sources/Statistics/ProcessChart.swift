/// The process chart of individual values and moving ranges (XmR).
///
/// Points in time order are cut into segments at each rebase point. Limits and rules belong to a segment and
/// never reach across two. Source: "Making Data Count"; NHSRplotthedots `ptd_spc`.
public enum ProcessChart {
    /// Which direction of the values is an improvement.
    public enum Improvement: String, Sendable, Hashable, Codable {
        /// A rise is an improvement.
        case increase
        /// A fall is an improvement.
        case decrease
        /// Neither.
        case neutral
    }

    /// What the mean moving range is multiplied by for the process limits.
    public enum LimitFactor: String, Sendable, Hashable, Codable {
        /// 2.66, as printed in tables of control chart constants.
        case rounded
        /// 3 / 1.128, as in qicharts2.
        case fromConstant

        var value: Double {
            switch self {
            case .rounded: 2.66
            case .fromConstant: 3 / 1.128
            }
        }
    }

    /// The choices of a chart.
    public struct Options: Sendable, Hashable, Codable {
        /// Whether moving ranges of at least 3.267 times their mean are dropped, once.
        public var screensMovingRanges: Bool
        /// How many first points of a segment make its limits, 12 or more; nil for all.
        public var fixedPoints: Int?
        /// How many consecutive points make a trend or a shift, 3 or more.
        public var runLength: Int
        /// Whether points beyond a process limit count in the rule of two in three.
        public var countsOutsideInTwoOfThree: Bool
        /// The factor of the process limits.
        public var factor: LimitFactor
        /// Which direction is an improvement.
        public var improvement: Improvement
        /// The target in the unit of the values; nil when there is none.
        public var target: Double?

        /// Makes a set of choices; the defaults are those of NHSRplotthedots with a neutral direction.
        public init(
            screensMovingRanges: Bool = true, fixedPoints: Int? = nil, runLength: Int = 7,
            countsOutsideInTwoOfThree: Bool = false, factor: LimitFactor = .rounded,
            improvement: Improvement = .neutral, target: Double? = nil
        ) {
            self.screensMovingRanges = screensMovingRanges
            self.fixedPoints = fixedPoints
            self.runLength = runLength
            self.countsOutsideInTwoOfThree = countsOutsideInTwoOfThree
            self.factor = factor
            self.improvement = improvement
            self.target = target
        }
    }

    /// A chart with everything decided.
    public struct Chart: Sendable, Hashable, Codable {
        /// The segments in time order.
        public let segments: [Segment]
        /// One entry for each value, in time order.
        public let points: [Point]
        /// How the target lies against the limits of the last segment; nil without a target, with a neutral
        /// direction, or without limits.
        public let assurance: Assurance?
    }

    /// The chart of a series.
    ///
    /// - Parameters:
    ///   - values: The values in time order, up to 1e100 in magnitude; a missing one is refused, so that no
    ///     gap is bridged unseen.
    ///   - rebases: Indices, from 0, of the points that start a new segment; 0 itself is implied.
    ///   - options: The choices of the chart.
    /// - Returns: Segments, points and assurance. A segment of one point has a mean and no limits.
    /// - Throws: `notEnoughPoints` without a value; `missingPoint`; `notFinite`; `outsideDomain` for a value,
    ///   rebase index, number of fixed points or run length outside its range.
    public static func chart(
        _ values: [Double?], rebases: [Int] = [], options: Options = Options()
    ) throws(StatisticsError) -> Chart {
        let series = try Check.series(values, needed: 1)
        try check(options)
        for index in rebases where !series.indices.contains(index) {
            throw .outsideDomain(name: "rebase", value: Double(index))
        }
        let starts = Set(rebases).union([0]).sorted()
        var segments: [Segment] = []
        var points: [Point] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : series.count
            let own = Array(series[start..<end])
            let segment = segment(own, at: start..<end, options)
            segments.append(segment)
            points += judge(own, in: segment, number: number, options)
        }
        return Chart(
            segments: segments, points: points,
            assurance: assurance(segments.last?.limits, options))
    }

    private static func check(_ options: Options) throws(StatisticsError) {
        if let fixed = options.fixedPoints, fixed < 12 {
            throw .outsideDomain(name: "fixedPoints", value: Double(fixed))
        }
        guard options.runLength >= 3 else {
            throw .outsideDomain(name: "runLength", value: Double(options.runLength))
        }
        if let target = options.target { try Check.finite(target, "target") }
    }
}
