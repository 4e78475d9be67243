internal import FrameworkModel

/// The number of one term and how far the true one may lie from it.
struct TermReading: Hashable, Sendable {
    /// The number.
    let value: Double
    /// How far the true number may lie below.
    let below: Double
    /// How far the true number may lie above.
    let above: Double
    /// Size of the last printed digit, 0 for an exact whole number.
    let digit: Double

    /// A number without slack.
    init(exact value: Double) {
        self.value = value
        below = 0
        above = 0
        digit = 0
    }

    /// The number of a figure, or `trial` in its place.
    ///
    /// A figure may lie half a unit of its last printed digit to either side; "about" adds a twentieth. A
    /// whole number printed without a hedge is exact unless it ends in three zeros. "More than" and "at
    /// least" exclude the lower side, "less than" the upper one.
    init(_ figure: Observation, trial: Double? = nil) {
        let value = trial ?? figure.value
        let isWhole = figure.unit.isCountedInWholes && value == value.rounded()
        let isExact = isWhole && figure.qualifier == .exact && (value == 0 || !value.isMultiple(of: 1000))
        let finest = trial != nil && isWhole ? Self.finestDigit(of: value) : figure.precision
        let size = isExact ? 0 : min(figure.precision, finest)
        let slack = size / 2 + (figure.qualifier == .about ? abs(value) / 20 : 0)
        self.value = value
        below = figure.qualifier == .moreThan || figure.qualifier == .atLeast ? 0 : slack
        above = figure.qualifier == .lessThan ? 0 : slack
        digit = size
    }

    /// The largest power of ten that divides a whole number.
    private static func finestDigit(of value: Double) -> Double {
        var size = 1.0
        while value != 0, value.isMultiple(of: size * 10) { size *= 10 }
        return size
    }
}

extension Unit {
    /// True for things and pounds, which come in whole numbers.
    var isCountedInWholes: Bool { self == .count || self == .people || self == .gbp }
}

extension Double {
    /// True when the remainder is nil.
    fileprivate func isMultiple(of other: Double) -> Bool { truncatingRemainder(dividingBy: other) == 0 }
}
