import Foundation
import HiddenAbuse
import IndicatorKit
import Testing

@Suite struct ExpectationTests {
    /// A rate, standard error or base of 2019/20 by age and sex.
    static func national(_ measure: String, _ value: Double, _ age: String, _ sex: String) -> Observation {
        let period = Period(financialYear: 2019)
        return Observation(
            id: "\(measure)-\(age)-\(sex)", area: .englandAndWales, periodStart: period.start,
            periodEnd: period.end, measure: measure, value: value, unit: .percent,
            breakdown: Breakdown(["age": age, "sex": sex]), document: "test")
    }

    static func expected(_ figures: [Observation]) throws -> Estimate {
        try #require(try Figures.estimates("expected_victims", from: figures).first)
    }

    /// Rates for 16 to 24 and 25 to 74 of both sexes, with standard errors of a tenth of the rate.
    static var byAge: [Observation] {
        ["female", "male"].flatMap { sex in
            [("16-24", 10.0), ("25-74", 5)].flatMap { age, rate in
                [
                    national("da_prevalence_past_year", rate, age, sex),
                    national("da_prevalence_past_year_se", rate / 10, age, sex),
                ]
            }
        }
    }

    @Test func ratesByAgeGoBeforeTheRateOfTheSex() throws {
        let estimate = try Self.expected(
            Self.byAge + Figures.national(respondents: 500) + Figures.residents(1_000))
        #expect(estimate.value == 2 * (0.10 * 3_000 + 0.05 * 10_000))
        #expect(estimate.caveats.map(\.id) == ["synthetic", "ages", "relative_standard_error"])
        #expect(estimate.caveats[0].words.contains("for their age and sex"))
        #expect(estimate.method.hasSuffix("published standard errors"))
        let error = (2.0 * (30 * 30 + 50 * 50)).squareRoot()
        let interval = try #require(estimate.interval)
        #expect(
            abs((interval.upper / interval.lower).squareRoot() - exp(1.959963984540054 * error / 1600)) < 1e-9
        )
    }

    @Test(arguments: [0, 2, 4, 6])
    func bandsWithAGapLeaveTheRateOfTheSex(missing: Int) throws {
        var rates = Self.byAge
        rates.remove(at: missing)
        let estimate = try Self.expected(
            rates + Figures.national(respondents: 500) + Figures.residents(1_000))
        let women = missing < 4 ? 0.072 * 13_000 : 800
        let men = missing < 4 ? 800 : 0.037 * 13_000
        #expect(try abs(#require(estimate.value) - women - men) < 1e-9)
        #expect(estimate.caveats.contains { $0.id == "no_rate_by_age" })
    }

    @Test func theNumberAskedServesWhereNoStandardErrorIsPublished() throws {
        let rates = ["female", "male"].flatMap { sex in
            [
                Self.national("da_prevalence_past_year", 5, "16-74", sex),
                Self.national("da_prevalence_past_year_base", 4_000, "16-74", sex),
            ]
        }
        let estimate = try Self.expected(rates + Figures.residents(1_000))
        #expect(!estimate.caveats.contains { $0.id == "borrowed_bases" } && estimate.interval != nil)
    }

    @Test func anOlderMidYearServesAndIsNamed() throws {
        let older = Figures.residents(1_000).map { figure in
            var figure = figure
            figure.periodStart = Day(iso: "2017-06-30")
            figure.periodEnd = figure.periodStart
            return figure
        }
        let estimate = try Self.expected(Figures.national(respondents: 500) + older)
        #expect(estimate.value != nil)
        #expect(estimate.caveats.contains { $0.words.contains("residents of 30 June 2017") })
    }

    @Test(arguments: ["2016-03-31", "2020-06-30"])
    func residentsOfAnotherTimeDoNot(day: String) throws {
        let others = Figures.residents(1_000).map { figure in
            var figure = figure
            figure.periodStart = Day(iso: day)
            figure.periodEnd = figure.periodStart
            return figure
        }
        let estimate = try Self.expected(Figures.national(respondents: 500) + others)
        #expect(estimate.withheld == .missing(["population"]))
    }

    @Test func thePublishedNumberStandsBesideOurs() throws {
        let published = Observation(
            id: "p", area: Figures.area, measure: "da_victims_past_year", value: 1_600, unit: .count,
            document: "tw-strategy")
        let estimate = try Self.expected(Self.byAge + Figures.residents(1_000) + [published])
        let words = try #require(estimate.caveats.first { $0.id == "published_estimate" }?.words)
        #expect(words.hasPrefix("tw-strategy prints 1,600 without a year: this estimate is 0.0 % higher"))
        #expect(!estimate.sources.contains("p"))
    }

    @Test func partnerAbuseIsNotTakenForAllAbuse() throws {
        let numbers = ["female", "male"].map { sex in
            var figure = Self.national("csew_partner_abuse_since_16", 130_000, "16-74", sex)
            figure.breakdown = Breakdown(["sex": sex])
            return figure
        }
        let nation = Figures.residents(100_000).map { figure in
            var figure = figure
            figure.area = .englandAndWales
            return figure
        }
        let bases = Figures.national(respondents: 500).filter { $0.unit == .count }
        let figures = numbers + nation + bases + Figures.residents(1_000)
        let partner = try #require(
            try Figures.estimates("expected_lifetime_partner_victims", from: figures).first)
        #expect(try abs(#require(partner.value) - 2_600) < 1e-9)
        #expect(partner.caveats.contains { $0.id == "partner_abuse_only" })
        #expect(try Figures.estimates("expected_lifetime_victims", from: figures) == [])
    }

    @Test func theThreeKindsOfEstimateNeverReadEachOther() {
        let ids = Set(HiddenAbuseModule.indicators.map(\.id))
        for indicator in HiddenAbuseModule.indicators {
            #expect(ids.isDisjoint(with: indicator.calculation.measures.filter { $0 != indicator.id }))
        }
        let lists = HiddenAbuseModule.indicators.filter {
            $0.calculation.measures.contains("people_on_lists")
        }
        #expect(lists.map(\.calculation.measures) == [["people_on_lists"], ["people_on_lists"]])
    }
}
