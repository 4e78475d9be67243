import FrameworkModel
import Testing

@Suite struct NumberTextTests {
    @Test(
        arguments: [
            (23.85135, 1, "23.9"), (0.5, 0, "1"), (-0.5, 0, "-1"), (2.5, 0, "3"), (-0.04, 1, "0.0"),
            (1_282_237, 0, "1,282,237"), (999_999.95, 1, "1,000,000.0"), (1.9110, 2, "1.91"),
            (-1234.5, 1, "-1,234.5"),
            (.infinity, 1, "infinity"), (.nan, 1, "not a number"),
        ] as [(Double, Int, String)])
    func fixed(value: Double, decimals: Int, text: String) {
        #expect(NumberText.fixed(value, decimals: decimals) == text)
    }

    @Test(
        arguments: [(381, "381"), (0.1, "0.1"), (14.92, "14.92"), (2_000_000, "2,000,000")]
            as [(Double, String)])
    func short(value: Double, text: String) {
        #expect(NumberText.short(value) == text)
    }

    @Test(arguments: [(0.0004, "< 0.001"), (0.0496, "0.050"), (1, "1.000")] as [(Double, String)])
    func probability(value: Double, text: String) {
        #expect(NumberText.probability(value) == text)
    }

    @Test func breakdownsAreWrittenInOneOrder() throws {
        let breakdown = try #require(Breakdown(text: "sex=female;age=16-17"))
        #expect(breakdown.description == "age=16-17;sex=female")
        #expect(Breakdown(text: "female") == nil)
        #expect(Breakdown(text: "") == .whole)
        #expect(breakdown.refines(.whole))
        #expect(!Breakdown.whole.refines(breakdown))
    }
}
