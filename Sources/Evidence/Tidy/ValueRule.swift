package import FrameworkModel

/// Which values a figure can have.
package enum ValueRule {
    /// What was expected instead of the value; nil for a value the figure can have.
    ///
    /// Changes in percent, percentage points and pounds may be negative, nothing else; shares and rates in
    /// percent do not exceed 100.
    package static func broken(by value: Double, measure: String, unit: FrameworkModel.Unit) -> String? {
        guard value.isFinite else { return "a finite number" }
        let isShare = unit == .percent && (measure.hasSuffix("_share") || measure.hasSuffix("_rate"))
        if isShare, value > 100 { return "a share of at most 100 percent" }
        if value < 0, isShare || !mayBeNegative(measure, unit) { return "a number that is not negative" }
        return nil
    }

    private static func mayBeNegative(_ measure: String, _ unit: FrameworkModel.Unit) -> Bool {
        switch unit {
        case .percent, .percentagePoints: true
        case .gbp, .gbpEach: measure.hasSuffix("_change")
        default: false
        }
    }
}
