import Foundation
import IndicatorKit
import Testing

@testable import IndicatorTesting

@Suite struct WorkedExampleTests {
    private static let header = "indicator,area,period,breakdown,value,lower,upper,withheld"

    private func comparison(
        expected: [String], input: [String] = ["A,2017-04-01,2018-03-31,crimes,5,count"]
    ) throws -> [ExampleDifference] {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        try fixture.write(
            "area,period_start,period_end,measure,value,unit", input, "Examples/one/input.csv")
        try fixture.write(Self.header, expected, "Examples/one/expected.csv")
        return try WorkedExample(folder: fixture.folder.appending(path: "Examples/one"))
            .comparison(FaithfulModule.self)
    }

    @Test func rowsThatAgreeAtTheirPrintedDigitsAreNoDifference() throws {
        #expect(try comparison(expected: ["crimes_recorded,A,2017/18,,5,1.62,11.7,"]) == [])
    }

    @Test func aDifferenceNamesPlaceExpectedAndGot() throws {
        let found = try comparison(expected: [
            "crimes_recorded,A,2017/18,,6,1.62,11.7,", "crimes_per_1000,A,2017/18,,1,,,",
        ])
        #expect(found.map(\.indicator) == ["crimes_recorded", "crimes_per_1000"])
        #expect(found.map(\.area) == ["A", "A"] && found.map(\.period) == ["2017/18", "2017/18"])
        #expect(found.map(\.expected) == ["6.0 1.62 11.7", "1.0 - -"])
        #expect(found.first?.got?.hasPrefix("5.0 1.62") == true)
        #expect(found.last?.got == "- - - not supplied: population")
        #expect(
            found.last?.description
                == "expected crimes_per_1000 A 2017/18 [] 1.0 - -, got - - - not supplied: population")
    }

    @Test func whatIsNotExpectedAndWhatDoesNotComeAreToldApart() throws {
        let found = try comparison(expected: ["crimes_recorded,B,2017/18,,5,,,"])
        #expect(found.map(\.got).first == .some(nil) && found.map(\.expected).last == .some(nil))
        #expect(found.first?.description == "expected crimes_recorded B 2017/18 [] 5.0 - -, got nothing")
        #expect(found.last?.description.hasPrefix("not expected: crimes_recorded A 2017/18 [] 5.0 ") == true)
    }

    @Test(arguments: [
        ("A,2017-04-31,2018-03-31,crimes,5,count", "input.csv line 2: '2017-04-31' under period_start"),
        ("A,2017-04-01,2018-03-31,arrests,5,count", "the module does not declare measure 'arrests'"),
        ("A,2017-04-01,2018-03-31,crimes,five,count", "value, unit or breakdown cannot be read"),
        ("A,2017-04-01,2018-03-31,crimes,5", "has 5 cells where the header has 6"),
    ])
    func aRowThatCannotBeReadIsNamed(row: String, problem: String) {
        let error = #expect(throws: ExampleProblem.self) { try comparison(expected: [], input: [row]) }
        #expect(error?.description.contains(problem) == true)
    }

    @Test func anExpectedNumberThatCannotBeReadIsNamed() {
        let error = #expect(throws: ExampleProblem.self) {
            try comparison(expected: ["crimes_recorded,A,2017/18,,many,,,"])
        }
        #expect(error?.description == "expected.csv line 2: 'many' under value cannot be read")
    }
}
