import IndicatorKit
import IndicatorTesting
import PerpetratorProgrammes
import Testing

@Suite struct PerpetratorProgrammesTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(PerpetratorProgrammesModule.self) == [])
    }

    /// Whatever can be gained by choosing whom to take is read with something else.
    @Test func noDirectionStandsAlone() {
        for indicator in PerpetratorProgrammesModule.indicators {
            #expect(indicator.polarity.companion != nil, "\(indicator.id)")
        }
    }

    @Test(arguments: ["drive_behaviour_reduction", "risk_to_victim_reduced_share"])
    func resultsOfThePilotSayWhoseTheyAre(indicator: String) throws {
        let found = try #require(PerpetratorProgrammesModule.indicators.first { $0.id == indicator })
        #expect(found.limits.first?.contains("national pilot") == true)
        #expect(found.accountability == .population)
    }

    /// Cases of different risk are not thrown together.
    @Test func completionsWithoutAProgrammeAreNotReported() throws {
        let figures = [
            Observation.ofYear("programme_starts", 60), .ofYear("programme_completions", 42),
        ]
        let estimates = try PerpetratorProgrammesModule.compute(
            ComputeRequest(areas: ["E10000034"], observations: figures)
        ).estimates
        #expect(estimates.map(\.indicator) == ["programme_starts"])
    }

    @Test func moneyHasNoInterval() throws {
        let estimates = try PerpetratorProgrammesModule.compute(
            ComputeRequest(
                areas: ["E10000034"],
                observations: [
                    .ofYear("perpetrator_programme_spend", 150_000, .gbp),
                    .ofYear("perpetrator_programme_spend_accredited", 120_000, .gbp),
                ])
        ).estimates
        #expect(estimates.map(\.value) == [80])
        #expect(estimates.allSatisfy { $0.interval == nil })
    }
}

extension Observation {
    /// A figure of Worcestershire for 2021/22.
    fileprivate static func ofYear(_ measure: String, _ value: Double, _ unit: Unit = .count) -> Observation {
        let period = Period(financialYear: 2021)
        return Observation(
            id: measure, area: "E10000034", periodStart: period.start, periodEnd: period.end,
            measure: measure, value: value, unit: unit, breakdown: .whole, document: "test")
    }
}
