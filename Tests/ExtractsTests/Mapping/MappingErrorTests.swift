import Foundation
import FrameworkModel
import Testing

@testable import Extracts

@Suite struct MappingErrorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let line: Int?
        let problem: MappingProblem
        var testDescription: String { text.debugDescription }

        init(_ text: String, line: Int?, _ problem: MappingProblem) {
            (self.text, self.line, self.problem) = (text, line, problem)
        }

        /// A file with one line of a field, which stands on line 2.
        init(field line: String, _ problem: MappingProblem) {
            self.init("fields:\n  \(line)\n", line: 2, problem)
        }
    }

    static let top = "a table with the keys name, fields and header"
    static let keys = ["column", "constant", "values", "date", "missing"]

    static let cases: [Case] = [
        Case("", line: nil, .shape(key: "the file", expected: top)),
        Case("- a\n", line: 1, .shape(key: "the file", expected: top)),
        Case("victim_id,suspect_id", line: 1, .shape(key: "the file", expected: top)),
        Case("name: x\n", line: 1, .shape(key: "fields", expected: "there: a table of fields")),
        Case("fields: [a]\n", line: 1, .shape(key: "fields", expected: "a table of fields")),
        Case("fields: {}\nheader: a\n", line: 2, .shape(key: "header", expected: "a list in [ ]")),
        Case("name: [a]\nfields: {}\n", line: 1, .shape(key: "name", expected: "one text")),
        Case(
            "name: x\nfeilds: {}\n", line: 2,
            .unknownKey("feilds", nearest: "fields", known: ["name", "fields", "header"])),
        Case("fields: {}\nname: a\nname: b\n", line: 2, .repeatedKey("name")),
        Case("fields:\n  da_flag: {column: a, values: {Y: yes, \"Y\": no}}", line: 2, .repeatedKey("Y")),
        Case("fields:\n  da_flag: A\n  da_flag: B\n", line: 2, .repeatedKey("da_flag")),
        Case(
            "fields: {}\nname: &a x\nheader: [*a, *a]\n", line: 3, .alias("a")),
        Case(field: "victim_ref: A", .unknownField("victim_ref", nearest: "victim_id")),
        Case(field: "risk_leevl: A", .unknownField("risk_leevl", nearest: "risk_level")),
        Case(field: "qqqqqqqqq: A", .unknownField("qqqqqqqqq", nearest: nil)),
        Case(
            field: "victim_id: {colum: A}", .unknownKey("colum", nearest: "column", known: keys)),
        Case(
            field: "victim_id: [A]",
            .shape(key: "victim_id", expected: "the name of a column, or a table")),
        Case(field: "victim_id: {missing: [A]}", .sourceOfField("victim_id")),
        Case(field: "da_flag: {column: A, constant: yes}", .sourceOfField("da_flag")),
        Case(
            field: "da_flag: {constant: yes, missing: [A]}",
            .shape(key: "da_flag", expected: "a constant with no other key")),
        Case(field: "victim_id: ", .emptyColumn(field: "victim_id")),
        Case(field: "victim_id: {column: \"\"}", .emptyColumn(field: "victim_id")),
        Case(field: "victim_id: {column: [A]}", .shape(key: "column", expected: "one text")),
        Case(
            field: "record_type: {column: A, values: {C: crim}}",
            .unknownWord(
                field: "record_type", word: "crim", nearest: "crime", known: ["crime", "incident"])),
        Case(
            field: "da_flag: {column: A, values: {Y: true}}",
            .unknownWord(field: "da_flag", word: "true", nearest: nil, known: ["yes", "no"])),
        Case(
            field: "area_code: {column: A, values: {Stafford: }}",
            .unknownWord(field: "area_code", word: "", nearest: nil, known: ["any code"])),
        Case(
            field: "victim_id: {column: A, values: {a: b}}",
            .valuesNotAllowed(field: "victim_id", kind: "a reference")),
        Case(
            field: "victim_age: {column: A, values: {90+: 90}}",
            .valuesNotAllowed(field: "victim_age", kind: "a number")),
        Case(
            field: "da_flag: {column: A, values: {Y: yes}, missing: [Y]}",
            .valueIsMissing(field: "da_flag", text: "Y")),
        Case(
            field: "da_flag: {constant: Y}",
            .badConstant(field: "da_flag", text: "Y", expected: "yes or no")),
        Case(
            field: "record_type: {constant: Crime}",
            .badConstant(field: "record_type", text: "Crime", expected: "one of crime, incident")),
        Case(
            field: "recorded_date: {constant: 2023-02-29}",
            .badConstant(
                field: "recorded_date", text: "2023-02-29", expected: "a day written yyyy-mm-dd")),
        Case(
            field: "victim_age: {constant: 1.2345}",
            .badConstant(
                field: "victim_age", text: "1.2345",
                expected: "a number with at most three decimals, as in 12.5")),
        Case(
            field: "area_code: {constant: \"\"}",
            .badConstant(field: "area_code", text: "", expected: "a code")),
        Case(
            field: "victim_id: {constant: A}",
            .badConstant(
                field: "victim_id", text: "A",
                expected: "a column: one reference for all rows would make them one person or record")),
        Case(
            field: "da_flag: {column: A, date: dd/MM/yyyy}",
            .patternNotAllowed(field: "da_flag", kind: "a flag")),
        Case(
            field: "recorded_date: {column: A, date: dd/MM/yy}",
            .badPattern(field: "recorded_date", .shortYear)),
    ]

    @Test(arguments: cases)
    func problem(case: Case) throws {
        let error = try #require(throws: MappingError.self) {
            try Mapping.parse(`case`.text, name: "force.yaml", fields: RecordField.standard)
        }
        #expect(error.problem == `case`.problem)
        #expect(error.line == `case`.line)
        #expect(error.description.hasPrefix("mapping force.yaml"))
        #expect(error.description.contains("line \(`case`.line ?? 0)") == (`case`.line != nil))
    }

    @Test(arguments: [
        ("fields:\n  victim_id: {column: A\n", 3), ("fields:\n\tvictim_id: A\n", 2),
        ("fields: {}\n---\nfields: {}\n", 2), ("fields: *a\n", 1), ("fields: {}\nname: a: b\n", 2),
    ])
    func notYAML(text: String, line: Int) throws {
        let error = try #require(throws: MappingError.self) {
            try Mapping.parse(text, name: "m", fields: RecordField.standard)
        }
        #expect(error.line == line)
        guard case .syntax(let problem) = error.problem else {
            Issue.record("\(error)")
            return
        }
        #expect(!problem.isEmpty && !problem.contains("\n"))
    }

    /// Texts that make a parser work without end, or use up the stack.
    @Test(arguments: [
        "a: &a [x, x]\n" + (1...30).map { "k\($0): &k\($0) [*a, *a]\n" }.joined(),
        String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
        "fields: {" + String(repeating: "? {", count: 2_000),
        String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    ])
    func hostile(text: String) {
        #expect(throws: MappingError.self) {
            try Mapping.parse(text, name: "m", fields: RecordField.standard)
        }
    }

    @Test func files() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mapping-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func problem(_ name: String, _ bytes: [UInt8]?) throws -> MappingProblem? {
            let path = folder.appending(path: name).path(percentEncoded: false)
            if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
            do {
                let mapping = try Mapping.resolve(path, fields: RecordField.standard)
                #expect(mapping.name == "good")
                return nil
            } catch {
                #expect(error.mapping == path)
                return error.problem
            }
        }
        #expect(try problem("good.yaml", Array("fields: {victim_id: A}\n".utf8)) == nil)
        #expect(try problem("latin.yaml", Array("name: caf".utf8) + [0xE9]) == .notUTF8)
        #expect(try problem("big.yaml", Array(repeating: 0x20, count: 1 << 20 + 1)) == .tooLarge)
        let missing = MappingProblem.unreadable(
            reason: "there is no such file", bundled: ["chicago", "standard"])
        #expect(try problem("none.yaml", nil) == missing)
        let isFolder = MappingProblem.unreadable(
            reason: "it is a folder", bundled: ["chicago", "standard"])
        #expect(try problem("", nil) == isFolder)
    }
}
