import Assessment
import FrameworkModel
import Statistics
import Testing

/// Rates by band become one standardised rate, where the bands fit together.
@Suite struct StandardisedTests {
    private static let bands = ["16-17", "18-19", "20-24", "25+"]

    private static func estimates(
        area: AreaCode = "A", events: [Double], people: [Double], bands: [String] = bands, sex: String? = nil
    ) -> [Estimate] {
        zip(bands, zip(events, people)).map { band, counts in
            var estimate = Sample.rate(area: area, counts.0, counts.1)
            estimate.breakdown = Breakdown(
                ["age": band].merging(sex.map { ["sex": $0] } ?? [:]) { $1 })
            estimate.unit = .ratePer1000
            return estimate
        }
    }

    private func standardised(_ estimates: [Estimate]) -> [Estimate] {
        Sample.assessment(
            estimates,
            calculation: .rate(
                numerator: "events", denominator: "base", multiplier: 1_000, stated: nil, by: .asPublished),
            unit: .ratePer1000
        ).estimates.filter { $0.breakdown.keys == ["standardised"] }
    }

    @Test func theValueIsTheWeightedMeanOfTheBands() throws {
        let found = standardised(
            Self.estimates(events: [10, 20, 30, 40], people: [1_000, 1_000, 2_000, 8_000]))
        let rate = try #require(found.first)
        // 16-17 and 18-19 have two fifths of 5,500 each, 20-24 has 6,000, 25 and over 72,500.
        let weights = [2_200.0, 2_200, 6_000, 72_500]
        let rates = [10.0, 20, 15, 5]
        let expected = zip(weights, rates).map { $0 * $1 }.reduce(0, +) / weights.reduce(0, +)
        #expect(abs((rate.value ?? 0) - expected) < 1e-12)
        #expect(rate.interval?.contains(expected) == true)
        #expect(rate.method.contains("16 and over"))
    }

    @Test(arguments: [
        ["16-17", "18-19", "25+", "30+"], ["16-17", "20-24", "25-29", "30+"], ["16-17", "18-19", "x", "25+"],
    ])
    func bandsThatDoNotFitGiveNoRate(bands: [String]) {
        #expect(
            standardised(
                Self.estimates(events: [10, 20, 30, 40], people: [1_000, 1_000, 2_000, 8_000], bands: bands)
            ).isEmpty)
    }

    @Test func bothSexesNeedTheSameBands() {
        let women = Self.estimates(
            events: [9, 9, 9, 9], people: [1_000, 1_000, 1_000, 1_000], sex: "female")
        let men = Self.estimates(events: [9, 9, 9, 9], people: [1_000, 1_000, 1_000, 1_000], sex: "male")
        #expect(standardised(women + men).map { $0.numerator?.value } == [72])
        #expect(standardised(women + men.dropLast()).isEmpty)
        #expect(standardised(women).isEmpty)
    }

    @Test func fewerThanTenEventsGiveNoRate() {
        let found = standardised(Self.estimates(events: [1, 2, 3, 3], people: [1_000, 1_000, 2_000, 8_000]))
        #expect(found.map(\.value) == [nil])
        #expect(found.first?.withheld != nil)
    }

    @Test func twoAreasWithEqualBandsButOtherAgesDifferInCrudeRateAlone() throws {
        let young = Self.estimates(
            area: "A", events: [80, 80, 20, 20], people: [4_000, 4_000, 2_000, 4_000])
        let old = Self.estimates(area: "B", events: [20, 20, 20, 60], people: [1_000, 1_000, 2_000, 12_000])
        let rows = Sample.assessment(
            young + old,
            calculation: .rate(
                numerator: "events", denominator: "base", multiplier: 1_000, stated: nil, by: .asPublished),
            unit: .ratePer1000
        ).comparisons(of: ["A", "B"], benchmark: nil)
        let row = try #require(rows.first { $0.estimate?.breakdown.keys == ["standardised"] })
        #expect(row.verdict == .noDifferenceShown)
        #expect(abs(row.contrast?.difference ?? 1) < 1e-9)
    }
}
