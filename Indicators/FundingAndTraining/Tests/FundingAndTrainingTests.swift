import FundingAndTraining
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct FundingAndTrainingTests {
    typealias Module = FundingAndTrainingModule

    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(Module.self) == [])
    }

    @Test(arguments: ["pcc_funding", "pcc_funding_total"])
    func moneyOfCouncilsDoesNotAddUpToTheForce(_ measure: String) {
        #expect(Module.measures.first { $0.id == measure }?.addsOverAreas == false)
    }

    @Test(arguments: Module.indicators.filter { $0.id.hasPrefix("pcc_spend") })
    func spendHasNoBetterDirection(_ indicator: Indicator) {
        #expect(indicator.polarity.direction == Polarity.Direction.none && indicator.kind == .input)
    }

    @Test func aTargetWithoutCountsNamesWhatIsMissing() throws {
        let share = try #require(try trained([target]).first)
        #expect(
            share.withheld == .missing(["officers_trained_da_matters", "officers_in_scope_da_matters"]))
        #expect(share.breakdown == .whole)
        #expect(share.caveats == [Caveat("target", "the published target is 75 %")])
    }

    @Test func theTargetIsNeverTakenForTheShareReached() throws {
        #expect(try trained([target]).allSatisfy { $0.value == nil })
        #expect(Module.measures.first { $0.id == "officers_trained_da_matters" }?.publishedAs == [])
    }

    @Test func theShareReachedCarriesTheTarget() throws {
        let share = try #require(
            try trained([
                target, count("officers_trained_da_matters", 30), count("officers_in_scope_da_matters", 40),
            ]).first)
        #expect(share.value == 75 && share.interval != nil)
        #expect(share.caveats.map(\.id) == ["target"])
    }

    @Test func crimesOfTheYearBeforeAreNamed() throws {
        let spend = try Module.compute(
            ComputeRequest(
                areas: [area],
                observations: [
                    money(789_531, year: 2019), count("da_crimes", 15_409, Period(financialYear: 2018)),
                ])
        ).estimates.filter { $0.indicator == "pcc_spend_per_crime" }
        #expect(spend.flatMap(\.caveats).map(\.id) == ["denominator_period"])
    }

    private let area: AreaCode = "E23000016"

    private var target: Observation {
        Observation(
            id: "target", area: area, periodStart: Day(iso: "2018-01-01"),
            measure: "da_matters_training_target", value: 75, unit: .percent,
            breakdown: Breakdown(["course": "DA_Matters"]), document: "test")
    }

    private func count(_ measure: String, _ value: Double, _ period: Period? = nil) -> Observation {
        let day = Day(iso: "2020-03-31")
        return Observation(
            id: measure, area: area, periodStart: period?.start ?? day, periodEnd: period?.end ?? day,
            measure: measure, value: value, unit: .count, document: "test")
    }

    private func money(_ value: Double, year: Int) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "money", area: area, periodStart: period.start, periodEnd: period.end,
            measure: "pcc_funding_total", value: value, unit: .gbp, document: "test")
    }

    private func trained(_ figures: [Observation]) throws -> [Estimate] {
        try Module.compute(ComputeRequest(areas: [area], observations: figures)).estimates
            .filter { $0.indicator == "da_matters_trained_share" }
    }
}
