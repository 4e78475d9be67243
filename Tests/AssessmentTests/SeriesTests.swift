import Assessment
import FrameworkModel
import Statistics
import Testing

/// Trends over years, charts of months, and how far the next figure must lie.
@Suite struct SeriesTests {
    private static let share = Calculation.proportion(
        numerator: "events", denominator: "base", stated: nil, by: .whole)

    private func trend(
        _ events: [Double], from first: Int = 2017, leavingOut gap: Int? = nil, base: Double = 10_000,
        polarity: Polarity = .none("context")
    ) -> Trend? {
        let years = events.indices.filter { first + $0 != gap }
        return Sample.assessment(
            years.map { Sample.rate(area: "A", events[$0], base, year: first + $0) },
            calculation: Self.share, polarity: polarity
        ).trends(of: ["A"]).first
    }

    @Test func fiveRisingYearsAreATrend() throws {
        let found = try #require(
            trend([1_000, 1_100, 1_210, 1_330, 1_470], polarity: .lowerIsBetter("less harm")))
        #expect(found.words == "rising")
        #expect(found.verdict == .worse)
        #expect(found.missing == 0)
    }

    @Test func aTrendThatHangsOnOneYearIsNone() throws {
        let found = try #require(trend([1_000, 1_000, 1_000, 1_000, 1_400]))
        #expect(found.result?.marker == .noSignificantChange)
        #expect(found.verdict == nil)
    }

    @Test(arguments: [
        ([1_000.0, 1_100, 1_200, 1_300], 2017, Int?.none, 1),
        ([1_000, 1_100, 1_200, 1_300, 1_400], 2017, 2019, 3),
        // The series breaks on 1 April 2016: 2015/16 and 2016/17 do not belong together.
        ([1_000, 1_100, 1_200, 1_300, 1_400], 2014, nil, 2),
    ])
    func tooFewYearsWithoutGapOrBreakSayHowManyAreMissing(
        events: [Double], first: Int, gap: Int?, missing: Int
    ) throws {
        let found = try #require(trend(events, from: first, leavingOut: gap))
        #expect(found.result == nil)
        #expect(found.missing == missing)
        #expect(found.words.contains("\(missing) more year"))
    }

    @Test func aYearWithoutCountsLeavesNothingToTest() throws {
        let years = (2017...2021).map { year in
            var estimate = Sample.rate(area: "A", 100, 1_000, year: year)
            estimate.numerator = nil
            estimate.denominator = nil
            return estimate
        }
        let found = try #require(
            Sample.assessment(years, calculation: Self.share).trends(of: ["A"]).first)
        #expect(found.result == nil)
        #expect(found.words == "cannot say: a year has no interval, for want of counts")
    }

    private func months(_ values: [Double], from year: Int = 2018) -> [Estimate] {
        values.enumerated().map { index, value in
            var estimate = Sample.rate(area: "A", value, 100)
            let start = Day(year: year + index / 12, month: index % 12 + 1, day: 1)
            let next = Day(year: year + (index + 1) / 12, month: (index + 1) % 12 + 1, day: 1)
            estimate.period = start.flatMap { first in
                next.flatMap { Day(number: $0.number - 1) }.flatMap { Period(start: first, end: $0) }
            }
            return estimate
        }
    }

    private func chart(_ values: [Double], from year: Int = 2018, target: Double? = nil) -> ProcessSignals? {
        Sample.assessment(months(values, from: year), polarity: .lowerIsBetter("less harm"))
            .processSignals(
                of: ["A"], targets: target.map { [Target(indicator: "rate", value: $0)] } ?? []
            ).first
    }

    private static let ordinary: [Double] = [10, 12, 9, 11, 10, 13, 9, 10, 12, 11, 10, 11]

    @Test func ordinaryVariationIsCommonCause() throws {
        let found = try #require(chart(Self.ordinary))
        #expect(found.variation.hasPrefix("common cause"))
        #expect(!found.hasTrialLimits)
        #expect(found.signals.isEmpty)
    }

    @Test func aPointBeyondTheLimitIsAConcernInWords() throws {
        let found = try #require(chart(Self.ordinary + [30]))
        #expect(found.variation == "special cause, concern: above the upper limit")
        #expect(found.signals.count == 1)
    }

    @Test func fewerThanTwelvePointsGiveTrialLimitsAndFewerThanEightNone() throws {
        let trial = try #require(chart(Array(Self.ordinary.prefix(9))))
        #expect(trial.hasTrialLimits)
        #expect(trial.variation.contains("trial limits"))
        let none = try #require(chart(Array(Self.ordinary.prefix(5))))
        #expect(none.chart == nil)
        #expect(none.missing == 3)
        #expect(none.variation == "cannot say: 3 more points are needed")
    }

    @Test func limitsBeginAnewWhereTheSeriesBreaks() throws {
        let found = try #require(chart(Self.ordinary + Self.ordinary.map { $0 + 20 }, from: 2015))
        #expect(found.rebases.map(\.reason) == ["counted otherwise"])
        #expect(found.chart?.segments.count == 2)
        #expect(found.chart?.segments.last?.points.lowerBound == 15)
    }

    @Test(arguments: [(2.0, "will not be met"), (11.0, "by chance"), (40.0, "every time")])
    func assuranceIsGivenInWords(target: Double, words: String) throws {
        let found = try #require(chart(Self.ordinary, target: target))
        #expect(found.assurance.contains(words))
    }

    @Test func detectableChangesPassTheTestAndSmallerOnesDoNot() throws {
        let estimate = Sample.rate(area: "A", 2_471, 10_360)
        let found = try #require(
            Sample.assessment([estimate], calculation: Self.share)
                .detectable(in: ["A"], targets: [Target(indicator: "rate", value: 20)]).first)
        let fall = try #require(found.fall)
        let rise = try #require(found.rise)
        for (value, step) in [(fall, 1.0), (rise, -1)] {
            let events = (value / 100 * 10_360).rounded()
            let at = try TwoProportions.test(events1: events, of: 10_360, events2: 2_471, of: 10_360)
            let before = try TwoProportions.test(
                events1: events + step, of: 10_360, events2: 2_471, of: 10_360)
            #expect(at.p <= 0.05 && before.p > 0.05)
        }
    }

    /// The 25 quarters were found by an independent calculation with the same formula.
    @Test func quartersUntilATargetShowsDependOnTheVolume() throws {
        let quarters = try [(247.0, 1_036.0), (24.0, 100.0)].map { events, base in
            let found = Sample.assessment(
                [Sample.rate(area: "A", events, base)], calculation: Self.share
            ).detectable(in: ["A"], targets: [Target(indicator: "rate", value: 20)])
            return try #require(found.first?.targets.first).quarters
        }
        #expect(quarters == [25, nil])
    }
}
