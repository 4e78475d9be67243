/// A count that left the program with an export, as whoever holds the export knows it.
package struct ExportedCell: Hashable, Sendable {
    /// Key of the measure.
    package let measure: String
    /// Where.
    package let area: AreaCode
    /// When; nil when the source gives no period.
    package let period: Period?
    /// Which part of the population.
    package let breakdown: Breakdown
    /// The count as it was shown.
    package let value: Double
    /// The latest day it left; nil while it has not left yet.
    package let exportedOn: Day?

    /// Makes an exported count of its parts.
    package init(
        measure: String, area: AreaCode, period: Period?, breakdown: Breakdown = .whole, value: Double,
        exportedOn: Day? = nil
    ) {
        self.measure = measure
        self.area = area
        self.period = period
        self.breakdown = breakdown
        self.value = value
        self.exportedOn = exportedOn
    }
}
