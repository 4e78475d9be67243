import IndicatorKit
import IndicatorTesting
import RecordedAbuse
import Testing

@Suite struct RecordTests {
    static let crime = ["da_crimes", "da_crimes_and_incidents", "da_recorded_victims"]
    static let incident = ["da_crimes_and_incidents", "da_incidents"]

    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: RecordedAbuseModule.self) == [])
    }

    @Test(arguments: [
        (["crime", "", "", ""], crime),
        (["crime", "", "", "no"], crime),
        (["incident", "", "", ""], incident),
        (["crime", "high", "", ""], crime + ["da_records_high_risk", "da_records_risk_assessed"]),
        (["incident", "standard", "", ""], incident + ["da_records_risk_assessed"]),
        (["incident", "", "", "yes"], incident + ["da_records_children_present"]),
        (["crime", "", "8L", ""], crime + ["stalking_harassment_da_offences"]),
        (["crime", "", "8U", ""], crime + ["stalking_harassment_da_offences"]),
        (["crime", "", "8N", ""], crime),
        (["incident", "", "8Q", ""], incident),
    ])
    func whatARecordCountsFor(values: [String], counted: [String]) {
        var record: [RecordField: String] = [:]
        for (field, value) in zip(
            [RecordField.recordType, .riskLevel, .offenceCode, .childrenPresent], values)
        where !value.isEmpty {
            record[field] = value
        }
        #expect(
            SampleRecord(record).measures(of: RecordedAbuseModule.self).sorted() == counted.sorted())
    }

    /// A figure of harassment alone is a part of the published whole.
    @Test func oneOffenceIsNotTheGroup() throws {
        let estimates = try RecordedAbuseModule.estimates(
            of: "stalking_harassment_share",
            from: [
                .of("stalking_harassment_da_offences", 2018, 900, .count, ["offence": "harassment"]),
                .of("da_crimes", 2018, 15_409),
            ])
        #expect(estimates.isEmpty)
    }
}
