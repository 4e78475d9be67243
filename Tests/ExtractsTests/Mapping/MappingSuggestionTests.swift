import FrameworkModel
import Testing

@testable import Extracts

@Suite struct MappingSuggestionTests {
    private func columns(_ suggestion: MappingSuggestion) -> [String: String] {
        suggestion.mapping.sources.compactMapValues { source in
            guard case .column(let reading) = source else { return nil }
            return reading.column
        }
    }

    private func reading(_ field: RecordField, in suggestion: MappingSuggestion) throws -> ColumnReading {
        guard case .column(let reading) = suggestion.mapping.sources[field.id] else {
            throw MappingError("no column for \(field.id)", .notUTF8)
        }
        return reading
    }

    @Test func standardHeader() throws {
        let header = RecordField.standard.map(\.id)
        let suggestion = MappingSuggestion(
            header: header, sample: MappingSamples.standardRows, fields: RecordField.standard,
            name: "standard")
        let bundled = try Mapping.bundled("standard", fields: RecordField.standard)
        for field in RecordField.standard where field.kind != .flag {
            #expect(suggestion.mapping.sources[field.id] == bundled.sources[field.id])
        }
        for field in RecordField.standard where field.kind == .flag {
            // Y and N are what a flag reads when the mapping says nothing.
            #expect(try reading(field, in: suggestion) == ColumnReading(column: field.id))
        }
        #expect(suggestion.notes.filter(\.isDoubt) == [])
        #expect(suggestion.unplacedColumns == [])
        #expect(suggestion.unplacedFields == [])
    }

