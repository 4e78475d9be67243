import ArrestsAndConvictions
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct ArrestsAndConvictionsTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(ArrestsAndConvictionsModule.self) == [])
    }

    /// Published figures without counts stand as printed, with what they are a share of.
    @Test(arguments: [
        ("arrest_rate", "arrest_rate", 26.0, "domestic abuse offences (crimes)"),
        ("da_share_of_all_prosecutions", "da_share_of_prosecutions", 14.92, "all prosecutions"),
        ("conviction_rate", "conviction_rate", 82.5, "prosecutions"),
        ("victim_not_supporting_share", "victim_not_supporting_share", 64, "da_crimes"),
        ("charge_rate", "charge_rate", 8, "police-reported domestic abuse"),
        ("cps_da_charging_rate", "cps_charging_rate", 74, "charging decisions"),
    ])
    func printedFiguresStand(measure: String, indicator: String, value: Double, whole: String) throws {
        let figure = Observation.of(measure, value, .percent, denominator: whole)
        let estimate = try #require(
            try ArrestsAndConvictionsModule.estimates(of: indicator, from: [figure]).first)
        #expect(estimate.value == value)
        #expect(estimate.interval == nil)
        #expect(estimate.statedOf == whole)
    }

    @Test func printedSharesAboveAHundredAreRefused() throws {
        let estimate = try #require(
            try ArrestsAndConvictionsModule.estimates(
                of: "conviction_rate", from: [.of("conviction_rate", 104, .percent)]
            ).first)
        #expect(estimate.value == nil)
        #expect(
            estimate.withheld == .undefined("no share: 104 is above 100, in E23000016, 2018/19"))
    }

    @Test func arrestsOfSomeForcesAreNotDividedByCrimesOfAll() throws {
        var arrests = Observation.of("da_arrests", 225_714)
        arrests.coverage = "39 forces"
        let estimates = try ArrestsAndConvictionsModule.estimates(
            of: "arrest_rate", from: [arrests, .of("da_crimes", 599_549), .of("arrest_rate", 38, .per100)])
        #expect(estimates.compactMap(\.value) == [38])
    }

    @Test func policeAndProsecutorsChargeDifferentThings() throws {
        let indicators = ArrestsAndConvictionsModule.indicators
        let police = try #require(indicators.first { $0.id == "charge_rate" })
        let prosecutors = try #require(indicators.first { $0.id == "cps_charging_rate" })
        #expect(Set(police.calculation.measures).isDisjoint(with: prosecutors.calculation.measures))
        let names = ArrestsAndConvictionsModule.measures.first { $0.id == "charge_rate" }?.publishedAs
        #expect(names == ["da_crimes_charged_share"])
    }

    @Test func onlyFiguresOfThePoliceBreakWithTheCountingRules() {
        let broken = ArrestsAndConvictionsModule.indicators.filter { !$0.breaks.isEmpty }.map(\.id)
        #expect(
            broken == [
                "da_arrests", "arrest_rate", "charge_rate", "charged_outcome_share",
                "victim_not_supporting_share", "victim_not_supporting_outcome_share",
                "median_days_to_outcome",
            ])
    }

    @Test(arguments: [
        ("arrest_rate", "da_crimes_per_1000"), ("conviction_rate", "prosecutions"),
        ("charge_rate", "victim_not_supporting_share"),
    ])
    func ratesAreReadWithTheirCompanion(indicator: String, companion: String) throws {
        let found = try #require(ArrestsAndConvictionsModule.indicators.first { $0.id == indicator })
        #expect(found.polarity.direction == .higherIsBetter)
        #expect(found.polarity.companion == companion)
    }
}

extension ArrestsAndConvictionsModule {
    /// Estimates of one indicator in West Mercia.
    static func estimates(of indicator: String, from observations: [Observation]) throws -> [Estimate] {
        try compute(ComputeRequest(areas: ["E23000016"], observations: observations)).estimates
            .filter { $0.indicator == indicator }
    }
}

extension Observation {
    /// A figure of West Mercia for 2018/19.
    static func of(
        _ measure: String, _ value: Double, _ unit: Unit = .count, denominator: String = ""
    ) -> Observation {
        let period = Period(financialYear: 2018)
        return Observation(
            id: measure, area: "E23000016", periodStart: period.start, periodEnd: period.end,
            measure: measure, value: value, unit: unit, denominator: denominator, document: "test")
    }
}
