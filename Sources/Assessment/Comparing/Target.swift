package import FrameworkModel

/// A value that somebody has set for an indicator.
package struct Target: Hashable, Sendable {
    /// Identifier of the indicator.
    package let indicator: String
    /// For which area; nil for all.
    package let area: AreaCode?
    /// The value, in the unit of the indicator.
    package let value: Double
    /// By which day; nil when none was set.
    package let due: Day?

    package init(indicator: String, area: AreaCode? = nil, value: Double, due: Day? = nil) {
        self.indicator = indicator
        self.area = area
        self.value = value
        self.due = due
    }

    func concerns(_ other: AreaCode) -> Bool { area == nil || area == other }

    /// The target as the other side of a comparison.
    func estimate(_ indicator: Indicator, _ area: AreaCode) -> Estimate {
        Estimate(
            indicator: indicator.id, definitionVersion: indicator.definitionVersion, area: area,
            period: due.flatMap { Period(start: $0, end: $0) }, value: value, unit: indicator.unit,
            method: "a target taken as exact")
    }
}
