import Foundation
import FrameworkModel
import Testing

@testable import Evidence

@Suite struct ImportTests {
    private static let header = "area,period_start,period_end,measure,value,unit,document\n"
    private static let row = "E23000016,2023-04-01,2024-03-31,da_crimes,20123,count,force-extract-2024\n"

    private func fixture(_ name: String) throws -> String {
        try #require(Bundle.module.path(forResource: "Fixtures/\(name)", ofType: "csv"))
    }

    @Test func goodFile() throws {
        let store = try Support.store()
        let time = Date(timeIntervalSince1970: 1_750_000_000)
        let report = try store.importFile(try fixture("good"), acceptValid: false, at: time)
        #expect(report == ImportReport(batch: "batch-1", accepted: 1))
        let figure = try #require(try store.figure("batch-1-2"))
        #expect(figure.value == 20123)
        #expect(figure.status == .local)
        #expect(figure.locator == "batch-1, line 2")
        #expect(try store.batch(of: "batch-1-2") == "batch-1")
        #expect(try store.batch(of: "wm-strategy-0045") == nil)
        let document = try #require(try store.documents()["force-extract-2024"])
        #expect(document.title == "force-extract-2024")
        #expect(document.publisher == "supplied locally")
        let batch = try #require(try store.batches().first)
        #expect(batch.file == "good.csv")
        #expect(batch.time == "2025-06-15T15:06:40Z")
        #expect(batch.sha256.count == 64)
    }

