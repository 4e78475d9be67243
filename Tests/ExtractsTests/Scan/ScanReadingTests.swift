import Extracts
import FrameworkModel
import Testing

/// How the texts of a file become values, seen through filters.
@Suite struct ScanReadings {
    /// A text of one field, and whether a filter lets the record pass.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let filter: RecordFilter
        let passes: Bool

        init(_ text: String, _ filter: RecordFilter, _ passes: Bool) {
            self.text = text
            self.filter = filter
            self.passes = passes
        }

        var testDescription: String { "\(text.debugDescription) \(filter)" }
    }

    private func check(_ field: RecordField, _ reading: ColumnReading, _ test: Case) throws {
        var sample = ScanSample(counts: ["passing": RecordCount(.records, where: test.filter)])
        sample.columns.append(reading.column)
        sample.sources[reading.column] = FieldSource??.some(nil)
        sample.sources[field.id] = .column(reading)
        let text = test.text.replacing("\"", with: "\"\"")
        let rows = ["r1,v1,A1,2024-05-01,crime,Y,\"\(text)\""]
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            #expect(counts.readable["A1 2024/25 passing"] == (test.passes ? "1.0" : "0.0"))
        }
    }

    private static let age = RecordField.victimAge
    private static let risk = RecordField.riskLevel
    private static let code = RecordField.offenceCode

    @Test(arguments: [
        Case("Y", .yes(.arrested), true), Case("N", .yes(.arrested), false), Case("", .yes(.arrested), false),
        Case("y", .yes(.arrested), false), Case("Y\n", .yes(.arrested), false),
        Case("N", .not(.yes(.arrested)), true), Case("", .not(.yes(.arrested)), true),
        Case("", .missing(.arrested), true), Case("Y", .missing(.arrested), false),
        Case("N", .missing(.arrested), false), Case("?", .missing(.arrested), false),
    ]) func flags(test: Case) throws { try check(.arrested, ColumnReading(column: "c"), test) }

    @Test(arguments: [
        Case("Ja", .yes(.arrested), true), Case("Nein", .yes(.arrested), false),
        Case("Y", .yes(.arrested), false), Case("yes", .yes(.arrested), false),
        Case("Y", .missing(.arrested), false), Case("k. A.", .missing(.arrested), true),
        Case("", .missing(.arrested), true), Case("Nein", .missing(.arrested), false),
    ]) func translatedFlags(test: Case) throws {
        let words = ["Ja": "yes", "Nein": "no"]
        try check(.arrested, ColumnReading(column: "c", values: words, missing: ["k. A."]), test)
    }

    @Test(arguments: [
        Case("8U", .equals(code, "8U"), true), Case("8u", .equals(code, "8U"), false),
        Case("8U ", .equals(code, "8U"), false), Case("8", .equals(code, "8U"), false),
        Case("8U", .isOne(code, of: ["8L", "8U"]), true), Case("8M", .isOne(code, of: ["8L", "8U"]), false),
        Case("8U", .isOne(code, of: []), false), Case("", .isOne(code, of: [""]), false),
        Case("", .missing(code), true), Case(" ", .missing(code), false), Case("-", .missing(code), true),
        Case("-", .equals(code, "-"), false), Case("caf\u{E9}", .equals(code, "caf\u{E9}"), true),
        Case("cafe\u{301}", .equals(code, "caf\u{E9}"), false), Case("", .not(.equals(code, "8U")), true),
        Case("a,\"b\"\r\nc", .equals(code, "a,\"b\"\r\nc"), true),
    ]) func codes(test: Case) throws {
        try check(Self.code, ColumnReading(column: "c", missing: ["-"]), test)
    }

    @Test(arguments: [
        Case("Hoch", .equals(risk, "high"), true), Case("H", .equals(risk, "high"), true),
        Case("Hoch", .equals(risk, "standard"), false), Case("Mittel", .equals(risk, "high"), false),
        Case("high", .equals(risk, "high"), false), Case("high", .missing(risk), false),
        Case("", .missing(risk), true), Case("0", .missing(risk), true),
        Case("Mittel", .missing(risk), false),
    ]) func translatedCategories(test: Case) throws {
        let words = ["Hoch": "high", "H": "high", "Mittel": "medium"]
        try check(Self.risk, ColumnReading(column: "c", values: words, missing: ["0"]), test)
    }

    @Test(arguments: [
        Case("18", .atLeast(age, 18), true), Case("17.999", .atLeast(age, 18), false),
        Case("+18", .atLeast(age, 18), true), Case("018.000", .atLeast(age, 18), true),
        Case("-1", .below(age, 0), true), Case("-0.001", .below(age, 0), true),
        Case("0", .below(age, 0), false),
        Case("18", .below(age, 18), false), Case("17.999", .below(age, 18), true),
        Case("0.1", .atLeast(age, 0.1), true), Case("2.007", .atLeast(age, 2.007), true),
        Case("2.007", .below(age, 2.007), false), Case("4.35", .atLeast(age, 4.35), true),
        Case("", .missing(age), true), Case("18.0001", .missing(age), true), Case(" 18", .missing(age), true),
        Case("18,5", .missing(age), true), Case("1e2", .missing(age), true), Case("+-1", .missing(age), true),
        Case("abc", .missing(age), true), Case("-", .missing(age), true), Case("0", .missing(age), false),
        Case("abc", .atLeast(age, -1), false), Case("abc", .below(age, 1000), false),
    ]) func numbers(test: Case) throws { try check(Self.age, ColumnReading(column: "c"), test) }

    private static let outcome = RecordField.outcomeDate
    private static let mayDay = Day(iso: "2024-05-01") ?? Period(financialYear: 2024).start

    @Test(arguments: [
        Case("01/05/2024", .onOrAfter(outcome, mayDay), true),
        Case("30/04/2024", .onOrAfter(outcome, mayDay), false),
        Case("30/04/2024", .before(outcome, mayDay), true),
        Case("01/05/2024", .before(outcome, mayDay), false),
        Case("02/01/2025", .onOrAfter(outcome, mayDay), true), Case("", .before(outcome, mayDay), false),
        Case("1/5/2024", .missing(outcome), true), Case("2024-05-01", .missing(outcome), true),
        Case("05/31/2024", .missing(outcome), true), Case("31/12/1999", .missing(outcome), true),
        Case("01/01/2000", .missing(outcome), false), Case("01/01/2100", .missing(outcome), true),
        Case("29/02/2023", .missing(outcome), true), Case("29/02/2024", .missing(outcome), false),
    ]) func dates(test: Case) throws {
        try check(Self.outcome, ColumnReading(column: "c", dateFormat: "dd/MM/yyyy"), test)
    }
}
