/// Why a method refused its input.
///
/// A method never answers with a value that is not a number: it throws one of these, with the number that
/// caused the refusal.
public enum StatisticsError: Error, Hashable, Sendable {
    /// A count below 0.
    case negativeCount(Double)
    /// A denominator, exposure or sample base of 0 or less.
    case zeroDenominator(Double)
    /// A count above the denominator of its proportion.
    case countExceedsDenominator(count: Double, denominator: Double)
    /// A confidence level outside 0.9...1 and outside 90...100.
    case unsupportedConfidence(Double)
    /// An argument that is infinite or not a number.
    case notFinite(name: String, value: Double)
    /// An argument outside the range in which the method is defined, or a count or denominator above 1e15.
    case outsideDomain(name: String, value: Double)
    /// A band whose variance needs the sample base, which was not given; the index counts from 0.
    case missingSampleBase(band: Int)
    /// A value of a stratum that was not given; the index counts from 0.
    case missingValue(name: String, stratum: Int)
    /// Fewer events than the method needs.
    case tooFewEvents(Double, needed: Double)
    /// Fewer items than the method needs.
    case notEnoughPoints(count: Int, needed: Int)
    /// A count that is not a whole number, given to a test defined for whole numbers only.
    case fractionalCount(Double)
    /// An estimate of 0, which has no interval on the log scale.
    case zeroEstimate(standardError: Double)
    /// Two periods that share at least one day.
    case overlappingPeriods(previous: ClosedRange<Int>, current: ClosedRange<Int>)
    /// A part compared with a whole in which nothing else is left.
    case nothingToCompareWith(remainingDenominator: Double)
    /// Two figures that differ in definition, population or period.
    case mismatchedBasis(recorded: UnreportedShare.Basis, estimate: UnreportedShare.Basis)
    /// A series with a gap; the index of the missing point counts from 0.
    case missingPoint(index: Int)
    /// Two neighbouring points of a series with a gap or a change of definition between them.
    case brokenSeries(previous: ClosedRange<Int>, next: ClosedRange<Int>)
    /// A proportion of 0 or 1, which has no log odds; the index of its point counts from 0.
    case noLogOdds(index: Int)
    /// An interval without width, which has no weight; the index of its point counts from 0.
    case zeroWidthInterval(index: Int)
    /// Values that are all equal, given to a method that divides by their spread.
    case noVariation(Double)
    /// Figures that do not determine the parameters of a model.
    case notIdentifiable(parameters: Int, figures: Int)
    /// Sums that no amounts agree with.
    case contradictoryFigures(equations: Int)
}

extension StatisticsError: CustomStringConvertible {
    /// One sentence in English that names the refusal and the number that caused it.
    public var description: String {
        switch self {
        case .negativeCount(let count): "The count \(count) is below 0."
        case .zeroDenominator(let value): "The denominator \(value) is not above 0."
        case .countExceedsDenominator(let count, let denominator):
            "The count \(count) is above its denominator \(denominator)."
        case .unsupportedConfidence(let level):
            "The confidence level \(level) is not within 0.9 to 1 or 90 to 100."
        case .notFinite(let name, let value): "The value \(value) of \(name) is not a finite number."
        case .outsideDomain(let name, let value): "The value \(value) of \(name) is outside its range."
        case .missingSampleBase(let band):
            "Band \(band) has prevalence 0 or 1, or no published error, and no sample base."
        case .missingValue(let name, let stratum): "Stratum \(stratum) has no value of \(name)."
        case .tooFewEvents(let count, let needed): "There are \(count) events; \(needed) are needed."
        case .notEnoughPoints(let count, let needed): "There are \(count) items; \(needed) are needed."
        case .fractionalCount(let count): "The count \(count) is not a whole number."
        case .zeroEstimate: "The estimate is 0 and has no interval on the log scale."
        case .overlappingPeriods(let previous, let current):
            "The periods \(previous) and \(current) overlap."
        case .nothingToCompareWith(let remaining):
            "The rest of the whole has denominator \(remaining); there is nothing to compare with."
        case .mismatchedBasis(let recorded, let estimate):
            "The recorded figure (\(recorded)) and the estimate (\(estimate)) differ in basis."
        case .missingPoint(let index):
            "Point \(index) of the series is missing; split the series there or supply it."
        case .brokenSeries(let previous, let next):
            "The series is broken between the periods \(previous) and \(next)."
        case .noLogOdds(let index): "Point \(index) is a proportion of 0 or 1 and has no log odds."
        case .zeroWidthInterval(let index): "The interval of point \(index) has no width."
        case .noVariation(let value): "All values are equal to \(value); there is no spread to divide by."
        case .notIdentifiable(let parameters, let figures):
            "The \(figures) figures do not determine \(parameters) parameters; ask for a simpler model."
        case .contradictoryFigures(let equations):
            "No amounts agree with the \(equations) sums and the limits; check the figures they come from."
        }
    }
}

/// Checks shared by the methods.
enum Check {
    /// The largest count or denominator accepted; up to it sums of two keep whole numbers exact.
    static let largest = 1e15

    static func finite(_ value: Double, _ name: String) throws(StatisticsError) {
        guard value.isFinite else { throw .notFinite(name: name, value: value) }
    }

    static func count(_ value: Double, _ name: String = "count") throws(StatisticsError) {
        try finite(value, name)
        guard value >= 0 else { throw .negativeCount(value) }
        guard value <= largest else { throw .outsideDomain(name: name, value: value) }
    }

    static func denominator(_ value: Double, _ name: String = "denominator") throws(StatisticsError) {
        try finite(value, name)
        guard value > 0 else { throw .zeroDenominator(value) }
        guard value <= largest else { throw .outsideDomain(name: name, value: value) }
    }

    static func proportion(_ count: Double, of denominator: Double) throws(StatisticsError) {
        try self.count(count)
        try self.denominator(denominator)
        guard count <= denominator else {
            throw .countExceedsDenominator(count: count, denominator: denominator)
        }
    }

    static func positive(_ value: Double, _ name: String) throws(StatisticsError) {
        try finite(value, name)
        guard value > 0 else { throw .outsideDomain(name: name, value: value) }
    }

    static func notNegative(_ value: Double, _ name: String) throws(StatisticsError) {
        try finite(value, name)
        guard value >= 0 else { throw .outsideDomain(name: name, value: value) }
    }

    /// The value of a stratum, or the refusal that names the stratum.
    static func given(_ value: Double?, _ name: String, stratum: Int) throws(StatisticsError) -> Double {
        guard let value else { throw .missingValue(name: name, stratum: stratum) }
        return value
    }

    static func probability(_ value: Double, _ name: String) throws(StatisticsError) {
        try finite(value, name)
        guard value >= 0, value <= 1 else { throw .outsideDomain(name: name, value: value) }
    }

    static func whole(_ value: Double) throws(StatisticsError) {
        try count(value)
        guard isWhole(value) else { throw .fractionalCount(value) }
    }

    static func isWhole(_ value: Double) -> Bool { value.rounded() == value }
}
