import DisclosureAndProtection
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct RecordTests {
    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: DisclosureAndProtectionModule.self) == [])
    }

    @Test(arguments: [
        ("crime", "yes", "yes", ["da_crimes", "dvpn_issued", "dvpo_granted"]),
        ("crime", "yes", "no", ["da_crimes", "dvpn_issued"]),
        ("crime", "no", "no", ["da_crimes"]),
        ("incident", "yes", "yes", ["dvpn_issued", "dvpo_granted"]),
        ("incident", "no", "no", []),
    ])
    func noticesAndOrdersCountOnEveryRecord(type: String, notice: String, order: String, counted: [String]) {
        let record = SampleRecord([.recordType: type, .noticeIssued: notice, .orderGranted: order])
        #expect(record.measures(of: DisclosureAndProtectionModule.self) == counted)
    }

    /// An unknown mark is not a notice.
    @Test func aMissingMarkIsNoNotice() {
        let record = SampleRecord([.recordType: "crime"])
        #expect(record.measures(of: DisclosureAndProtectionModule.self) == ["da_crimes"])
    }
}
