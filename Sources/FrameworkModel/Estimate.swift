/// The value of an indicator for one area, period and part of the population.
public struct Estimate: Hashable, Sendable {
    /// Identifier of the indicator.
    public var indicator: String
    /// Version of its definition.
    public var definitionVersion: Int
    /// Where.
    public var area: AreaCode
    /// When; nil when the source gives no period.
    public var period: Period?
    /// Which part of the population.
    public var breakdown: Breakdown
    /// The value; nil exactly when `withheld` is set.
    public var value: Double?
    /// Unit of the value: the indicator's, or that of a published figure printed in another.
    public var unit: Unit
    /// Confidence interval; nil when the method gives none.
    public var interval: Interval?
    /// What stands above the line.
    public var numerator: Quantity?
    /// What stands below the line.
    public var denominator: Quantity?
    /// Name of the method, for example `Wilson`.
    public var method: String
    /// The sum with its numbers.
    public var formula: String
    /// What one unit of the numerator is.
    public var basis: CountingBasis?
    /// Where it was counted.
    public var stage: SourceStage?
    /// The least released status among the inputs.
    public var status: SourceStatus
    /// How firmly the inputs are stated: the least firm of them.
    public var qualifier: Qualifier
    /// For a published percentage, what it is a share of; empty otherwise.
    public var statedOf: String
    /// The heaviest doubt about the inputs.
    public var standing: Standing
    /// Why there is no value.
    public var withheld: Withheld?
    /// What must be said beside the value.
    public var caveats: [Caveat]
    /// Identifiers of the observations used.
    public var sources: [String]

    /// Makes an estimate; parts left out are empty.
    public init(
        indicator: String, definitionVersion: Int, area: AreaCode, period: Period?,
        breakdown: Breakdown = .whole, value: Double? = nil, unit: Unit, interval: Interval? = nil,
        numerator: Quantity? = nil, denominator: Quantity? = nil, method: String = "", formula: String = "",
        basis: CountingBasis? = nil, stage: SourceStage? = nil, status: SourceStatus = .published,
        qualifier: Qualifier = .exact, statedOf: String = "", standing: Standing = .sound,
        withheld: Withheld? = nil, caveats: [Caveat] = [], sources: [String] = []
    ) {
        self.indicator = indicator
        self.definitionVersion = definitionVersion
        self.area = area
        self.period = period
        self.breakdown = breakdown
        self.value = value
        self.unit = unit
        self.interval = interval
        self.numerator = numerator
        self.denominator = denominator
        self.method = method
        self.formula = formula
        self.basis = basis
        self.stage = stage
        self.status = status
        self.qualifier = qualifier
        self.statedOf = statedOf
        self.standing = standing
        self.withheld = withheld
        self.caveats = caveats
        self.sources = sources
    }
}

/// A figure that takes part in an estimate.
public struct Quantity: Hashable, Codable, Sendable {
    /// Key of the measure.
    public let measure: String
    /// The number.
    public let value: Double

    /// Makes a quantity of its parts.
    public init(measure: String, value: Double) {
        self.measure = measure
        self.value = value
    }
}

/// Why a value is not there; never the same as zero.
public enum Withheld: Hashable, Codable, Sendable {
    /// Measures that nobody has supplied.
    case missing([String])
    /// A small count is protected.
    case suppressed
    /// The sum has no answer, with the reason.
    case undefined(String)

    /// The reason in words.
    public var words: String {
        switch self {
        case .missing(let measures): "not supplied: \(measures.joined(separator: ", "))"
        case .suppressed: "withheld: small number"
        case .undefined(let reason): reason
        }
    }
}

/// Something that must be said beside a value or a comparison.
public struct Caveat: Hashable, Codable, Sendable {
    /// Short name, for filters and tests.
    public let id: String
    /// The sentence.
    public let words: String

    /// Makes a caveat of its parts.
    public init(_ id: String, _ words: String) {
        self.id = id
        self.words = words
    }
}
