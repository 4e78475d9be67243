import HonourBasedAbuse
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct HonourBasedAbuseTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(HonourBasedAbuseModule.self) == [])
    }

    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: HonourBasedAbuseModule.self) == [])
    }

    /// Kind of record, the mark, and what it counts for.
    @Test(arguments: [
        ("crime", "yes", ["hbv_offences"]), ("incident", "yes", ["hbv_incidents"]), ("crime", "no", []),
        ("incident", nil, []),
    ])
    func theMarkDecides(type: String, mark: String?, counted: [String]) throws {
        let field = try #require(HonourBasedAbuseModule.fields.first)
        var record: [RecordField: String] = [.recordType: type]
        record[field] = mark
        #expect(SampleRecord(record).measures(of: HonourBasedAbuseModule.self) == counted)
    }

    @Test func nothingIsGoodOrBad() {
        for indicator in HonourBasedAbuseModule.indicators {
            #expect(indicator.polarity.direction == .none, "\(indicator.id)")
            #expect(indicator.polarity.companion != nil, "\(indicator.id)")
        }
    }

    /// A handful of records says nothing for the people of an area.
    @Test func nothingIsDividedByAPopulation() {
        for indicator in HonourBasedAbuseModule.indicators {
            switch indicator.calculation {
            case .count, .stated, .changeOnYear: break
            default: Issue.record("\(indicator.id) divides")
            }
        }
    }

    @Test func aHedgedCountHasNoLimits() throws {
        let figure = Observation(
            id: "hedged", area: "E23000015", periodStart: Day(iso: "2016-04-01"),
            periodEnd: Day(iso: "2020-03-31"), measure: "hbv_offences", value: 300, unit: .count,
            qualifier: .lessThan, breakdown: .whole, document: "test")
        let estimates = try HonourBasedAbuseModule.compute(
            ComputeRequest(areas: ["E23000015"], observations: [figure])
        ).estimates
        #expect(estimates.map(\.qualifier) == [.lessThan])
        #expect(estimates.allSatisfy { $0.interval == nil })
    }
}
