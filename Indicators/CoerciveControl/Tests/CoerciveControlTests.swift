import CoerciveControl
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct CoerciveControlTests {
    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(CoerciveControlModule.self) == [])
    }

    /// The strategy of West Mercia prints 2 % for both of its years and 1.5 % for the country.
    @Test(arguments: [
        ("E23000016", 2017, 241.0, 12_611.0, 1.91), ("E23000016", 2018, 287, 15_409, 1.86),
        ("K04000001", 2017, 9_053, 599_549, 1.51),
    ])
    func sharesToTwoDecimals(
        area: String, year: Int, offences: Double, crimes: Double, expected: Double
    ) throws {
        let estimates = try CoerciveControlModule.estimates(
            of: "coercive_control_share", in: area,
            from: [
                .of("coercive_control_offences", area, year, offences), .of("da_crimes", area, year, crimes),
                .of("coercive_control_share_of_da_crimes", area, year, 2, .percent),
            ])
        let value = try #require(estimates.first?.value)
        #expect(estimates.count == 1)
        #expect((value * 100).rounded() / 100 == expected)
    }

    @Test func theShareFellByLessThanChanceAllows() throws {
        let change = try #require(
            try CoerciveControlModule.estimates(
                of: "coercive_control_share_change", in: "E23000016",
                from: [
                    .of("coercive_control_offences", "E23000016", 2017, 241),
                    .of("da_crimes", "E23000016", 2017, 12_611),
                    .of("coercive_control_offences", "E23000016", 2018, 287),
                    .of("da_crimes", "E23000016", 2018, 15_409),
                ]
            ).first)
        let interval = try #require(change.interval)
        #expect((try #require(change.value) * 100).rounded() / 100 == -0.05)
        #expect(interval.lower < 0 && interval.upper > 0)
    }

    @Test(arguments: ["coercive_control_share", "coercive_control_share_change"])
    func twoDecimalsAreShown(indicator: String) throws {
        let found = try #require(CoerciveControlModule.indicators.first { $0.id == indicator })
        #expect(found.decimals == 2)
        #expect(found.polarity.direction == .range)
    }

    @Test func everyIndicatorStopsAtTheChangesOfLaw() {
        for indicator in CoerciveControlModule.indicators {
            #expect(
                indicator.breaks.map(\.from.description) == ["2015-12-29", "2023-04-05", "2023-07-01"],
                "\(indicator.id)")
        }
    }
}

extension CoerciveControlModule {
    /// Estimates of one indicator in one area.
    static func estimates(
        of indicator: String, in area: String, from observations: [Observation]
    ) throws -> [Estimate] {
        try compute(ComputeRequest(areas: [AreaCode(rawValue: area)], observations: observations)).estimates
            .filter { $0.indicator == indicator }
    }
}

extension Observation {
    /// A police figure for a financial year.
    static func of(
        _ measure: String, _ area: String, _ year: Int, _ value: Double, _ unit: Unit = .count
    ) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "\(measure)-\(area)-\(year)", area: AreaCode(rawValue: area), periodStart: period.start,
            periodEnd: period.end, measure: measure, value: value, unit: unit, basis: "crimes",
            stage: .police, document: "test")
    }
}
