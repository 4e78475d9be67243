import FrameworkModel
import TestSupport
import Testing

@testable import Extracts

@Suite struct MappingWritingTests {
    static let awkward = [
        "a", "Crime Ref", "yes", "No", "null", "~", "-", "- x", "a: b", "a #b", "#", "{x}", "[", "\"", "'",
        "\\",
        "&a", "*a", "!x", "%", "@", "`", "|", ">", "?", "1", "1.5", "2024-01-01", " a", "a ", "a,b", "é",
        "Ynys Môn",
        "a\nb", "a\tb", "\u{0}", "\u{85}", "\u{2028}", "x\u{FEFF}", "\u{FFFE}", "😀", "\u{7F}", "---", "...",
        "y",
    ]

    @Test func form() {
        let mapping = Mapping(
            name: "Force layout",
            sources: [
                "victim_id": .column(ColumnReading(column: "VictimRef")),
                "da_flag": .column(ColumnReading(column: "DA", values: ["Yes": "yes", "No": "no"])),
                "recorded_date": .column(ColumnReading(column: "Date", dateFormat: "dd/MM/yyyy HH:mm")),
                "outcome_code": .column(ColumnReading(column: "Outcome", missing: ["None", "-"])),
                "dvpn_issued": .constant("no"),
                "zeal": .constant("1"),
            ], header: ["VictimRef", "DA", "Date", "Outcome"])
        #expect(
            mapping.yaml(fields: RecordField.standard) == """
                name: Force layout
                fields:
                  victim_id: VictimRef
                  recorded_date: {column: Date, date: "dd/MM/yyyy HH:mm"}
                  da_flag: {column: DA, values: {"No": no, "Yes": yes}}
                  outcome_code: {column: Outcome, missing: [None, "-"]}
                  dvpn_issued: {constant: "no"}
                  zeal: {constant: "1"}
                header: [VictimRef, DA, Date, Outcome]

                """)
    }

    @Test(arguments: awkward)
    func awkwardTextsRoundTrip(text: String) throws {
        let reading = ColumnReading(column: text, values: [text: text], missing: [text + "?"])
        let mapping = Mapping(
            name: text, sources: ["area_code": .column(reading), "offence_code": .constant(text)],
            header: [text, text])
        let yaml = mapping.yaml(fields: RecordField.standard)
        #expect(try Mapping.parse(yaml, name: "m", fields: RecordField.standard) == mapping, "\(yaml)")
    }

    @Test(arguments: 0..<200)
    func randomMappingsRoundTrip(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        func text() -> String {
            (0...Int.random(in: 0...3, using: &generator))
                .map { _ in Self.awkward.randomElement(using: &generator) ?? "" }.joined()
        }
        var mapping = Mapping(name: text(), sources: [:])
        for field in RecordField.standard where Bool.random(using: &generator) {
            var reading = ColumnReading(column: text())
            if Bool.random(using: &generator) {
                if let words = field.logicalWords {
                    for _ in 0..<Int.random(in: 0...30, using: &generator) {
                        reading.values[text()] = words.randomElement(using: &generator) ?? text()
                    }
                }
                if field.kind == .date { reading.dateFormat = "'at' d.M.yyyy *" }
                reading.missing = (0..<3).map { _ in text() }.filter { reading.values[$0] == nil }
            }
            mapping.sources[field.id] = .column(reading)
        }
        if Bool.random(using: &generator) { mapping.header = (0..<40).map { _ in text() } }
        let yaml = mapping.yaml(fields: RecordField.standard)
        #expect(try Mapping.parse(yaml, name: "m", fields: RecordField.standard) == mapping, "\(yaml)")
    }
}
