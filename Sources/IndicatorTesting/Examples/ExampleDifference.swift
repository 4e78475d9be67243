import IndicatorKit

/// One place where a module computes otherwise than an example expects, in texts for a table.
public struct ExampleDifference: Hashable, Sendable, CustomStringConvertible {
    /// Identifier of the indicator.
    public let indicator: String
    /// Code of the area.
    public let area: String
    /// The period in words; `undated` when there is none.
    public let period: String
    /// The part of the population as `key=value` pairs; empty for the whole.
    public let breakdown: String
    /// Value, lower and upper limit and the reason why there is no value; nil for an estimate that is not expected.
    public let expected: String?
    /// The same as computed, joined by `or` where there is more than one; nil when nothing was computed.
    public let got: String?

    init(_ place: ExpectedEstimate, expected: String?, got: [String]) {
        indicator = place.indicator
        area = place.area
        period = place.period?.description ?? "undated"
        breakdown = place.breakdown.description
        self.expected = expected
        self.got = got.isEmpty ? nil : got.joined(separator: " or ")
    }

    /// The difference in one line.
    public var description: String {
        let place = "\(indicator) \(area) \(period) [\(breakdown)]"
        guard let expected else { return "not expected: \(place) \(got ?? "")" }
        return "expected \(place) \(expected), got \(got ?? "nothing")"
    }
}
