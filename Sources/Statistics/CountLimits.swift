public import FrameworkModel

/// Confidence limits of a count of independent events.
///
/// Exact Poisson limits below 10 events, Byar's approximation from 10. At the switch the lower limit falls a
/// little; that step belongs to the method. Source: Breslow and Day 1987; PHEindicatormethods `phe_rate`.
public enum CountLimits {
    /// How limits were computed.
    public enum Method: String, Sendable, Hashable, Codable {
        /// Chi-square quantiles.
        case exact
        /// Byar's approximation in the form of Breslow and Day.
        case byar

        /// The limits in words.
        public var words: String {
            switch self {
            case .exact: "exact Poisson limits"
            case .byar: "Byar's Poisson limits"
            }
        }
    }

    /// The number of events from which Byar's approximation is used.
    public static let switchPoint = 10.0

    /// The limits by the method that belongs to the count.
    ///
    /// - Parameters:
    ///   - events: 0 or more, not necessarily whole.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits in events, 0 or more; 0 to infinity at confidence 1.
    /// - Throws: `negativeCount`, `notFinite` or `unsupportedConfidence`.
    public static func limits(
        events: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> (interval: Interval, method: Method) {
        if events < switchPoint {
            return (try exact(events: events, confidence: confidence), .exact)
        }
        let limits = try byar(events: events, confidence: confidence)
        return (Interval(limits.lower ?? 0, limits.upper, try Confidence(confidence)), .byar)
    }

    /// Exact Poisson limits.
    ///
    /// - Parameters:
    ///   - events: 0 or more, not necessarily whole.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits in events; the lower is 0 when there are no events.
    /// - Throws: `negativeCount`, `notFinite` or `unsupportedConfidence`.
    public static func exact(
        events: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> Interval {
        try Check.count(events)
        let confidence = try Confidence(confidence)
        let lower = events <= 0 ? 0 : IncompleteGamma.quantile(events, lower: confidence.tail)
        return Interval(lower, IncompleteGamma.quantile(events + 1, upper: confidence.tail), confidence)
    }

    /// Byar's limits.
    ///
    /// - Parameters:
    ///   - events: 0 or more, not necessarily whole.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: Limits in events. The lower is nil where the formula is undefined or below 0, which happens
    ///   for very small counts. At confidence 1 the limits are 0 and infinity.
    /// - Throws: `negativeCount`, `notFinite` or `unsupportedConfidence`.
    public static func byar(
        events: Double, confidence: Double = 0.95
    ) throws(StatisticsError) -> (lower: Double?, upper: Double) {
        try Check.count(events)
        let confidence = try Confidence(confidence)
        if confidence.isCertain { return (0, .infinity) }
        let next = events + 1
        let upperRoot = 1 - 1 / (9 * next) + confidence.z / (3 * next.squareRoot())
        let upper = next * upperRoot * upperRoot * upperRoot
        guard events > 0 else { return (nil, upper) }
        let lowerRoot = 1 - 1 / (9 * events) - confidence.z / (3 * events.squareRoot())
        return (lowerRoot < 0 ? nil : events * lowerRoot * lowerRoot * lowerRoot, upper)
    }
}
