/// How small counts are treated in published figures.
///
/// 0 is shown, counts from 1 to below a threshold are hidden, the rest are rounded half away from zero. A
/// hidden count hides every figure that gives it back: its rate, percentage, limits, difference and label.
/// Source: NHS Digital, disclosure control for secondary care data, 2018; Government Statistical Service.
public struct SmallNumberRule: Sendable, Hashable {
    /// A count as it is shown.
    public enum Shown: Sendable, Hashable, Codable {
        /// The count, rounded as the rule says.
        case count(Int)
        /// Not shown; the mark is the same for small counts and for those hidden to protect them.
        case hidden
    }

    /// The count from which counts other than 0 are shown.
    public let hiddenBelow: Int
    /// What shown counts are rounded to a multiple of; 1 for no rounding.
    public let roundingBase: Int
    /// Whether further cells are hidden so that totals do not give a hidden count back.
    ///
    /// Totals that are each rounded from their own true value give none back.
    public let protectsTotals: Bool
    /// Whether figures under the rule may be published.
    public let isForPublication: Bool

    /// Counts 1 to 4 hidden, no rounding, totals protected.
    public static let threshold5 = SmallNumberRule(
        unchecked: 5, roundingBase: 1, protectsTotals: true, isForPublication: true)
    /// Counts 1 to 7 hidden, the rest to the nearest 5.
    public static let suppress1to7Round5 = SmallNumberRule(
        unchecked: 8, roundingBase: 5, protectsTotals: false, isForPublication: true)
    /// Nothing hidden; not for publication.
    public static let `internal` = SmallNumberRule(
        unchecked: 1, roundingBase: 1, protectsTotals: false, isForPublication: false)

    /// Makes a rule for publication; totals are protected unless counts are rounded.
    ///
    /// - Parameters:
    ///   - hiddenBelow: The smallest count other than 0 that is shown, 2 to 1 000.
    ///   - roundingBase: What shown counts are rounded to, 1 to 1 000.
    /// - Throws: `outsideDomain` for a number outside those ranges.
    public init(hiddenBelow: Int, roundingBase: Int = 1) throws(StatisticsError) {
        guard (2...1000).contains(hiddenBelow) else {
            throw .outsideDomain(name: "hiddenBelow", value: Double(hiddenBelow))
        }
        guard (1...1000).contains(roundingBase) else {
            throw .outsideDomain(name: "roundingBase", value: Double(roundingBase))
        }
        self.init(
            unchecked: hiddenBelow, roundingBase: roundingBase, protectsTotals: roundingBase == 1,
            isForPublication: true)
    }

    private init(unchecked below: Int, roundingBase: Int, protectsTotals: Bool, isForPublication: Bool) {
        hiddenBelow = below
        self.roundingBase = roundingBase
        self.protectsTotals = protectsTotals
        self.isForPublication = isForPublication
    }

    /// Whether a count is hidden for its own smallness.
    public func hides(_ count: Int) -> Bool { count > 0 && count < hiddenBelow }

    /// The count as it is shown.
    ///
    /// - Parameter count: 0 to 1e15.
    /// - Returns: The rounded count, or hidden.
    /// - Throws: `negativeCount`, or `outsideDomain` above 1e15.
    public func shown(_ count: Int) throws(StatisticsError) -> Shown {
        try Check.count(Double(count))
        if hides(count) { return .hidden }
        let (whole, rest) = count.quotientAndRemainder(dividingBy: roundingBase)
        return .count((2 * rest >= roundingBase && rest > 0 ? whole + 1 : whole) * roundingBase)
    }

    /// A percentage of the shown counts, 0 to 100 unless rounding lifts the events above the denominator.
    ///
    /// It is hidden with its events, with its denominator, and with the rest of the denominator, which would
    /// give the events back.
    ///
    /// - Parameters:
    ///   - events: 0 to `denominator`.
    ///   - denominator: 0 to 1e15.
    /// - Returns: The percentage of the rounded counts; nil when it is hidden or the denominator is shown
    ///   as 0.
    /// - Throws: `negativeCount`, `countExceedsDenominator` or `outsideDomain`.
    public func percentage(events: Int, of denominator: Int) throws(StatisticsError) -> Double? {
        let pair = (try shown(events), try shown(denominator))
        guard events <= denominator else {
            throw .countExceedsDenominator(count: Double(events), denominator: Double(denominator))
        }
        guard case (.count(let part), .count(let whole)) = pair, whole > 0, !hides(denominator - events)
        else { return nil }
        return 100 * Double(part) / Double(whole)
    }
}