    @Test func chicagoHeader() throws {
        let suggestion = MappingSuggestion(
            header: MappingSamples.chicagoHeader, sample: MappingSamples.chicagoRows,
            fields: RecordField.standard)
        #expect(
            columns(suggestion) == [
                "incident_id": "ID", "area_code": "District", "recorded_date": "Date",
                "offence_group": "Primary Type", "da_flag": "Domestic", "arrested": "Arrest",
            ])
        #expect(try reading(.recordedDate, in: suggestion).dateFormat == "MM/dd/yyyy hh:mm:ss a")
        #expect(try reading(.arrested, in: suggestion).values == ["true": "yes", "false": "no"])
        #expect(suggestion.unplacedFields.map(\.id).contains("record_type"))
        #expect(suggestion.unplacedColumns.contains("Updated On"))
        #expect(suggestion.notes.contains { $0.field == "recorded_date" && $0.isDoubt })
    }

    @Test func forceHeader() throws {
        let suggestion = MappingSuggestion(
            header: MappingSamples.forceHeader, sample: MappingSamples.forceRows, fields: RecordField.standard
        )
        #expect(
            columns(suggestion) == [
                "incident_id": "Occurrence No.", "victim_id": "VictimRef", "suspect_id": "Offender URN",
                "area_code": "District", "recorded_date": "Date Created", "record_type": "Crime/Non-Crime",
                "offence_code": "HO Code", "victim_sex": "Gender", "victim_age": "Age",
                "da_flag": "DA Marker", "risk_level": "DASH Risk Grading", "arrested": "Arrest Made (Y/N)",
                "outcome_code": "Outcome Type", "outcome_date": "Outcome Date",
                "children_present": "Children at Scene",
            ])
        #expect(try reading(.recordedDate, in: suggestion).dateFormat == "dd/MM/yyyy HH:mm")
        #expect(try reading(.victim, in: suggestion).missing == ["UNKNOWN"])
        #expect(try reading(.victimAge, in: suggestion).missing == ["N/A"])
        #expect(try reading(.outcomeCode, in: suggestion).missing == ["None"])
        #expect(try reading(.domesticAbuse, in: suggestion).values["yes "] == "yes")
        #expect(try reading(.domesticAbuse, in: suggestion).values["No"] == "no")
        #expect(try reading(.arrested, in: suggestion).values == ["1": "yes", "0": "no"])
        #expect(try reading(.childrenPresent, in: suggestion).values == ["TRUE": "yes", "FALSE": "no"])
        let types = try reading(.recordType, in: suggestion).values
        #expect(types["CRIME"] == "crime" && types["Non-Crime"] == "incident")
        let risks = try reading(.riskLevel, in: suggestion)
        #expect(risks.values["STANDARD"] == "standard" && risks.values["Medium"] == "medium")
        #expect(risks.values["high"] == "high" && risks.values["Severe"] == nil)
        let sexes = try reading(.victimSex, in: suggestion)
        #expect(sexes.values["MALE"] == "male" && sexes.values["Not Known"] == "other")
        #expect(sexes.missing == [])

        func doubts(_ field: RecordField) -> String {
            suggestion.notes.filter { $0.field == field.id && $0.isDoubt }.map(\.text).joined(separator: "|")
        }
        #expect(doubts(.area).contains("\"Cannock Chase\", \"Stafford\", \"Tamworth\" are no code"))
        #expect(doubts(.riskLevel).contains("\"Severe\" is not understood"))
        #expect(doubts(.victimSex).contains("\"Robot\" is not understood"))
        #expect(doubts(.outcomeDate).contains("does not tell"))
        #expect(doubts(.recordedDate).contains("3 of 300 texts are no such date"))
    }

    @Test func draftIsAMapping() throws {
        let suggestion = MappingSuggestion(
            header: MappingSamples.forceHeader, sample: MappingSamples.forceRows,
            fields: RecordField.standard, name: "Force: 2024")
        let yaml = suggestion.yaml(fields: RecordField.standard)
        let read = try Mapping.parse(yaml, name: "m", fields: RecordField.standard)
        #expect(read == suggestion.mapping)
        #expect(
            yaml.contains("# dvpn_issued: no column found (Protection notice issued). Same on every row?"))
        #expect(yaml.contains("#   \"Aggrieved Surname\""))
        for note in suggestion.notes { #expect(yaml.contains(note.text)) }
    }

    @Test(arguments: [
        ("Victim URN", "victim_id"), ("victim_ref_no", "victim_id"), ("IP Reference", "victim_id"),
        ("Nominal ID", "victim_id"), ("Suspect Nominal Ref", "suspect_id"), ("Crime Ref", "incident_id"),
        ("URN", "incident_id"), ("LPA", "area_code"), ("Local Authority", "area_code"),
        ("LA Code", "area_code"), ("dt_recorded", "recorded_date"), ("RecordedDateTime", "recorded_date"),
        ("Home Office Class", "offence_code"), ("HO Offence Code", "offence_code"),
        ("Offence Group", "offence_group"), ("Victim Gender", "victim_sex"), ("Age of Victim", "victim_age"),
        ("Domestic Flag", "da_flag"), ("DV", "da_flag"), ("Domestic Abuse Y/N", "da_flag"),
        ("Risk Grading", "risk_level"), ("DASH", "risk_level"), ("Arrested?", "arrested"),
        ("Outcome Number", "outcome_code"), ("Outcome Dt", "outcome_date"), ("DVPN Issued", "dvpn_issued"),
        ("victimref", "victim_id"), ("daterecorded", "recorded_date"),
        ("Victm Supports Action", "victim_supports"), ("Child Present", "children_present"),
    ])
    func usualNames(column: String, field: String) {
        let suggestion = MappingSuggestion(header: [column], sample: [], fields: RecordField.standard)
        #expect(columns(suggestion) == [field: column])
    }

    @Test(arguments: [
        "Date of Birth", "Victim Name", "Suspect Gender", "Officer Age", "Last Updated", "Victim Age Band",
        "Arrest Date", "Victim Support Referral", "Ward", "Beat", "Location", "Victim Postcode", "", "?!",
    ])
    func otherNames(column: String) {
        let suggestion = MappingSuggestion(header: [column], sample: [], fields: RecordField.standard)
        #expect(columns(suggestion) == [:])
        #expect(suggestion.unplacedColumns == [column])
    }

    static let dateTexts: [(texts: [String], format: String?, ambiguous: Bool)] = [
        (["31/01/2023", "01/02/2023"], "dd/MM/yyyy", false),
        (["01/31/2023", "02/01/2023"], "MM/dd/yyyy", false),
        (["01/02/2023", "03/04/2023"], "dd/MM/yyyy", true), (["1/2/2023", "25/12/2023"], "d/M/yyyy", false),
        (["20230131"], "yyyyMMdd", false), (["2023-01-31T10:00:00"], "yyyy-MM-ddTHH:mm:ss", false),
        (["31-Jan-2023"], "dd-MMM-yyyy", false),
        (["31/01/2023 noon", "30/01/2023 late"], "dd/MM/yyyy *", false),
        (["2023-01-31", "2023-02-01"], nil, false),
    ]

    @Test(arguments: dateTexts)
    func dates(texts: [String], format: String?, ambiguous: Bool) throws {
        let suggestion = MappingSuggestion(
            header: ["recorded_date"], sample: texts.map { [$0] }, fields: RecordField.standard)
        #expect(try reading(.recordedDate, in: suggestion).dateFormat == format)
        #expect(suggestion.notes.contains { $0.text.contains("does not tell") } == ambiguous)
    }

    @Test func unsuitedColumns() {
        let suggestion = MappingSuggestion(
            header: ["recorded_date", "victim_age"],
            sample: (0..<30).map { ["0\($0 % 9 + 1)/02/23", "adult \($0)"] }, fields: RecordField.standard)
        #expect(suggestion.mapping.sources.isEmpty)
        let texts = suggestion.notes.map(\.text)
        #expect(texts.contains { $0.contains("the years have two digits") })
        #expect(texts.contains { $0.contains("do not look like a number") })
    }

    @Test func repeatedAndRaggedColumns() {
        let suggestion = MappingSuggestion(
            header: ["victim_id", "victim_id", "da_flag"], sample: [["a"], [], ["a", "b", "Y", "z"]],
            fields: RecordField.standard)
        #expect(columns(suggestion) == ["da_flag": "da_flag"])
        #expect(suggestion.notes.contains { $0.text.contains("\"victim_id\" stands twice") })
    }
}
