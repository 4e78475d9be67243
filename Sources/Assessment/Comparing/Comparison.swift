package import FrameworkModel
package import Statistics

/// What a comparison comes to.
package enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The area does better, by the indicator's polarity.
    case better
    /// The area does worse, by the indicator's polarity.
    case worse
    /// The area's value is higher; the indicator gives no direction, or must be read with its companion.
    case higher
    /// The area's value is lower; the indicator gives no direction, or must be read with its companion.
    case lower
    /// The test shows no difference.
    case noDifferenceShown = "no_difference_shown"
    /// There is nothing to test with.
    case cannotSay = "cannot_say"
    /// The two sides may not be compared.
    case notCompared = "not_compared"

    /// The verdict in words.
    package var words: String {
        switch self {
        case .noDifferenceShown: "no difference shown"
        case .cannotSay: "cannot say"
        case .notCompared: "not compared"
        default: rawValue
        }
    }
}

/// What a figure is set against.
package enum Against: String, Sendable, Codable, CaseIterable {
    /// The figure of another area.
    case otherArea = "other_area"
    /// The figure of the area that every other is set against.
    case benchmark
    /// The area's own figure of the same period one year before.
    case yearBefore = "year_before"
    /// A value that somebody has set.
    case target

    /// The name in words.
    package var words: String {
        switch self {
        case .otherArea: "another area"
        case .yearBefore: "the year before"
        case .benchmark, .target: "the \(rawValue)"
        }
    }
}

/// One indicator in one area beside another area, a benchmark, its own past or a target.
package struct Comparison: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// What it is set against.
    package let against: Against
    /// The area looked at.
    package let area: AreaCode
    /// The area it is set against; the area itself for the year before and for a target.
    package let comparator: AreaCode
    /// Figure of the area, nil when there is none.
    package let estimate: Estimate?
    /// Figure of the comparator, nil when there is none.
    package let other: Estimate?
    /// Whether the two may be compared.
    package let comparability: Comparability
    /// The rules that apply, with the facts.
    package let reasons: [Reason]
    /// Difference, ratio and test; nil when refused or when a side has no value.
    package let contrast: Contrast?
    /// Where the interval lies against a benchmark or target taken as exact (touching is similar); nil for
    /// other comparisons, refused ones, and figures without an interval.
    package let category: BenchmarkComparison.Outcome?
    /// The p-value corrected for all tests of the same family (Benjamini-Hochberg), nil without a test.
    package var adjustedP: Double?
    /// What it comes to.
    package var verdict: Verdict
    /// What the indicator's companion did in the same comparison; nil when it needs none.
    package var companion: CompanionReading?
    /// What has to be asked for when a side is missing.
    package let requests: [DataRequest]
}

/// Difference and ratio of two figures, in the unit of the indicator.
package struct Contrast: Sendable, Hashable {
    /// First minus second; proportions in percentage points.
    package let difference: Double
    package let differenceInterval: Interval?
    /// First over second; nil when the second is 0.
    package let ratio: Double?
    package let ratioInterval: Interval?
    /// Two-sided p-value; nil when there are no counts to test.
    package let pValue: Double?
    /// Names of the methods.
    package let method: String
}

/// A figure that nobody has supplied and somebody holds.
package struct DataRequest: Hashable, Sendable {
    /// Whose figure.
    package let area: AreaCode
    /// For which indicator.
    package let indicator: String
    /// What is asked for.
    package let measures: [Measure]
    /// For which period; nil when any period would be a start.
    package let period: Period?
}

/// What an indicator's companion did in the same comparison.
package struct CompanionReading: Sendable {
    /// The companion.
    package let indicator: Indicator
    /// Its figure in the area; nil when there is none.
    package let estimate: Estimate?
    /// Its figure on the other side; nil when there is none.
    package let other: Estimate?
    /// What its own comparison comes to.
    package let verdict: Verdict
    /// Its own corrected p-value.
    package let adjustedP: Double?
}
