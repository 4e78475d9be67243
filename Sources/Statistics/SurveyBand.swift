public import FrameworkModel

/// One band of a synthetic estimate: survey prevalence and local population.
public struct SurveyBand: Sendable, Hashable, Codable {
    /// The design factor assumed when none is published.
    public static let defaultDesignFactor = 1.2

    /// The survey prevalence, 0 to 1.
    public var prevalence: Double
    /// The unweighted sample base, above 0; nil when not published.
    public var base: Double?
    /// The ratio of the standard error to that of a simple random sample, above 0.
    ///
    /// Its square is the design effect.
    public var designFactor: Double
    /// The local population of the band, 0 or more.
    public var population: Double
    /// The published standard error of the prevalence, as a fraction, or nil.
    public var standardError: Double?
    /// The published interval of the prevalence, as fractions, or nil.
    public var interval: Interval?

    /// Makes a band; values are checked when an estimate is made.
    ///
    /// - Parameters:
    ///   - prevalence: The survey prevalence, 0 to 1.
    ///   - base: The unweighted sample base, or nil when not published.
    ///   - designFactor: The design factor, not the design effect.
    ///   - population: The local population, 0 or more.
    ///   - standardError: The published standard error of the prevalence, or nil.
    ///   - interval: The published interval of the prevalence, or nil.
    public init(
        prevalence: Double, base: Double?, designFactor: Double = defaultDesignFactor, population: Double,
        standardError: Double? = nil, interval: Interval? = nil
    ) {
        self.prevalence = prevalence
        self.base = base
        self.designFactor = designFactor
        self.population = population
        self.standardError = standardError
        self.interval = interval
    }
}

extension SurveyBand {
    /// Whether nobody or everybody asked was found.
    var isAtBoundary: Bool { prevalence <= 0 || prevalence >= 1 }

    func check() throws(StatisticsError) {
        try Check.probability(prevalence, "prevalence")
        try Check.positive(designFactor, "designFactor")
        try Check.count(population, "population")
        if let base { try Check.denominator(base, "base") }
        if let standardError { try Check.notNegative(standardError, "standardError") }
    }

    /// The variance of the prevalence of a checked band.
    func prevalenceVariance(_ index: Int) throws(StatisticsError) -> Double {
        if !isAtBoundary {
            if let standardError { return standardError * standardError }
            if let interval {
                let error = (interval.upper - interval.lower) / (2 * (try Confidence(interval.confidence).z))
                try Check.finite(error, "interval")
                return error * error
            }
        }
        guard let base else { throw .missingSampleBase(band: index) }
        let effective = base / (designFactor * designFactor)
        if !isAtBoundary { return prevalence * (1 - prevalence) / effective }
        let raised = 0.5 / (effective + 1)
        return raised * (1 - raised) / effective
    }
}
