import Foundation
import IndicatorKit

@testable import IndicatorTesting

extension Fault {
    /// Faults in what stands beside the sources.
    static let inFolder: [Fault] = [
        Fault("IC02", "indicator 'charge_share' was retired on 2020-01-31") { (fixture: ModuleFixture) in
            try fixture.write(
                "id,kind,retired_on,replacement,reason", ["charge_share,indicator,2020-01-31,,Superseded"],
                "../retired.csv")
        },
        Fault("IC02", "retired.csv line 2: id or kind") { (fixture: ModuleFixture) in
            try fixture.write(
                "id,kind,retired_on,replacement,reason", ["old,figure,2020-01-31,,"], "../retired.csv")
        },
        Fault("IC03", "README.md line 1 is no title") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "# Faithful\n", "Faithful\n")
        },
        Fault("IC03", "the paragraph below the title has 6 characters") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "\n" + FaithfulModule.manifest.summary, "\nShort.")
        },
        Fault("IC03", "section \"## Method\" is missing") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "## Method\n", "## Methods\n")
        },
        Fault("IC03", "section \"Method\" stands too early") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "## Method\n", "## X\n")
            try fixture.change("README.md", "## Definition\n", "## Method\n\nA sum.\n\n## Definition\n")
        },
        Fault("IC03", "section \"Method\" is empty") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "Some words about method.", "")
        },
        Fault("IC03", "README.md line 3 still holds \"REPLACE: one sentence\"") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "\n" + FaithfulModule.manifest.summary, "\nREPLACE: one sentence")
        },
        Fault("IC03", "the text generated for \"At a glance\" is out of date") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "version 1.0.0", "version 0.9.0")
        },
        Fault("IC03", "<!-- generated: worked-example --> and <!-- end of") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "<!-- generated: worked-example -->", "")
        },
        without("zero-denominator", "no example of nothing below the line"),
        without("zero-numerator", "no example of nothing above the line"),
        without("small-count", "no example of a small count"),
        without("partial-period", "no example of a partial period"),
        without("series-break", "no example of a break in the series"),
        withoutGaps,
        Fault("IC05", "Examples/zero-numerator: expected charge_share A 2017/18 [] 1.0 0.0") {
            (fixture: ModuleFixture) in
            try fixture.change(
                "Examples/zero-numerator/expected.csv", "charge_share,A,2017-04-01..2018-03-31,,0.0000",
                "charge_share,A,2017-04-01..2018-03-31,,1.0000")
        },
        Fault("IC05", "Examples/small-count/worked.md is missing") { (fixture: ModuleFixture) in
            try fixture.delete("Examples/small-count/worked.md")
        },
        Fault("IC05", "Examples/small-count/worked.md line 2 still holds \"REPLACE: the sum\"") {
            (fixture: ModuleFixture) in
            try fixture.change("Examples/small-count/worked.md", "The sum on paper.", "REPLACE: the sum")
        },
        Fault("IC05", "Examples/more: input.csv line 2: '2017-13-01' under period_start cannot be read") {
            (fixture: ModuleFixture) in
            try fixture.write(
                "area,period_start,period_end,measure,value,unit", ["A,2017-13-01,,crimes,1,count"],
                "Examples/more/input.csv")
            try fixture.write(
                "indicator,area,period,breakdown,value,lower,upper,withheld",
                ["crimes_recorded,A,,,1,,,"], "Examples/more/expected.csv")
            try fixture.write("# Sum", [], "Examples/more/worked.md")
        },
        Fault("IC16", "has no row for \"The denominator 0.0 is not above 0.\"") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "The denominator ... is not above", "nobody is there")
        },
        Fault("IC16", "has no row for \"not supplied: population\"") { (fixture: ModuleFixture) in
            try fixture.change("README.md", "`crimes`, `population`", "`crimes`")
        },
    ]

    /// Rows that are taken out of an expected table are missed there as well.
    private static var withoutGaps: Fault {
        var fault = Fault("IC04", "no example of a figure that nobody has supplied") {
            (fixture: ModuleFixture) in
            for (example, _) in ModuleFixture.inputs {
                try fixture.keepRows(of: "Examples/\(example)/expected.csv") { !$0.contains("not supplied") }
            }
        }
        fault.others = ["IC05"]
        return fault
    }

    private static func without(_ example: String, _ finding: String) -> Fault {
        Fault("IC04", finding) { (fixture: ModuleFixture) in
            try fixture.delete("Examples/\(example)")
        }
    }
}

extension ModuleFixture {
    /// Takes the rows out of a file that do not pass.
    func keepRows(of path: String, _ isKept: (String) -> Bool) throws {
        let lines = try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(
            separator: "\n"
        ).map(String.init)
        try write(lines.first ?? "", lines.dropFirst().filter(isKept), path)
    }
}
