import IndicatorKit
import IndicatorTesting
import SafeAccommodation
import Testing

@Suite struct SafeAccommodationTests {
    typealias Module = SafeAccommodationModule

    @Test(arguments: try WorkedExample.all(besideTests: #filePath))
    func example(_ example: WorkedExample) throws {
        #expect(try example.differences(Module.self) == [])
    }

    @Test(arguments: [
        ("homeless_da_approaches", true), ("homeless_da_duty_owed", true), ("homeless_da_prevention", true),
        ("safe_accommodation_places", false), ("safe_accommodation_units_required", false),
        ("safe_accommodation_from_outside_area_share", false),
    ])
    func whatAddsUpOverAreas(measure: String, adds: Bool) {
        #expect(Module.measures.first { $0.id == measure }?.addsOverAreas == adds)
    }

    @Test(arguments: [
        ("homelessness_duty_owed_share", Polarity.Direction.none), ("homelessness_approaches", .none),
        ("safe_accommodation_places", .higherIsBetter), ("refuge_referrals_declined_share", .lowerIsBetter),
        ("safe_accommodation_inflow_share", .none), ("safe_accommodation_placed_share", .none),
    ])
    func whichDirectionIsBetter(indicator: String, direction: Polarity.Direction) {
        #expect(Module.indicators.first { $0.id == indicator }?.polarity.direction == direction)
    }

    @Test func fewerThanAHundredIsNotAHundred() throws {
        let places = try estimates(
            "safe_accommodation_places",
            from: [
                Observation(
                    id: "places", area: area, measure: "safe_accommodation_places", value: 100, unit: .count,
                    qualifier: .lessThan, document: "test")
            ])
        #expect(places.map(\.qualifier) == [.lessThan])
        #expect(places.map(\.interval) == [nil])
    }

    @Test func twoYearsApartIsNoChangeOnTheYear() throws {
        let figures = [approaches(165, year: 2019), approaches(304, year: 2021)]
        #expect(try estimates("homelessness_approaches_change", from: figures) == [])
    }

    @Test func casesKeepTheirBasis() throws {
        var cases = approaches(165, year: 2019)
        cases.basis = "cases"
        #expect(try estimates("homelessness_approaches", from: [cases]).map(\.basis) == ["cases"])
    }

    private let area: AreaCode = "E06000020"

    private func approaches(_ value: Double, year: Int) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "approaches-\(year)", area: area, periodStart: period.start, periodEnd: period.end,
            measure: "homeless_da_approaches", value: value, unit: .count, basis: "people", document: "test")
    }

    private func estimates(_ indicator: String, from figures: [Observation]) throws -> [Estimate] {
        try Module.compute(ComputeRequest(areas: [area], observations: figures)).estimates
            .filter { $0.indicator == indicator }
    }
}
