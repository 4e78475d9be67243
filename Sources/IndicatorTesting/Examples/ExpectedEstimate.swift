import IndicatorKit

/// A row of `expected.csv`, or a computed estimate in the same form.
struct ExpectedEstimate {
    let indicator: String
    let area: String
    let period: Period?
    let breakdown: Breakdown
    let value: Double?
    let lower: Double?
    let upper: Double?
    let withheld: String
    /// Half of the last printed digit of each number.
    private let tolerances: [Double]

    init(_ row: ExampleTable.Row) throws {
        indicator = row["indicator"]
        area = row["area"]
        period = try row.optional("period") { Period(text: $0) }
        breakdown = try row.optional("breakdown") { Breakdown(text: $0) } ?? .whole
        value = try row.optional("value") { Double($0) }
        lower = try row.optional("lower") { Double($0) }
        upper = try row.optional("upper") { Double($0) }
        withheld = row["withheld"]
        tolerances = ["value", "lower", "upper"].map { ExpectedEstimate.tolerance(row[$0]) }
    }

    init(_ estimate: Estimate) {
        indicator = estimate.indicator
        area = estimate.area.rawValue
        period = estimate.period
        breakdown = estimate.breakdown
        value = estimate.value
        lower = estimate.interval?.lower
        upper = estimate.interval?.upper
        withheld = estimate.withheld?.words ?? ""
        tolerances = [0, 0, 0]
    }

    func isAbout(_ other: ExpectedEstimate) -> Bool {
        indicator == other.indicator && area == other.area && period == other.period
            && breakdown == other.breakdown
    }

    func agrees(with other: ExpectedEstimate) -> Bool {
        guard isAbout(other), withheld == other.withheld else { return false }
        return zip(zip([value, lower, upper], [other.value, other.lower, other.upper]), tolerances).allSatisfy
        {
            pair, tolerance in
            switch pair {
            case (nil, nil): true
            case (let one?, let two?): abs(one - two) <= tolerance
            default: false
            }
        }
    }

    /// Value, lower and upper limit, with `-` for what is not there, and why there is no value.
    var result: String {
        let numbers = [value, lower, upper].map { $0.map { "\($0)" } ?? "-" }
        return (numbers + (withheld.isEmpty ? [] : [withheld])).joined(separator: " ")
    }

    private static func tolerance(_ text: String) -> Double {
        guard let point = text.firstIndex(of: ".") else { return 0.5 }
        let decimals = text.distance(from: point, to: text.endIndex) - 1
        return (0..<decimals).reduce(0.5000001) { size, _ in size / 10 }
    }
}
