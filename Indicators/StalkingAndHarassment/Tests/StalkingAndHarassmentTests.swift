import IndicatorKit
import IndicatorTesting
import StalkingAndHarassment
import Testing

@Suite struct StalkingAndHarassmentTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(StalkingAndHarassmentModule.self) == [])
    }

    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: StalkingAndHarassmentModule.self) == [])
    }

    /// Class and outcome of a flagged crime, and which counts it belongs to.
    @Test(arguments: [
        ("8Q", nil, [group, stalking]), ("8Q", "16", [group, stalking, outcome]),
        ("8Q", "1A", [group, stalking, outcome, charged]), ("8L", "1", [group]), ("8R", nil, [group]),
        ("8N", "1", []),
    ])
    func whatACrimeCountsFor(offence: String, result: String?, counted: [String]) {
        var record: [RecordField: String] = [.recordType: "crime", .offenceCode: offence]
        record[.outcomeCode] = result
        #expect(SampleRecord(record).measures(of: StalkingAndHarassmentModule.self) == counted)
    }

    @Test func anIncidentWithSignsOfStalkingIsNoOffence() {
        let incident = SampleRecord([.recordType: "incident", .offenceCode: "8Q", .outcomeCode: "1"])
        #expect(incident.measures(of: StalkingAndHarassmentModule.self) == [])
    }

    /// The share of stalking that is domestic, and of domestic abuse that is stalking, are other questions.
    @Test func domesticAbuseCrimesAreBelowNoLine() {
        #expect(!StalkingAndHarassmentModule.measures.contains { $0.id == Measure.domesticAbuseCrimes.id })
    }

    /// An estimate that mixes people and offences must not slip into a sum with recorded crimes.
    @Test func theEstimateStandsByItself() {
        let readers = StalkingAndHarassmentModule.indicators.filter {
            $0.calculation.measures.contains("stalking_harassment_da_offences_estimated")
        }
        #expect(readers.map(\.calculation.measures.count) == [1])
        #expect(readers.map(\.kind) == [.context])
    }

    private static let group = "stalking_harassment_da_offences"
    private static let stalking = "stalking_offences_da_flagged"
    private static let outcome = "stalking_da_with_outcome"
    private static let charged = "stalking_da_charged"
}
