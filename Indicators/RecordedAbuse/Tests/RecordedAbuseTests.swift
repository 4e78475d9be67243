import IndicatorKit
import IndicatorTesting
import RecordedAbuse
import Testing

@Suite struct RecordedAbuseTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(RecordedAbuseModule.self) == [])
    }

    /// Printed shares of crimes in crimes and incidents, West Mercia, in whole percent.
    @Test(arguments: [
        (2016, 10_790.0, 21_281.0, 51.0), (2017, 12_611, 23_141, 54), (2018, 15_409, 26_105, 59),
    ])
    func crimeShareAsPublished(year: Int, crimes: Double, total: Double, printed: Double) throws {
        let estimates = try RecordedAbuseModule.estimates(
            of: "da_crime_share",
            from: [.of("da_crimes", year, crimes), .of("da_crimes_and_incidents", year, total)])
        #expect(try #require(estimates.first?.value).rounded() == printed)
    }

    /// Printed changes of crimes on the year before, West Mercia, in whole percent.
    @Test(arguments: [(2017, 10_790.0, 12_611.0, 17.0), (2018, 12_611, 15_409, 22)])
    func changeAsPublished(year: Int, before: Double, after: Double, printed: Double) throws {
        let estimates = try RecordedAbuseModule.estimates(
            of: "da_crimes_change",
            from: [
                .of("da_crimes", year - 1, before), .of("da_crimes", year, after),
                .of("da_crimes_change", year, printed, .percent, ["baseline": "previous_year"]),
            ])
        #expect(estimates.count == 1)
        #expect(try #require(estimates.first?.value).rounded() == printed)
    }

    @Test func moreRecordedIsNeverWorse() {
        for indicator in RecordedAbuseModule.indicators {
            #expect(indicator.polarity.direction == .none, "\(indicator.id)")
            #expect(indicator.polarity.companion != nil, "\(indicator.id)")
        }
    }

    @Test func crimesOfAnAgeGroupAreNotTheWhole() throws {
        let part = Observation.of("da_crimes", 2018, 900, .count, ["age": "16-24"])
        #expect(try RecordedAbuseModule.estimates(of: "da_crimes", from: [part]).isEmpty)
    }

    @Test func victimSharesNeedTheSexAlone() throws {
        let shares = try RecordedAbuseModule.estimates(
            of: "da_victims_by_sex",
            from: [
                .of("da_recorded_victim_share", 2018, 68, .percent, ["sex": "female"]),
                .of("da_recorded_victim_share", 2018, 5, .percent, ["sex": "male", "age": "60+"]),
            ])
        #expect(shares.map(\.breakdown.description) == ["sex=female"])
    }

    @Test func breaksAreDated() {
        let ofAllCrime = ["recorded_crime_per_1000", "violence_per_1000", "stalking_harassment_per_1000"]
        for indicator in RecordedAbuseModule.indicators {
            let flagging = ofAllCrime.contains(indicator.id) ? [] : ["2015-04-01"]
            #expect(indicator.breaks.map(\.from.description) == flagging + ["2023-07-01"], "\(indicator.id)")
        }
    }

    /// The counts give 17.76 %; a source that prints 18 agrees, one that prints 17 is named.
    @Test(arguments: [(18, []), (17, ["also given as 17 by test"])] as [(Double, [String])])
    func printedShareBesideTheCounts(printed: Double, named: [String]) throws {
        let estimates = try RecordedAbuseModule.estimates(
            of: "da_share_of_all_crime",
            from: [
                .of("da_crimes", 2018, 15_409), .of("all_recorded_crimes", 2018, 86_782),
                .of("da_share_of_all_crime", 2018, printed, .percent),
            ])
        #expect(estimates.count == 1)
        let estimate = try #require(estimates.first)
        #expect(try abs(#require(estimate.value) - 17.756) < 0.001)
        #expect(estimate.caveats.filter { $0.id == "sources_differ" }.map(\.words) == named)
    }

    /// A bound or a hedged figure names no exact value.
    @Test(arguments: [Qualifier.about, .lessThan, .moreThan])
    func hedgedShareIsNoDisagreement(qualifier: Qualifier) throws {
        var printed = Observation.of("da_share_of_all_crime", 2018, 25, .percent)
        printed.qualifier = qualifier
        let estimates = try RecordedAbuseModule.estimates(
            of: "da_share_of_all_crime",
            from: [.of("da_crimes", 2018, 15_409), .of("all_recorded_crimes", 2018, 86_782), printed])
        #expect(estimates.map { $0.caveats.map(\.id) } == [[]])
    }

    @Test func ratesOfAllCrimeSayThatTheyAreNotDomesticAbuse() {
        let found = RecordedAbuseModule.indicators.filter { $0.title.hasPrefix("All recorded") }
        #expect(found.count == 3)
        for indicator in found {
            #expect(indicator.kind == .context)
            #expect(indicator.definition.contains("domestic abuse or not"), "\(indicator.id)")
            #expect(indicator.limits.first?.hasPrefix("It is not domestic abuse") == true, "\(indicator.id)")
        }
    }
}

extension RecordedAbuseModule {
    /// Estimates of one indicator in West Mercia.
    static func estimates(of indicator: String, from observations: [Observation]) throws -> [Estimate] {
        try compute(ComputeRequest(areas: ["E23000016"], observations: observations)).estimates
            .filter { $0.indicator == indicator }
    }
}

extension Observation {
    /// A police figure of West Mercia for a financial year.
    static func of(
        _ measure: String, _ year: Int, _ value: Double, _ unit: Unit = .count,
        _ breakdown: [String: String] = [:]
    ) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "\(measure)-\(year)", area: "E23000016", periodStart: period.start, periodEnd: period.end,
            measure: measure, value: value, unit: unit, breakdown: Breakdown(breakdown), document: "test")
    }
}
