/// A value that a level line stands for.
struct ChartLevel: Hashable, Sendable {
    let value: Double
    /// The value in words, as in the table.
    let shown: String
}
