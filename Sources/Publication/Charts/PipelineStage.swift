/// One stage of a pipeline: how many things of one kind one source counted in one period.
struct PipelineStage: Hashable, Sendable {
    /// What was counted.
    let title: String
    /// The count; nil, negative or not finite where there is none, which is not zero.
    let count: Double?
    /// The count in words, or why there is none.
    let shown: String
    /// What one unit of the count is, in the plural.
    let unit: String
    /// Who counted.
    let source: String
    /// The period in words.
    let period: String

    init(
        title: String, count: Double?, shown: String, unit: String, source: String, period: String
    ) {
        self.title = title
        self.count = count.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
        self.shown = shown
        self.unit = unit
        self.source = source
        self.period = period
    }
}
