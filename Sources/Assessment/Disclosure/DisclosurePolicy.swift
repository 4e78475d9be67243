package import Statistics

/// How small counts are treated before figures leave the program.
package struct DisclosurePolicy: Sendable, Hashable {
    /// Which counts are small, and whether shown counts are rounded.
    package let rule: SmallNumberRule
    /// Whether figures that are official statistics or printed in a published document stay as they are.
    package let leavesOfficial: Bool

    /// Nothing is withheld, and the notes say that the figures are not for publication.
    package static let `internal` = DisclosurePolicy(rule: .internal)

    /// Makes a policy of its parts: counts 1 to 4 withheld, published figures treated like all others.
    package init(rule: SmallNumberRule = .threshold5, leavesOfficial: Bool = false) {
        self.rule = rule
        self.leavesOfficial = leavesOfficial
    }

    /// Makes a policy for publication.
    ///
    /// - Parameters:
    ///   - hiddenBelow: The smallest count other than 0 that is shown, 2 to 1 000.
    ///   - roundingBase: What shown counts are rounded to a multiple of, 1 to 1 000; totals are protected
    ///     only without rounding, which is 1.
    ///   - leavesOfficial: Whether published figures stay as they are.
    /// - Throws: `outsideDomain` for a number outside those ranges.
    package init(
        hiddenBelow: Int, roundingBase: Int = 1, leavesOfficial: Bool = false
    ) throws(StatisticsError) {
        self.init(
            rule: try SmallNumberRule(hiddenBelow: hiddenBelow, roundingBase: roundingBase),
            leavesOfficial: leavesOfficial)
    }

    /// Whether a count is small; weighted counts may have decimals.
    func isSmall(_ count: Double) -> Bool { count > 0 && count < Double(rule.hiddenBelow) }

    /// The small counts in words: `1 to 4`.
    var smallCounts: String { rule.hiddenBelow == 2 ? "1" : "1 to \(rule.hiddenBelow - 1)" }
}
