/// The scale on which over-dispersion in a funnel is measured.
///
/// On each scale an area has a value y, a centre and a standard deviation s of y from sampling alone. Source:
/// Spiegelhalter 2005; FunnelPlotR.
public enum FunnelScale: String, Sendable, Hashable, Codable, CaseIterable {
    /// Proportions: y = arcsine of the square root of the proportion, s = 1 over twice the square root of the
    /// denominator.
    case arcsine
    /// Rates and ratios of observed to expected events: y = square root of observed over expected, s = 1 over
    /// twice the square root of expected.
    case squareRoot
    /// Ratios of observed to expected events: y = logarithm of observed over expected, s = 1 over the square
    /// root of expected, with expected rounded to 2 decimals.
    case log
    /// Ratios of two counts: y = logarithm of the ratio after adding a half to each, s from both counts; on
    /// limits s = 1 over twice the square root of the denominator.
    case logOfCounts

    /// The target when none is stated: 1 on the scales of observed to expected events, otherwise none.
    public var standardTarget: Double? {
        switch self {
        case .squareRoot, .log: 1
        case .arcsine, .logOfCounts: nil
        }
    }
}

extension FunnelScale {
    /// An area on the scale.
    struct Transformed {
        /// The value.
        let y: Double
        /// The standard deviation for z and for the variance between areas.
        let deviation: Double
        /// The standard deviation for limits.
        let limitDeviation: Double
    }

    /// Whether extremes are left out rather than pulled in.
    var truncates: Bool { self == .log }

    /// The centre of the scale.
    ///
    /// - Throws: `outsideDomain` for a target above 1 on the arcsine scale, or of 0 or less on another.
    func centre(target: Double) throws(StatisticsError) -> Double {
        switch self {
        case .arcsine:
            try Check.probability(target, "target")
            return Math.arcsine(target.squareRoot())
        case .squareRoot, .log:
            try Check.positive(target, "target")
            return self == .log ? 0 : 1
        case .logOfCounts:
            try Check.positive(target, "target")
            return Math.log(target)
        }
    }

    /// An area on the scale, for a target that `centre(target:)` has checked.
    ///
    /// - Throws: `countExceedsDenominator` on the arcsine scale, `tooFewEvents` without events on the log
    ///   scale, `zeroDenominator` there for expected events that round to 0, `negativeCount`, `notFinite` or
    ///   `outsideDomain`.
    func transform(_ area: Funnel.Area, target: Double) throws(StatisticsError) -> Transformed {
        let (x, n) = (area.events, area.denominator)
        try Check.count(x, "events")
        try Check.denominator(n)
        switch self {
        case .arcsine:
            try Check.proportion(x, of: n)
            let s = 0.5 / n.squareRoot()
            return Transformed(y: Math.arcsine((x / n).squareRoot()), deviation: s, limitDeviation: s)
        case .squareRoot:
            let expected = try expected(n, target)
            let s = 0.5 / expected.squareRoot()
            return Transformed(y: (x / expected).squareRoot(), deviation: s, limitDeviation: s)
        case .log:
            guard x > 0 else { throw .tooFewEvents(x, needed: 1) }
            let expected = try expected(n, target)
            let s = 1 / expected.squareRoot()
            return Transformed(y: Math.log(x / expected), deviation: s, limitDeviation: s)
        case .logOfCounts:
            let (raised, raisedN) = (x + 0.5, n + 0.5)
            let variance = x / (raised * raised) + n / (raisedN * raisedN)
            return Transformed(
                y: Math.log(raised / raisedN), deviation: variance.squareRoot(),
                limitDeviation: 0.5 / n.squareRoot())
        }
    }

    /// The expected events on the square-root scale, and on the log scale, where they are rounded.
    func expected(_ denominator: Double, _ target: Double) throws(StatisticsError) -> Double {
        let exact = denominator * target
        let expected = self == .log ? (exact * 100).rounded(.toNearestOrEven) / 100 : exact
        try Check.denominator(expected, "expected")
        return expected
    }

    /// The value, in the unit of events over denominator, that belongs to a point of the scale.
    ///
    /// A point outside the scale is moved to its end before it is squared.
    func value(at y: Double, target: Double) -> Double {
        switch self {
        case .arcsine:
            let sine = Math.sine(min(max(y, 0), .pi / 2))
            return sine * sine
        case .squareRoot:
            let root = max(y, 0)
            return root * root * target
        case .log: return Math.exp(y) * target
        case .logOfCounts: return Math.exp(y)
        }
    }
}
