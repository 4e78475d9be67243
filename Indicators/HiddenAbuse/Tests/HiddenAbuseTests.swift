import HiddenAbuse
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct HiddenAbuseTests {
    typealias Module = HiddenAbuseModule

    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(Module.self) == [])
    }

    @Test(arguments: Module.indicators)
    func nothingHereIsBetterOrWorse(_ indicator: Indicator) {
        #expect(indicator.polarity.direction == Polarity.Direction.none)
        #expect(indicator.kind == .context && indicator.accountability == .population)
        #expect(indicator.polarity.companion != nil && indicator.polarity.companion != indicator.id)
    }

    @Test func publishedSharesKeepWhatTheyAreAShareOf() throws {
        let wholes = ["victims expected from survey prevalence", "all domestic abuse"]
        let figures = wholes.enumerated().map { number, whole in
            Figures.share("hidden_da_share", 40, year: 2018 + number, of: whole)
        }
        #expect(try Figures.estimates("hidden_da_share", from: figures).map(\.statedOf) == wholes)
    }

    @Test func theSurveyShareSaysWhyItHasNoInterval() throws {
        let told = Figures.share("csew_partner_abuse_told_police_share", 18.9, year: 2022, of: "victims")
        let share = try #require(try Figures.estimates("survey_not_told_police_share", from: [told]).first)
        #expect(share.interval == nil && share.statedOf == "victims")
        #expect(share.caveats.map(\.id) == ["no_interval", "partner_abuse_only"])
    }

    @Test(arguments: [(30.0, true), (500.0, false)])
    func expectationSaysHowSureItIs(respondents: Double, caution: Bool) throws {
        let figures = Figures.national(respondents: respondents) + Figures.residents(1_000)
        let expected = try #require(try Figures.estimates("expected_victims", from: figures).first)
        let caveats = expected.caveats.map(\.id).filter { $0 != "use_with_caution" }
        #expect(
            caveats == ["synthetic", "ages", "no_rate_by_age", "borrowed_bases", "relative_standard_error"])
        #expect(expected.caveats.contains { $0.words.contains("at the national rate for their sex") })
        #expect(expected.qualifier == .estimated && expected.stage == .survey)
        #expect(expected.caveats.map(\.id).contains("use_with_caution") == caution)
    }

    @Test func theWholePopulationNeverStandsInForABand() throws {
        let figures = Figures.national(respondents: 500) + Figures.residents(1_000).dropLast()
        let total = Figures.population(900_000, [:])
        let expected = try Figures.estimates("expected_victims", from: figures + [total])
        #expect(expected.map(\.withheld) == [.missing(["population"])])
    }

    @Test func aRateForOneSexAloneIsNotEnough() throws {
        let figures = Figures.national(respondents: 500).dropFirst() + Figures.residents(1_000)
        let expected = try Figures.estimates("expected_victims", from: Array(figures))
        #expect(expected.map(\.withheld) == [.missing(["da_prevalence_past_year"])])
    }

    @Test func ratesForAllAdultsMakeNoExpectation() throws {
        let adults = Figures.share("da_prevalence_past_year", 5.5, year: 2019, of: "adults")
        #expect(try Figures.estimates("expected_victims", from: [adults] + Figures.residents(1_000)) == [])
    }

    @Test func theLegacyRatioIsLabelledAndIsNoShare() throws {
        let events = Figures.events(500, year: 2019)
        let figures = Figures.national(respondents: 500) + Figures.residents(1_000) + [events]
        let ratio = try #require(try Figures.estimates("legacy_events_ratio", from: figures).first)
        #expect(ratio.caveats.map(\.id).prefix(2) == ["legacy_method", "synthetic"])
        #expect(ratio.basis == "crimes_and_incidents")
        #expect(try Figures.estimates("unreported_share", from: figures) == [])
    }

    @Test func eventsOfAnotherYearMakeNoRatio() throws {
        let figures =
            Figures.national(respondents: 500) + Figures.residents(1_000) + [Figures.events(500, year: 2018)]
        #expect(try Figures.estimates("legacy_events_ratio", from: figures) == [])
    }
}
