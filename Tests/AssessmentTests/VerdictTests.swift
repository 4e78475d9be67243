import Assessment
import FrameworkModel
import Testing

@Suite struct VerdictTests {
    @Test(arguments: [
        (Polarity.higherIsBetter("more is done"), Verdict.worse, Verdict.better),
        (.lowerIsBetter("less harm"), .better, .worse),
        (.range("neither end is good"), .lower, .higher),
        (.none("context"), .lower, .higher),
        (.lowerIsBetter("less harm", companion: "confidence"), .lower, .higher),
    ])
    func polarityDecidesTheWord(polarity: Polarity, whenLower: Verdict, whenHigher: Verdict) {
        let lower = Sample.compare(
            Sample.rate(area: "A", 100, 1_000), Sample.rate(area: "B", 200, 1_000), polarity: polarity)
        let higher = Sample.compare(
            Sample.rate(area: "A", 200, 1_000), Sample.rate(area: "B", 100, 1_000), polarity: polarity)
        #expect(lower.map(\.verdict) == [whenLower])
        #expect(higher.map(\.verdict) == [whenHigher])
    }

    @Test func aSmallDifferenceIsNotShown() {
        let rows = Sample.compare(Sample.rate(area: "A", 20, 1_000), Sample.rate(area: "B", 22, 1_000))
        #expect(rows.map(\.verdict) == [.noDifferenceShown])
    }

    @Test func withoutCountsThereIsNothingToTest() {
        var one = Sample.rate(area: "A", 20, 1_000)
        var other = Sample.rate(area: "B", 80, 1_000)
        one.numerator = nil
        one.denominator = nil
        other.numerator = nil
        other.denominator = nil
        let rows = Sample.compare(one, other)
        #expect(rows.map(\.verdict) == [.cannotSay])
        #expect(rows.first?.contrast?.pValue == nil)
        #expect(rows.first?.contrast?.difference == -6)
    }

    @Test func manyTestsAreCorrectedTogether() throws {
        let others = (1...20).map { Sample.rate(area: AreaCode(rawValue: "C\($0)"), 100 + Double($0), 1_000) }
        let first = Sample.rate(area: "A", 133, 1_000)
        let assessment = Sample.assessment([first] + others)
        let rows = assessment.comparisons(of: ["A"] + others.map(\.area), benchmark: nil)
        let tested = rows.filter { $0.contrast?.pValue != nil }
        #expect(tested.count == 210)
        for row in tested {
            let p = try #require(row.contrast?.pValue)
            let q = try #require(row.adjustedP)
            #expect(q >= p - 1e-12)
        }
        #expect(tested.contains { ($0.contrast?.pValue ?? 1) < 0.05 && $0.verdict == .noDifferenceShown })
    }
}
