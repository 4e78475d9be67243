import Assessment
import FrameworkModel
import Statistics
import Testing

/// Areas among their peers, and what becomes of what stands out.
@Suite struct FunnelAndFindingTests {
    private static let peers = (1...12).map { AreaCode(rawValue: "P\($0)") }

    /// Twelve areas of 1,000 around 10 per 100, the last one far above.
    private static func estimates(_ last: Double = 180) -> [Estimate] {
        peers.enumerated().map { index, area in
            Sample.rate(area: area, index == 11 ? last : 95 + Double(index), 1_000)
        }
    }

    private func review(
        _ estimates: [Estimate], of areas: [AreaCode], benchmark: AreaCode? = nil,
        polarity: Polarity = .lowerIsBetter("less harm")
    ) -> Review {
        Sample.assessment(estimates, polarity: polarity).review(
            ReviewScope(areas: areas, benchmark: benchmark, peers: [Self.peers]))
    }

    @Test func anAreaFarAboveTheOthersIsOutsideTheFunnel() throws {
        let funnel = try #require(review(Self.estimates(), of: ["P12"]).funnels.first)
        #expect(funnel.positions.count == 12)
        #expect(funnel.missing == 0)
        let outside = funnel.positions.filter { $0.plain != .notSignificant }
        #expect(outside.map(\.estimate.area) == ["P12"])
        #expect(outside.map(\.plain) == [.highOuter])
        #expect(funnel.usesWidened == ((funnel.phi ?? 0) > 1))
    }

    @Test func fewerThanTenAreasMakeNoFunnelAndSayHowManyAreMissing() throws {
        let funnel = try #require(review(Array(Self.estimates().prefix(7)), of: ["P1"]).funnels.first)
        #expect(funnel.positions.isEmpty)
        #expect(funnel.missing == 3)
    }

    @Test func areasCountedOtherwiseTakeNoPart() throws {
        var estimates = Self.estimates()
        estimates[0].basis = "victims"
        let funnel = try #require(review(estimates, of: ["P12"]).funnels.first)
        #expect(funnel.positions.count == 11)
        #expect(!funnel.positions.contains { $0.estimate.area == "P1" })
    }

    @Test func findingsAreRankedByEvidenceThenSizeThenImportance() {
        let found = review(
            [
                Sample.rate(area: "A", 100, 1_000, year: 2017), Sample.rate(area: "A", 140, 1_000),
                Sample.rate(area: "B", 400, 1_000),
            ], of: ["A"], benchmark: "B"
        ).findings
        #expect(found.map(\.kind) == ["benchmark", "year_before"])
        #expect(found.map(\.strength) == [.strong, .good])
        #expect(found.map(\.size) == [.large, .medium])
    }

    @Test func whatGotWorseBecomesOneQuestionWithAllItsEvidence() throws {
        let review = review(
            [
                Sample.rate(area: "A", 100, 1_000, year: 2017), Sample.rate(area: "A", 150, 1_000),
                Sample.rate(area: "B", 50, 1_000),
            ], of: ["A"], benchmark: "B")
        let question = try #require(review.questions.first)
        #expect(review.questions.count == 1)
        #expect(question.findings.count == 2)
        #expect(question.addressee == "the Chief Constable")
        #expect(question.wording.contains(" in A,"))
    }

    @Test func whatGotBetterIsAFindingAndNoQuestion() {
        let review = review(
            [Sample.rate(area: "A", 150, 1_000, year: 2017), Sample.rate(area: "A", 100, 1_000)], of: ["A"])
        #expect(review.findings.map(\.verdict) == [.better])
        #expect(review.questions.isEmpty)
    }

    @Test func aMissingSideBecomesARequestButNotOfTheNation() {
        let estimates = [Sample.rate(area: "A", 100, 1_000)]
        let pair = review(estimates, of: ["A", "B"]).wanted
        #expect(pair.map(\.area) == ["B", "B"])
        #expect(pair.map(\.measure.id) == ["base", "events"])
        #expect(pair.map(\.period) == [Period(financialYear: 2018), Period(financialYear: 2018)])
        #expect(review(estimates, of: ["A"], benchmark: "B").wanted.count == 2)
        #expect(review(estimates, of: ["A"], benchmark: .englandAndWales).wanted.isEmpty)
    }

    @Test func everyTestShownBelongsToOneFamily() {
        let years = (2017...2021).flatMap { year in
            [
                Sample.rate(area: "A", 100 + Double(year - 2017), 1_000, year: year),
                Sample.rate(area: "B", 120, 1_000, year: year),
            ]
        }.map { estimate in
            var estimate = estimate
            let value = estimate.value ?? 0
            estimate.interval = Interval(lower: value - 2, upper: value + 2, confidence: 0.95)
            return estimate
        }
        let review = review(years, of: ["A", "B"])
        let tested = review.comparisons.count { $0.contrast?.pValue != nil }
        let trends = review.trends.count { $0.result != nil }
        #expect(tested == 3)
        // The values of B are all equal: its trend is tested too, and is none.
        #expect(trends == 2)
        #expect(review.family.tests == 5)
        #expect(review.family.name.contains("5 tests of 1 indicator "))
    }

    @Test func theCompanionIsStatedBesideAndNeverJudged() throws {
        let rows = Sample.comparisons(
            [
                Sample.rate(area: "A", 100, 1_000, year: 2017), Sample.rate(area: "A", 160, 1_000),
            ], polarity: .lowerIsBetter("less harm", companion: "rate"))
        let row = try #require(rows.first { $0.against == .yearBefore })
        #expect(row.verdict == .higher)
        #expect(row.companion?.verdict == .higher)
        #expect(row.companion?.estimate?.value == 16)
    }
}
