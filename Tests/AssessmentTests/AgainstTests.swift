import Assessment
import FrameworkModel
import Statistics
import Testing

/// Comparisons with a benchmark, the year before and a target.
@Suite struct AgainstTests {
    private func rows(
        _ estimates: [Estimate], benchmark: AreaCode? = nil, targets: [Target] = [],
        polarity: Polarity = .lowerIsBetter("less harm"), calculation: Calculation = Sample.ratio,
        nested: Bool = false
    ) -> [Comparison] {
        Sample.assessment(estimates, calculation: calculation, polarity: polarity, nested: nested)
            .comparisons(of: ["A"], benchmark: benchmark, targets: targets)
    }

    @Test(arguments: [
        (Interval(lower: 9, upper: 11, confidence: 0.95), BenchmarkComparison.Outcome.better),
        (Interval(lower: 9, upper: 20, confidence: 0.95), .similar),
        (Interval(lower: 20, upper: 22, confidence: 0.95), .similar),
        (Interval(lower: 20.001, upper: 22, confidence: 0.95), .worse),
    ])
    func categoryIsDecidedByTheIntervalAndTouchingIsSimilar(
        interval: Interval, expected: BenchmarkComparison.Outcome
    ) {
        var one = Sample.rate(area: "A", 100, 1_000)
        one.interval = interval
        let found = rows([one, Sample.rate(area: "B", 2_000, 10_000)], benchmark: "B")
        #expect(found.map(\.category) == [expected])
        #expect(found.map(\.against) == [.benchmark])
    }

    @Test func categoryIsNeutralWhereTheIndicatorNeedsItsCompanion() {
        var one = Sample.rate(area: "A", 100, 1_000)
        one.interval = Interval(lower: 9, upper: 11, confidence: 0.95)
        let found = rows(
            [one, Sample.rate(area: "B", 2_000, 10_000)], benchmark: "B",
            polarity: .lowerIsBetter("less harm", companion: "confidence"))
        #expect(found.map(\.category) == [.lower])
    }

    @Test func aLargePartIsSetAgainstTheRestOfTheBenchmark() throws {
        var one = Sample.rate(area: "A", 100, 1_000)
        one.interval = Interval(lower: 9, upper: 11, confidence: 0.95)
        // All of B is 12.5 per 100; B without A is 15 per 100.
        let found = try #require(
            rows([one, Sample.rate(area: "B", 250, 2_000)], benchmark: "B", nested: true).first)
        #expect(found.reasons.map(\.rule) == [.nested])
        #expect(abs((found.contrast?.difference ?? 0) + 5) < 1e-9)
        #expect(found.category == .better)
    }

    @Test func theYearBeforeIsTheSameTwelveMonthsOneYearEarlier() throws {
        let found = rows([
            Sample.rate(area: "A", 100, 1_000, year: 2017), Sample.rate(area: "A", 160, 1_000, year: 2018),
        ])
        let row = try #require(found.first)
        #expect(found.count == 1)
        #expect(row.against == .yearBefore)
        #expect(row.comparator == "A")
        #expect(row.comparability == .likeForLike)
        #expect(row.verdict == .worse)
        #expect(abs((row.contrast?.difference ?? 0) - 6) < 1e-12)
    }

    @Test func aBreakBetweenTheTwoYearsRefusesTheComparison() {
        let found = rows([
            Sample.rate(area: "A", 100, 1_000, year: 2015), Sample.rate(area: "A", 160, 1_000, year: 2016),
        ])
        #expect(found.map(\.verdict) == [.notCompared])
        #expect(found.flatMap(\.reasons).map(\.rule) == [.seriesBreak])
    }

    @Test func withoutAFigureOfTheYearBeforeThereIsNoRow() {
        let found = rows([
            Sample.rate(area: "A", 100, 1_000, year: 2016), Sample.rate(area: "A", 160, 1_000, year: 2018),
        ])
        #expect(found.isEmpty)
    }

    @Test(arguments: [(15.0, Verdict.better), (10.1, .noDifferenceShown), (7.0, .worse)])
    func aTargetIsTakenAsExact(target: Double, verdict: Verdict) throws {
        var one = Sample.rate(area: "A", 100, 1_000)
        one.interval = Interval(lower: 8.1, upper: 12.2, confidence: 0.95)
        let found = try #require(
            rows([one], targets: [Target(indicator: "rate", value: target)]).first)
        #expect(found.against == .target)
        #expect(found.verdict == verdict)
        #expect(found.contrast?.difference == 10 - target)
    }

    @Test func theTestOfAShareTurnsWhereTheWilsonLimitsLie() throws {
        let share = Calculation.proportion(numerator: "events", denominator: "base", stated: nil, by: .whole)
        let wilson = try Wilson.interval(events: 30, of: 200)
        for (limit, inside) in [(wilson.lower, 1.001), (wilson.upper, 0.999)] {
            for (factor, isInside) in [(inside, true), (1 / inside, false)] {
                let found = rows(
                    [Sample.rate(area: "A", 30, 200)],
                    targets: [Target(indicator: "rate", value: 100 * limit * factor)], calculation: share)
                let p = try #require(found.first?.contrast?.pValue)
                #expect((p > 0.05) == isInside)
            }
        }
    }

    @Test func aTargetOfAnotherAreaDoesNotConcernThisOne() {
        let found = rows(
            [Sample.rate(area: "A", 100, 1_000)],
            targets: [Target(indicator: "rate", area: "B", value: 5)])
        #expect(found.isEmpty)
    }
}
