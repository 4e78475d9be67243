import FrameworkModel

/// How the value of an indicator is made.
enum ValueKind: String, CaseIterable {
    /// So many of something.
    case count
    /// A part of a whole, in percent.
    case proportion
    /// Events for every so many of something else.
    case rate
    /// A published figure that cannot be made from counts.
    case stated

    /// True when something stands below the line.
    var hasDenominator: Bool { self == .proportion || self == .rate }
}

/// What the command asks for.
struct Request {
    var title: String
    var kind: Indicator.Kind
    var value: ValueKind
    /// Key of what is counted or stated.
    var numerator: String
    /// Key of what stands below the line; set exactly for proportions and rates.
    var denominator: String?
    /// So many of the denominator; 1000 unless it is said otherwise.
    var multiplier: Int
    var polarity: Polarity.Direction
    var priority: Indicator.Priority
    /// Identifier of the indicator, nil when it is made from the title.
    var indicator: String?

    /// Multipliers that have a unit.
    static let units: [Int: Unit] = [
        100: .per100, 1_000: .ratePer1000, 10_000: .ratePer10000, 100_000: .ratePer100000,
    ]
}

extension Polarity.Direction {
    /// The words of the command line.
    static let words: KeyValuePairs<String, Polarity.Direction> = [
        "higher": .higherIsBetter, "lower": .lowerIsBetter, "range": .range, "none": .none,
    ]
}
