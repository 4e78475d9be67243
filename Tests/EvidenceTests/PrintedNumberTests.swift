import FrameworkModel
import Testing

@testable import Evidence

@Suite struct PrintedNumberTests {
    @Test(arguments: [
        ("19.0", 19, 0.1), ("381", 381, 1), ("2000000", 2_000_000, 100_000), ("1300000", 1_300_000, 100_000),
        ("695000", 695_000, 1000), ("600000", 600_000, 10_000), ("1946000", 1_946_000, 1000),
        ("66000000000", 66_000_000_000, 1e9), ("15409", 15409, 1), ("599549", 599_549, 1),
        ("28395", 28395, 1), ("900", 900, 1), ("1000", 1000, 100), ("0", 0, 1), ("-27", -27, 1),
        ("-33.3", -33.3, 0.1), ("+4", 4, 1), ("0.05", 0.05, 0.01),
        ("3.5634181351962", 3.5634181351962, 1e-13),
        ("0012", 12, 1),
    ])
    func precision(text: String, value: Double, precision: Double) throws {
        let number = try #require(PrintedNumber(text))
        #expect(number.value == value)
        #expect(number.precision == precision)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1,234", "12%", "1e5", "£5", "nan", "inf", "1 234", "--1", "1.2.3",
    ])
    func refused(text: String) {
        #expect(PrintedNumber(text) == nil)
    }

    @Test(arguments: [
        (-1, "da_crimes", Unit.count, true), (-1, "da_crimes_change", .percent, false),
        (-1, "da_crimes_share_change", .percentagePoints, false), (-1, "pcc_funding", .gbp, true),
        (-1, "pcc_funding_change", .gbp, false), (101, "arrest_share", .percent, true),
        (101, "arrest_rate", .percent, true), (101, "da_crimes_change", .percent, false),
        (100, "arrest_share", .percent, false), (-1, "arrest_share", .percent, true),
        (120, "arrest_rate", .per100, false), (.infinity, "da_crimes", .count, true),
    ])
    func rules(value: Double, measure: String, unit: FrameworkModel.Unit, isBroken: Bool) {
        #expect((ValueRule.broken(by: value, measure: measure, unit: unit) != nil) == isBroken)
    }
}
