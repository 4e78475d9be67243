import Foundation
import IndicatorKit
import Testing

@testable import IndicatorTesting

@Suite struct DocumentTests {
    @Test func generatedPartsReplaceWhatStoodThereAndNothingElse() throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let document = try ModuleDocument(
            name: "Faithful", description: FaithfulModule.description, folder: fixture.folder)
        let current = try String(contentsOf: fixture.folder.appending(path: "README.md"), encoding: .utf8)
        #expect(try document.updated(readme: current) == current)
        let stale = current.replacing("| `charge_share` | Crimes charged |", with: "| `old` | Old |")
        #expect(stale != current)
        #expect(try document.updated(readme: stale) == current)
        for line in [
            "| Indicator | What it is | Kind | Unit | Better |",
            "| `crimes_recorded` | Crimes recorded | output | count | none |",
            "| `charge_share` | Crimes charged | output | % | higher is better |",
            "Module `faithful`, version 1.0.0, official, contract \(INDICATOR_ABI_VERSION).",
            "| Area | Period | Measure | Value |", "| A | 2017/18 | `crimes` | 200 |",
            "| B | 2018/19 | `charge_share_printed` | 12 % |",
            "| Indicator | Area | Period | Value | Interval |",
            "| `charge_share` | A | 2017/18 | 20.0 % | 15.0 to 26.1 |",
        ] {
            #expect(current.contains("\n\(line)\n"), "\(line) in \(current)")
        }
    }

    @Test func longTablesEndWithAPointerToTheFile() throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let rows = (1...14).map { "X\($0),2017-04-01,2018-03-31,crimes,\($0 * 1_000),count" }
        try fixture.write(
            "area,period_start,period_end,measure,value,unit", rows, "Examples/ordinary/input.csv")
        let folder = try ModuleFolder(fixture.folder, measures: FaithfulModule.measures)
        let lines = try folder.workedExample(FaithfulModule.indicators)
        #expect(lines.contains("| X12 | 2017/18 | `crimes` | 12,000 |"))
        #expect(!lines.contains { $0.hasPrefix("| X13 ") })
        #expect(lines.contains("and 2 more rows in `Examples/ordinary/input.csv`."))
    }

    @Test(arguments: GeneratedRegion.allCases)
    func aMissingMarkerIsNamedWithItsSection(_ region: GeneratedRegion) throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let document = try ModuleDocument(
            name: "Faithful", description: FaithfulModule.description, folder: fixture.folder)
        let text = try String(contentsOf: fixture.folder.appending(path: "README.md"), encoding: .utf8)
        let problem = #expect(throws: ConformanceProblem.self) {
            try document.updated(readme: text.replacing(region.opening, with: ""))
        }
        #expect(problem?.description.contains("write both below \"## \(region.section)\"") == true)
    }

    @Test func withoutAnOrdinaryExampleThereIsNothingToShow() throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        try fixture.delete("Examples/ordinary")
        let folder = try ModuleFolder(fixture.folder, measures: FaithfulModule.measures)
        #expect(throws: ConformanceProblem.self) { try folder.workedExample(FaithfulModule.indicators) }
    }

    @Test func theCatalogueNamesEveryModuleAndEveryCheck() {
        let text = Catalogue.text(of: [
            ("Printed", PrintedModule.description), ("Faithful", FaithfulModule.description),
        ])
        let modules = text.split(separator: "\n").filter { $0.hasPrefix("| [") }
        #expect(
            modules == [
                "| [Charges among crimes](Faithful/README.md) | \(FaithfulModule.manifest.summary) | "
                    + "`crimes_recorded`, `charge_share`, `crimes_per_1000` | output | official |",
                "| [Printed share](Printed/README.md) | \(PrintedModule.manifest.summary) | `charge_share` | "
                    + "output | draft |",
            ])
        for check in ConformanceCheck.all {
            let row = "| \(check.id) | \(check.title) | \(check.why) | \(check.appliesTo) | "
            #expect(text.contains(row), "\(check.id)")
        }
    }

    @Test func cellsKeepTheirBars() {
        let table = MarkdownTable(columns: ["A"], rows: [["one | two"]])
        #expect(table.lines == ["| A |", "| --- |", "| one \\| two |"])
    }
}
