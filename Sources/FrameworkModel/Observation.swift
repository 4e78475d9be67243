/// One figure as a source gives it.
public struct Observation: Hashable, Sendable {
    /// Stable identifier of the figure.
    public var id: String
    /// Where.
    public var area: AreaCode
    /// First day, nil when the source gives none.
    public var periodStart: Day?
    /// Last day, nil when the source gives none.
    public var periodEnd: Day?
    /// Key of what is counted.
    public var measure: String
    /// The number.
    public var value: Double
    /// Size of the last printed digit: 0.1 for 19.0, 1 for 381, 100000 for a count printed as 2.0 million.
    public var precision: Double
    /// Unit of the number.
    public var unit: Unit
    /// How firmly it is stated.
    public var qualifier: Qualifier
    /// The part of the population it is about.
    public var breakdown: Breakdown
    /// What a share is a share of, in the words of the source; empty otherwise.
    public var denominator: String
    /// What one unit of the count is; nil when the measure's own basis applies.
    public var basis: CountingBasis?
    /// Where it was counted; nil when the measure's own stage applies.
    public var stage: SourceStage?
    /// How far it is released.
    public var status: SourceStatus
    /// Which suppliers the figure covers when not all, for example `39 forces`; empty when complete.
    public var coverage: String
    /// Identifier of the document.
    public var document: String
    /// Place in the document, or import batch and line.
    public var locator: String
    /// What a reader should know.
    public var note: String
    /// Date of the edition, nil when unknown.
    public var vintage: Day?
    /// What the checks of published figures say about it.
    public var standing: Standing
    /// Identifiers of the figures this one was added up from; empty for a figure that stands in a source.
    public var parts: [String]

    /// Makes an observation; everything but area, measure, value, unit and document has the usual default.
    public init(
        id: String, area: AreaCode, periodStart: Day? = nil, periodEnd: Day? = nil, measure: String,
        value: Double, precision: Double = 1, unit: Unit, qualifier: Qualifier = .exact,
        breakdown: Breakdown = .whole, denominator: String = "", basis: CountingBasis? = nil,
        stage: SourceStage? = nil, status: SourceStatus = .published, coverage: String = "",
        document: String, locator: String = "", note: String = "", vintage: Day? = nil,
        standing: Standing = .sound, parts: [String] = []
    ) {
        self.id = id
        self.area = area
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.measure = measure
        self.value = value
        self.precision = precision
        self.unit = unit
        self.qualifier = qualifier
        self.breakdown = breakdown
        self.denominator = denominator
        self.basis = basis
        self.stage = stage
        self.status = status
        self.coverage = coverage
        self.document = document
        self.locator = locator
        self.note = note
        self.vintage = vintage
        self.standing = standing
        self.parts = parts
    }

    /// Words in `note` where another sound source gives a different number for the same figure.
    public static let disagreement = "also given as"

    /// True when the note has these words; asked of every figure, so it compares bytes.
    package var namesDisagreement: Bool {
        let words = Self.disagreement.utf8
        var rest = note.utf8[...]
        while rest.count >= words.count, let start = rest.firstIndex(of: UInt8(ascii: "a")) {
            rest = rest[start...]
            if rest.starts(with: words) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// The period, nil unless both days are known.
    public var period: Period? {
        guard let periodStart, let periodEnd else { return nil }
        return Period(start: periodStart, end: periodEnd)
    }
}
