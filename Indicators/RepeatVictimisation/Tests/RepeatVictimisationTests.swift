import IndicatorKit
import IndicatorTesting
import RepeatVictimisation
import Testing

@Suite struct RepeatVictimisationTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(RepeatVictimisationModule.self) == [])
    }

    /// Counts and printed rates of the strategy of West Mercia; the first year with its misprint put right.
    @Test(arguments: [
        (2016, 1_657.0, 8_804.0, 18.82, 18.8), (2017, 1_804, 9_488, 19.01, 19.0),
        (2018, 2_471, 10_360, 23.85, 23.9),
    ])
    func ratesAsPublished(year: Int, repeated: Double, victims: Double, exact: Double, printed: Double) throws
    {
        let estimates = try RepeatVictimisationModule.estimates(
            of: "repeat_victim_rate",
            from: [.of("repeat_victims", year, repeated), .of("da_recorded_victims", year, victims)])
        let value = try #require(estimates.first?.value)
        #expect(estimates.count == 1)
        #expect((value * 100).rounded() / 100 == exact)
        #expect((value * 10).rounded() / 10 == printed)
    }

    @Test func aDisputedCountLeavesThePrintedRateStanding() throws {
        var misprint = Observation.of("repeat_victims", 2016, 1_567)
        misprint.standing = Standing(grade: .disputed, checks: ["sum"], reason: "the parts do not add up")
        let estimates = try RepeatVictimisationModule.estimates(
            of: "repeat_victim_rate",
            from: [
                misprint, .of("da_recorded_victims", 2016, 8_804),
                .of("repeat_victim_rate", 2016, 18.8, .percent),
            ])
        #expect(estimates.map(\.standing.grade).sorted() == [.sound, .disputed])
        #expect(estimates.first { $0.standing.grade == .sound }?.value == 18.8)
    }

    @Test func peopleDoNotAddUpOverAreas() {
        let people = RepeatVictimisationModule.measures.filter { $0.unit == .count && $0.basis != "crimes" }
        #expect(
            people.map(\.id).sorted() == [
                "da_recorded_victims", "da_suspects", "repeat_suspects", "repeat_victims",
                "repeat_victims_12_months", "suspects_with_several_victims",
            ])
        #expect(people.allSatisfy { !$0.addsOverAreas && ["victims", "suspects"].contains($0.basis) })
    }

    @Test func theRateIsNeverReadAlone() throws {
        let rate = try #require(RepeatVictimisationModule.indicators.first { $0.id == "repeat_victim_rate" })
        #expect(rate.polarity.direction == .lowerIsBetter)
        #expect(rate.polarity.companion == "da_crimes_per_1000")
        #expect(rate.breaks.map(\.from.description) == ["2023-07-01"])
    }
}

extension RepeatVictimisationModule {
    /// Estimates of one indicator in West Mercia.
    static func estimates(of indicator: String, from observations: [Observation]) throws -> [Estimate] {
        try compute(ComputeRequest(areas: ["E23000016"], observations: observations)).estimates
            .filter { $0.indicator == indicator }
    }
}

extension Observation {
    /// A figure of West Mercia for a financial year.
    static func of(_ measure: String, _ year: Int, _ value: Double, _ unit: Unit = .count) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "\(measure)-\(year)", area: "E23000016", periodStart: period.start, periodEnd: period.end,
            measure: measure, value: value, unit: unit, basis: "victims", stage: .police, document: "test")
    }
}
