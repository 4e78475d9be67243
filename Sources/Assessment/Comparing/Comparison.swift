package import FrameworkModel

/// What a comparison comes to.
package enum Verdict: String, Sendable, Codable {
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

/// One indicator in one area beside another area.
package struct Comparison: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// The area looked at.
    package let area: AreaCode
    /// The area it is set against.
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
    /// The p-value corrected for all tests of the same run (Benjamini-Hochberg), nil without a test.
    package var adjustedP: Double?
    /// What it comes to.
    package var verdict: Verdict
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
