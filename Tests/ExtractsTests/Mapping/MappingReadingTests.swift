import FrameworkModel
import Testing

@testable import Extracts

@Suite struct MappingReadingTests {
    private func source(_ line: String, field: String) throws -> FieldSource? {
        try Mapping.parse("fields:\n  \(line)\n", name: "test", fields: RecordField.standard)
            .sources[field]
    }

    @Test(arguments: [
        ("victim_id: VictimRef", "victim_id", ColumnReading(column: "VictimRef")),
        ("victim_id: {column: VictimRef}", "victim_id", ColumnReading(column: "VictimRef")),
        ("victim_id: 12", "victim_id", ColumnReading(column: "12")),
        ("victim_id: true", "victim_id", ColumnReading(column: "true")),
        ("victim_id: \"a: b\"", "victim_id", ColumnReading(column: "a: b")),
        (
            "record_type: {column: T, values: {CRIME: crime, NON-CRIME: incident}}", "record_type",
            ColumnReading(column: "T", values: ["CRIME": "crime", "NON-CRIME": "incident"])
        ),
        (
            "da_flag: {column: DA, values: {Yes: yes, no: no, 1: yes, 0: no, ~: no}}", "da_flag",
            ColumnReading(
                column: "DA", values: ["Yes": "yes", "no": "no", "1": "yes", "0": "no", "~": "no"])
        ),
        (
            "da_flag: {column: DA, values: {\"TRUE\": yes, 2024-01-01: no}}", "da_flag",
            ColumnReading(column: "DA", values: ["TRUE": "yes", "2024-01-01": "no"])
        ),
        (
            "recorded_date: {column: Date, date: dd/MM/yyyy}", "recorded_date",
            ColumnReading(column: "Date", dateFormat: "dd/MM/yyyy")
        ),
        (
            "outcome_code: {column: Outcome, missing: [None, \"-\", 0, null]}", "outcome_code",
            ColumnReading(column: "Outcome", missing: ["None", "-", "0", "null"])
        ),
        (
            "area_code: {column: District, values: {\"Stafford\": E07000197}}", "area_code",
            ColumnReading(column: "District", values: ["Stafford": "E07000197"])
        ),
        (
            "victim_sex:\n    column: Sex\n    values:\n      F: female\n    missing:\n    - none",
            "victim_sex",
            ColumnReading(column: "Sex", values: ["F": "female"], missing: ["none"])
        ),
    ])
    func column(line: String, field: String, reading: ColumnReading) throws {
        #expect(try source(line, field: field) == .column(reading))
    }

    @Test(arguments: [
        ("dvpn_issued: {constant: \"no\"}", "dvpn_issued", "no"),
        ("dvpn_issued: {constant: yes}", "dvpn_issued", "yes"),
        ("record_type: {constant: crime}", "record_type", "crime"),
        ("area_code: {constant: E07000197}", "area_code", "E07000197"),
        ("recorded_date: {constant: 2024-02-29}", "recorded_date", "2024-02-29"),
        ("victim_age: {constant: 41.125}", "victim_age", "41.125"),
        ("victim_age: {constant: -1}", "victim_age", "-1"),
    ])
    func constant(line: String, field: String, word: String) throws {
        #expect(try source(line, field: field) == .constant(word))
    }

    @Test func wholeFile() throws {
        let text =
            "\u{FEFF}name: Force\r\nfields:\r\n  victim_id: A\r\n  suspect_id: A\r\nheader: [A, B, 3]\r\n"
        let mapping = try Mapping.parse(text, name: "file", fields: RecordField.standard)
        #expect(mapping.name == "Force")
        #expect(mapping.header == ["A", "B", "3"])
        #expect(mapping.sources["victim_id"] == mapping.sources["suspect_id"])
        #expect(mapping.sources.count == 2)
    }

    @Test func nameOfTheFileStandsIn() throws {
        let mapping = try Mapping.parse("fields: {}", name: "file", fields: RecordField.standard)
        #expect(mapping == Mapping(name: "file", sources: [:]))
    }

    @Test func fieldsOfModulesAreKnown() throws {
        let own = RecordField("use_of_force", title: "Use of force", kind: .flag)
        let mapping = try Mapping.parse("fields: {use_of_force: UoF}", name: "m", fields: [own])
        #expect(mapping.sources["use_of_force"] == .column(ColumnReading(column: "UoF")))
    }
}
