import Assessment
import FrameworkModel
import Testing

@Suite struct ComparabilityTests {
    /// A change to one side of a pair that is otherwise like for like, and the rule it must call up.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: ComparabilityRule
        let result: Comparability
        let change: @Sendable (inout Estimate) -> Void

        init(
            _ rule: ComparabilityRule, _ result: Comparability,
            _ change: @escaping @Sendable (inout Estimate) -> Void
        ) {
            self.rule = rule
            self.result = result
            self.change = change
        }

        var testDescription: String { "\(rule)" }
    }

    static let cases = [
        Case(.undated, .refused) { $0.period = nil },
        Case(.definition, .refused) { $0.definitionVersion = 2 },
        Case(.unit, .refused) { $0.unit = .count },
        Case(.basis, .refused) { $0.basis = "cases" },
        Case(.stage, .refused) { $0.stage = .survey },
        Case(.population, .refused) { $0.breakdown = Breakdown(["sex": "female"]) },
        Case(.modelled, .refused) { $0.caveats = [Caveat("synthetic", "national rate applied")] },
        Case(.disputed, .refused) {
            $0.standing = Standing(grade: .disputed, checks: ["check-1"], reason: "does not add up")
        },
        Case(.questioned, .caveat) {
            $0.standing = Standing(grade: .questioned, checks: ["check-1"], reason: "stands beside it")
        },
        Case(.corrected, .caveat) {
            $0.standing = Standing(grade: .corrected, checks: [], reason: "read as 5")
        },
        Case(.period, .caveat) { $0.period = Period(financialYear: 2017) },
        Case(.period, .refused) { $0.period = Period(financialYear: 2014) },
        Case(.seriesBreak, .refused) { $0.period = Period(financialYear: 2015) },
        Case(.qualifier, .caveat) { $0.qualifier = .about },
        Case(.qualifier, .caveat) { $0.qualifier = .rounded },
        Case(.coverage, .caveat) { $0.caveats = [Caveat("coverage", "39 forces")] },
        Case(.sourcesDiffer, .caveat) { $0.caveats = [Caveat("sources_differ", "also given as 7")] },
        Case(.denominatorPeriod, .caveat) { $0.caveats = [Caveat("denominator_period", "of 2017/18")] },
        Case(.provisional, .caveat) { $0.status = .provisional },
    ]

    @Test func aWithheldFigureIsNotCalledMissing() throws {
        var other = Sample.rate(area: "B", 3, 1_000)
        other.withheld = .suppressed
        let row = try #require(Sample.compare(Sample.rate(area: "A", 20, 1_000), other).first)
        #expect(row.comparability == .refused && row.verdict == .notCompared && row.requests.isEmpty)
        #expect(row.other?.withheld == .suppressed && row.other?.value == nil && row.contrast == nil)
        #expect(row.reasons.map(\.words).contains { $0.hasSuffix("is withheld to protect a small count") })
    }

    @Test(arguments: cases)
    func oneChangeCallsUpOneRule(_ testCase: Case) throws {
        var other = Sample.rate(area: "B", 30, 1_000)
        testCase.change(&other)
        let row = try #require(Sample.compare(Sample.rate(area: "A", 20, 1_000), other).first)
        #expect(row.comparability == testCase.result)
        #expect(row.reasons.contains { $0.rule == testCase.rule }, "\(row.reasons)")
        #expect((row.contrast == nil) == (testCase.result == .refused))
        if testCase.result == .refused { #expect(row.verdict == .notCompared) }
    }

    @Test func anAreaThatGainedADistrictSaysSo() throws {
        let assessment = Sample.assessment(
            [Sample.rate(area: "A", 20, 1_000, year: 2017), Sample.rate(area: "A", 30, 1_000)],
            boundaryChange: { _, earlier, later in earlier < later ? "a district moved" : nil })
        let row = try #require(assessment.comparisons(of: ["A"], benchmark: nil).first)
        #expect(row.comparability == .caveat)
        #expect(row.reasons.map(\.rule) == [.boundary])
        #expect(row.reasons.map(\.words) == ["a district moved"])
    }

    @Test func everyRuleIsSaidInWordsAndHasACase() {
        let tried = Set(Self.cases.map(\.rule) + [.missing, .sameArea, .size, .nested, .boundary])
        #expect(tried == Set(ComparabilityRule.allCases))
        #expect(ComparabilityRule.allCases.allSatisfy { $0.words.hasSuffix(".") })
    }

    @Test func likeForLikeHasNoReason() throws {
        let row = try #require(
            Sample.compare(Sample.rate(area: "A", 20, 1_000), Sample.rate(area: "B", 30, 1_000)).first)
        #expect(row.comparability == .likeForLike && row.reasons.isEmpty)
        #expect(row.contrast?.pValue != nil)
    }

    @Test func countsOfAreasOfDifferentSizeAreRefused() throws {
        let row = try #require(
            Sample.compare(
                Sample.rate(area: "A", 20, 1_000), Sample.rate(area: "B", 30, 1_000),
                calculation: .count(of: "events", by: .whole)
            ).first)
        #expect(row.comparability == .refused && row.reasons.map(\.rule) == [.size])
    }

    @Test func aMissingSideBecomesARequestToWhoHoldsIt() throws {
        let row = try #require(Sample.compare(Sample.rate(area: "A", 20, 1_000), nil).first)
        #expect(row.reasons.map(\.rule) == [.missing])
        let request = try #require(row.requests.first)
        #expect(request.area == "B" && request.period == Period(financialYear: 2018))
        #expect(request.measures.map(\.heldBy) == ["the police force", "the police force"])
    }

    @Test func aComparatorThatContainsTheAreaIsReducedByIt() throws {
        let row = try #require(
            Sample.compare(
                Sample.rate(area: "A", 20, 1_000), Sample.rate(area: "B", 50, 4_000), nested: true
            ).first)
        #expect(row.comparability == .caveat && row.reasons.map(\.rule) == [.nested])
        #expect(try abs(#require(row.contrast).difference - (2 - 1)) < 1e-12)
    }

    @Test func aDisputedFigureForTheSamePeriodIsShownAndRefused() throws {
        var disputed = Sample.rate(area: "B", 90, 1_000)
        disputed.standing = Standing(grade: .disputed, checks: ["check-1"], reason: "belongs to another year")
        let rows = Sample.comparisons([
            Sample.rate(area: "A", 20, 1_000), Sample.rate(area: "B", 30, 1_000), disputed,
        ])
        #expect(rows.map(\.comparability) == [.likeForLike, .refused])
        #expect(rows.last?.reasons.map(\.words) == ["belongs to another year"])
    }

    @Test func theLatestSharedYearIsChosen() throws {
        let years = [2016, 2017, 2018]
        let rows = Sample.comparisons(
            years.map { Sample.rate(area: "A", 20, 1_000, year: $0) }
                + [
                    Sample.rate(area: "B", 30, 1_000, year: 2016),
                    Sample.rate(area: "B", 30, 1_000, year: 2017),
                ]
        ).filter { $0.against == .otherArea }
        #expect(rows.map { $0.estimate?.period } == [Period(financialYear: 2017)])
        #expect(rows.map(\.comparability) == [.likeForLike])
    }
}