    @Test func everyProblemIsListedAndNothingStored() throws {
        let store = try Support.store()
        let path = try #require(store.file)
        let before = try Support.bytes(path)
        let report = try store.importFile(try fixture("problems"), acceptValid: false)
        #expect(!report.stored)
        #expect(report.accepted == 1)
        #expect(report.rejected == 13)
        let found = report.problems.map { "\($0.line) \($0.column) \($0.value)" }
        #expect(
            found == [
                "3 area Staffordshir", "4 period_end 2024-03-31", "5 period_start 01/04/2023",
                "6 value 1,234", "7 value -5", "8 value 101", "9 unit counts", "9 qualifier roughly",
                "9 status secret", "10 breakdown sex:female", "11 area ", "11 measure ", "11 value ",
                "11 unit ", "11 document ", "12 id ok-1", "13 id wm-strategy-0045", "14  2 fields",
                "15 value x",
            ])
        #expect(report.problems[0].expected.contains("Staffordshire (E23000015"))
        #expect(report.problems[1].expected == "a day on or after period_start, 2024-04-01")
        #expect(report.problems.allSatisfy { !$0.expected.isEmpty })
        let bad = report.problems.filter { $0.line == 7 || $0.line == 8 }
        #expect(bad.allSatisfy { $0.expected.hasSuffix(" for E23000016, undated") })
        #expect(try Support.bytes(path) == before)
        #expect(try store.batches() == [])
    }

    @Test func acceptValid() throws {
        let store = try Support.store()
        let report = try store.importFile(try fixture("problems"), acceptValid: true)
        #expect(report.batch == "batch-1")
        #expect(report.accepted == 1)
        #expect(report.rejected == 13)
        #expect(try store.figure("ok-1")?.area == "E23000016")
        #expect(try store.figure("bad-value") == nil)
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
    }

    @Test(arguments: [
        ("area,measure,valu,unit,document\nE23000016,m,1,count,d\n", ["valu", "value"]),
        ("area,measure,value,unit,document,remark\nE23000016,m,1,count,d,x\n", ["remark"]),
        ("area,measure,value,unit,document,unit\nE23000016,m,1,count,d,x\n", ["unit"]),
        ("area;measure;value;unit;document\n", ["", "area", "measure", "value", "unit", "document"]),
        ("", [""]),
        ("area,measure,value,unit,document\n", [""]),
    ])
    func headers(content: String, columns: [String]) throws {
        let store = try Support.store()
        let report = try store.importFile(try Support.file(content), acceptValid: true)
        #expect(!report.stored)
        #expect(report.problems.map(\.column) == columns)
    }

    @Test(arguments: [
        ("da_crimes", "-5", "count", "a number that is not negative"),
        ("arrest_share", "101", "percent", "a share of at most 100 percent"),
        ("arrest_share", "-1", "percent", "a number that is not negative"),
    ])
    func badValuesAreNamedWithAreaAndPeriod(
        measure: String, value: String, unit: String, expected: String
    ) throws {
        let content =
            Self.header + "West Mercia,2023-04-01,2024-03-31,\(measure),\(value),\(unit),extract\n"
        let report = try Support.store().importFile(try Support.file(content), acceptValid: true)
        let problem = try #require(report.problems.first)
        #expect(!report.stored && report.problems.count == 1)
        #expect(
            "\(problem)" == "line 2, value: '\(value)'; expected \(expected) for West Mercia, 2023/24")
    }

    @Test func nearestColumnIsNamed() throws {
        let content = "area,measure,value,unit,document,period_strat\nE23000016,m,1,count,d,\n"
        let report = try Support.store().importFile(try Support.file(content), acceptValid: false)
        #expect(report.problems.first?.expected == "a known column; the nearest is 'period_start'")
    }

    @Test func sameBytesTwice() throws {
        let store = try Support.store()
        let path = try fixture("good")
        let time = Date(timeIntervalSince1970: 1_750_000_000)
        _ = try store.importFile(path, acceptValid: false, at: time)
        let again = EvidenceError.alreadyImported(file: path, batch: "batch-1", time: "2025-06-15T15:06:40Z")
        #expect(throws: again) { try store.importFile(path, acceptValid: false) }
        #expect(try store.batches().count == 1)
    }

    @Test func sameFigureAgain() throws {
        let store = try Support.store()
        let content = "id," + Self.header + "x-1," + Self.row
        _ = try store.importFile(try Support.file(content), acceptValid: false)
        let longer = content + "x-2," + Self.row
        let report = try store.importFile(try Support.file(longer), acceptValid: false)
        #expect(report.stored)
        #expect(report.accepted == 2)
        #expect(report.unchanged == 1)
        #expect(try store.batch(of: "x-1") == "batch-1")
        #expect(try store.batch(of: "x-2") == "batch-2")
    }

    @Test(arguments: ["\r\n", "\n"], ["", "\u{FEFF}"])
    func lineEndsAndMarks(end: String, mark: String) throws {
        let content = mark + (Self.header + Self.row).split(separator: "\n").joined(separator: end)
        let report = try Support.store().importFile(try Support.file(content), acceptValid: false)
        #expect(report.accepted == 1)
        #expect(report.stored)
    }

    @Test func encodingIsNamed() throws {
        let bytes = Array((Self.header + "E23000016,,,m,1,count,caf").utf8) + [0xE9, 0x0A]
        let path = try Support.file(bytes)
        let error = #expect(throws: EvidenceError.self) {
            try Support.store().importFile(path, acceptValid: false)
        }
        #expect(
            error == .notCSV(file: path, problem: .notUTF8(line: 2, column: 26, windows1252: true)))
    }

    @Test func missingFile() throws {
        let store = try Support.store()
        let missing = EvidenceError.unreadable(file: "/no/such/file.csv", problem: "it does not exist")
        #expect(throws: missing) { try store.importFile("/no/such/file.csv", acceptValid: false) }
    }

    @Test func bundledEvidenceTakesNoImport() throws {
        #expect(throws: EvidenceError.bundledIsReadOnly) {
            try Support.bundled().importFile(try fixture("good"), acceptValid: false)
        }
        #expect("\(EvidenceError.bundledIsReadOnly)".contains("use --store FILE"))
    }

    @Test func templateIsItselfAGoodFile() throws {
        let report = try Support.store().importFile(try Support.file(TidyFormat.template), acceptValid: false)
        #expect(report.problems == [])
        #expect(report.accepted == 1)
        #expect(TidyFormat.template.split(separator: "\n")[0] == TidyFormat.columns.joined(separator: ","))
    }
}
