import DisclosureAndProtection
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct DisclosureAndProtectionTests {
    typealias Module = DisclosureAndProtectionModule

    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(Module.self) == [])
    }

    @Test(arguments: Module.indicators)
    func theTwoSchemesAreNeverMixed(_ indicator: Indicator) {
        let measures = indicator.calculation.measures
        let violence = measures.contains { $0.hasPrefix("dvp") }
        let abuse = measures.contains { $0.hasPrefix("dap") }
        #expect(!(violence && abuse))
    }

    @Test(arguments: Module.indicators)
    func everyIndicatorIsReadWithAnother(_ indicator: Indicator) {
        #expect(indicator.polarity.companion != nil && indicator.polarity.companion != indicator.id)
        #expect(!indicator.commitments.isEmpty && !indicator.limits.isEmpty)
    }

    @Test(arguments: [
        "dvds_disclosure_share", "dvds_right_to_ask_disclosure_share", "dvds_right_to_know_disclosure_share",
        "dvds_applications", "dvds_applications_per_10000", "dvds_applications_change",
    ])
    func useOfTheSchemeHasNoBetterOrWorse(_ id: String) {
        #expect(Module.indicators.first { $0.id == id }?.polarity.direction == Polarity.Direction.none)
    }

    @Test func aDisputedPrintedChangeStandsBesideTheComputedOne() throws {
        let printed = Standing(grade: .disputed, checks: ["check"], reason: "contradicts its counts")
        let figures = [
            figure("dvds_applications", 255, year: 2018), figure("dvds_applications", 311, year: 2019),
            figure("dvds_applications_change", 44, year: 2019, ["baseline": "previous_year"], printed),
        ]
        let changes = try estimates("dvds_applications_change", from: figures)
        #expect(changes.compactMap(\.value).map { NumberText.fixed($0, decimals: 1) } == ["22.0", "44.0"])
        #expect(changes.map(\.standing.grade) == [.sound, .disputed])
    }

    @Test func aQuarterIsNotSetAgainstAYear() throws {
        var quarter = figure("dvds_disclosures", 40, year: 2018)
        quarter.periodEnd = Day(iso: "2018-06-30")
        let share = try estimates(
            "dvds_disclosure_share", from: [quarter, figure("dvds_applications", 381, year: 2018)])
        #expect(share.map(\.withheld) == [.missing(["dvds_applications"])])
    }

    private func estimates(_ indicator: String, from figures: [Observation]) throws -> [Estimate] {
        let request = ComputeRequest(areas: ["E23000015"], observations: figures)
        return try Module.compute(request).estimates.filter { $0.indicator == indicator }
    }

    private func figure(
        _ measure: String, _ value: Double, year: Int, _ parts: [String: String] = [:],
        _ standing: Standing = .sound
    ) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "\(measure)-\(year)", area: "E23000015", periodStart: period.start, periodEnd: period.end,
            measure: measure, value: value, unit: .count, breakdown: Breakdown(parts), document: "test",
            standing: standing)
    }
}
