/// Something that is counted, measured or stated, from which indicators are made.
public struct Measure: Hashable, Codable, Sendable {
    /// Whether a figure is for a span of time or for one moment.
    public enum Timing: String, Codable, Sendable {
        /// Counted over the period.
        case flow
        /// Standing at a moment, as a mid-year population.
        case stock
    }

    /// Key in evidence files.
    public let id: String
    /// Name for people.
    public let title: String
    /// Unit.
    public let unit: Unit
    /// What one unit is.
    public let basis: CountingBasis
    /// Where it is counted.
    public let stage: SourceStage
    /// Flow or stock.
    public let timing: Timing
    /// Whether areas add up to the area above: offences do, distinct victims and percentages do not.
    public let addsOverAreas: Bool
    /// Other keys under which published tables carry the same measure.
    public let publishedAs: [String]
    /// Who holds the figure, for a request when it is missing.
    public let heldBy: String
    /// How it is counted from records; nil when it only comes from published tables.
    public let counted: RecordCount?

    /// Makes a measure of its parts.
    public init(
        _ id: String, title: String, unit: Unit = .count, basis: CountingBasis, stage: SourceStage,
        timing: Timing = .flow, addsOverAreas: Bool, publishedAs: [String] = [], heldBy: String,
        counted: RecordCount? = nil
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.basis = basis
        self.stage = stage
        self.timing = timing
        self.addsOverAreas = addsOverAreas
        self.publishedAs = publishedAs
        self.heldBy = heldBy
        self.counted = counted
    }
}
