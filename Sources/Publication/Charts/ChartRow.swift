import FrameworkModel

/// One value of a chart.
struct ChartRow: Hashable, Sendable {
    /// What the value is of.
    let label: String
    let value: Double
    /// The value in words, as in the table.
    let shown: String
    /// Lower limit, nil without an interval; may be infinite.
    let lower: Double?
    /// Upper limit, nil without an interval; may be infinite.
    let upper: Double?
    /// Position of the area among those of the report; decides colour and mark.
    let series: Int
    /// Printed without counts, or disputed: drawn hollow.
    let isHollow: Bool
}

extension ChartRow {
    /// Both limits to two decimals, empty without an interval.
    var shownLimits: String {
        guard let lower, let upper else { return "" }
        let limits = [lower, upper].map { NumberText.short(($0 * 100).rounded() / 100) }
        return "\(limits[0]) to \(limits[1])"
    }
}
