import Foundation
import FrameworkModel
import Testing

@Suite struct CodingTests {
    static let plain = Observation(id: "a-1", area: "A", measure: "m", value: 3, unit: .count, document: "d")
    static let full = Observation(
        id: "a-2", area: "A", periodStart: Day(iso: "2018-04-01"), periodEnd: Day(iso: "2019-03-31"),
        measure: "m", value: 2.5, precision: 0.1, unit: .percent, qualifier: .about,
        breakdown: Breakdown(["sex": "female"]), denominator: "all", basis: "crimes", stage: .police,
        status: .official, coverage: "39 forces", document: "d", locator: "line 3", note: "n",
        vintage: Day(iso: "2019-11-25"),
        standing: Standing(grade: .questioned, checks: ["check-1"], reason: "because"), parts: ["a-1", "a-0"])

    @Test(arguments: [plain, full])
    func anObservationComesBackAsItWas(_ observation: Observation) throws {
        let bytes = try JSONEncoder().encode(observation)
        #expect(try JSONDecoder().decode(Observation.self, from: bytes) == observation)
    }

    @Test func whatIsUsualIsLeftOut() throws {
        let text = String(decoding: try JSONEncoder().encode(Self.plain), as: UTF8.self)
        for word in ["note", "standing", "qualifier", "parts"] { #expect(!text.contains(word)) }
    }

    @Test(arguments: [Withheld.missing(["m"]), .undefined("nothing to divide by"), .suppressed, nil])
    func anEstimateComesBackAsItWas(withheld: Withheld?) throws {
        var estimate = Estimate(
            indicator: "i", definitionVersion: 2, area: "A", period: Period(financialYear: 2018),
            unit: .percent)
        estimate.withheld = withheld
        if withheld == nil {
            estimate.value = 2
            estimate.interval = Interval(lower: 1, upper: .infinity, confidence: 0.95)
            estimate.numerator = Quantity(measure: "m", value: 2)
            estimate.caveats = [Caveat("coverage", "39 forces")]
            estimate.sources = ["a-1"]
            estimate.statedOf = "all"
            estimate.method = "Wilson"
        }
        let bytes = try JSONEncoder().encode(estimate)
        #expect(try JSONDecoder().decode(Estimate.self, from: bytes) == estimate)
    }
}
