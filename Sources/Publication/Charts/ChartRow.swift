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
