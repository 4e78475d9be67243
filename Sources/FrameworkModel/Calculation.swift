/// How an indicator's value is made of measures; every case names measures by their keys.
public enum Calculation: Hashable, Codable, Sendable {
    /// The figure of one measure as it stands.
    case count(of: String, by: BreakdownRule)
    /// A share of one measure in another; `stated` names the published percentage used where counts are missing.
    case proportion(numerator: String, denominator: String, stated: String?, by: BreakdownRule)
    /// Events of one measure for every so many of another; may exceed the multiplier.
    case rate(numerator: String, denominator: String, multiplier: Double, stated: String?, by: BreakdownRule)
    /// An amount divided by a count, without sampling error.
    case amountEach(numerator: String, denominator: String)
    /// Change of a count on the year before, in percent; `stated` names the published change.
    case changeOnYear(of: String, stated: String?)
    /// Change of a share on the year before, in percentage points.
    case pointsOnYear(numerator: String, denominator: String)
    /// A published figure that cannot be made from counts.
    case stated(String, by: BreakdownRule)
    /// The module's own calculation over these measures.
    case custom(measures: [String], by: BreakdownRule)

    /// Keys of all measures it needs.
    public var measures: [String] {
        switch self {
        case .count(let measure, _), .stated(let measure, _): [measure]
        case .proportion(let numerator, let denominator, let stated, _),
            .rate(let numerator, let denominator, _, let stated, _):
            [numerator, denominator] + [stated].compactMap(\.self)
        case .amountEach(let numerator, let denominator), .pointsOnYear(let numerator, let denominator):
            [numerator, denominator]
        case .changeOnYear(let measure, let stated): [measure] + [stated].compactMap(\.self)
        case .custom(let measures, _): measures
        }
    }

    /// True when a figure of this measure and breakdown takes part in the calculation.
    public func reads(_ measure: String, _ part: Breakdown) -> Bool {
        guard measures.contains(measure) else { return false }
        switch self {
        case .custom: return true
        case .changeOnYear(_, let stated) where measure == stated: return true
        default: return part == .whole || breakdown.accepts(part)
        }
    }

    /// The parts of the population it is reported for.
    public var breakdown: BreakdownRule {
        switch self {
        case .count(_, let rule), .proportion(_, _, _, let rule), .rate(_, _, _, _, let rule),
            .stated(_, let rule), .custom(_, let rule):
            rule
        case .amountEach, .changeOnYear, .pointsOnYear: .whole
        }
    }
}

/// Which breakdowns of a measure an indicator reports.
public enum BreakdownRule: Hashable, Codable, Sendable {
    /// The whole only.
    case whole
    /// Exactly these keys.
    case by([String])
    /// Whatever the sources print.
    case asPublished

    /// True when figures with this breakdown are reported.
    public func accepts(_ breakdown: Breakdown) -> Bool {
        switch self {
        case .whole: breakdown == .whole
        case .by(let keys): breakdown.keys == keys.sorted()
        case .asPublished: true
        }
    }
}
