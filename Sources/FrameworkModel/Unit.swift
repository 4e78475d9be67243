/// What a value is counted or expressed in.
public enum Unit: String, Codable, Sendable, CaseIterable {
    /// A whole number of things; the counting basis says of what.
    case count
    /// A share in hundredths.
    case percent
    /// A difference between two percentages.
    case percentagePoints = "percentage_points"
    /// Events per 100 others; unlike a share it may exceed 100.
    case per100 = "per_100"
    /// Per 1,000 people.
    case ratePer1000 = "rate_per_1000"
    /// Per 10,000 people.
    case ratePer10000 = "rate_per_10000"
    /// Per 100,000 people.
    case ratePer100000 = "rate_per_100000"
    /// Pounds sterling.
    case gbp
    /// Pounds sterling for each one of the denominator.
    case gbpEach = "gbp_each"
    /// So many times as much.
    case multiple
    /// Years.
    case years
    /// Months.
    case months
    /// Days.
    case days
    /// People living in an area.
    case people

    /// How the unit is written behind a figure in a sentence or table head.
    public var words: String {
        switch self {
        case .count: "count"
        case .percent: "%"
        case .percentagePoints: "percentage points"
        case .per100: "per 100"
        case .ratePer1000: "per 1,000 people"
        case .ratePer10000: "per 10,000 people"
        case .ratePer100000: "per 100,000 people"
        case .gbp: "£"
        case .gbpEach: "£ each"
        case .multiple: "times"
        case .years, .months, .days, .people: rawValue
        }
    }
}

extension Unit {
    /// A value in this unit: `23.9 %`, `£789,531`, `381`.
    package func written(_ value: Double, decimals: Int) -> String {
        let whole = value == value.rounded() && (self == .count || self == .people || self == .gbp)
        let number = NumberText.fixed(value, decimals: whole ? 0 : decimals)
        switch self {
        case .count, .people: return number
        case .gbp, .gbpEach: return "£\(number)"
        case .percent: return "\(number) %"
        default: return "\(number) \(words)"
        }
    }
}

/// How firmly a source states a figure.
public enum Qualifier: String, Codable, Sendable, CaseIterable {
    /// Printed without a hedge.
    case exact
    /// "About", "around".
    case about
    /// The source says that the true figure is this or more.
    case atLeast = "at_least"
    /// The source says that the true figure is below this.
    case lessThan = "less_than"
    /// The source says that the true figure is above this.
    case moreThan = "more_than"
    /// A survey or model estimate.
    case estimated
    /// Rounded in the source.
    case rounded

    /// The hedge before a figure in this unit, empty for an exact or estimated one.
    package func words(before unit: Unit) -> String {
        switch self {
        case .exact, .estimated: ""
        case .about, .rounded: "about"
        case .atLeast: "at least"
        case .lessThan: unit == .count || unit == .people ? "fewer than" : "less than"
        case .moreThan: "more than"
        }
    }
}
