import FrameworkModel
import Testing

@testable import Extracts

/// Nothing that may point to a person or a record may leave the sample.
@Suite struct SuggestionPrivacyTests {
    private func everythingSaid(_ header: [String], _ rows: [[String]]) -> String {
        let suggestion = MappingSuggestion(header: header, sample: rows, fields: RecordField.standard)
        return suggestion.yaml(fields: RecordField.standard)
            + suggestion.notes.map { "\($0)" }.joined(separator: "\n") + "\(suggestion.mapping)"
            + "\(suggestion.unplacedColumns)"
    }

    /// Texts of these columns of the invented force file must not be seen again.
    static let secret = [
        "Occurrence No.", "VictimRef", "Aggrieved Surname", "Offender URN", "MO Summary", "Postcode",
        "Date Created", "Date Reported", "Outcome Date",
    ]

    @Test(arguments: secret)
    func forceFile(column: String) throws {
        let header = MappingSamples.forceHeader
        let said = everythingSaid(header, MappingSamples.forceRows)
        let position = try #require(header.firstIndex(of: column))
        let values = Set(MappingSamples.forceRows.map { $0[position] }).subtracting(["UNKNOWN"])
        #expect(values.count >= 1)
        for value in values { #expect(!said.contains(value)) }
    }

    /// References that are few and repeated, under any name that is placed.
    @Test(arguments: RecordField.standard)
    func fewRepeatedReferences(field: RecordField) {
        let references = ["VIC-88412345", "4f0c9a7712e3b6d8", "ST16 9QQ", "12/03/1984", "jo@example.org"]
        let rows = (0..<100).map { [references[$0 % references.count]] }
        let said = everythingSaid([field.id], rows)
        for reference in references { #expect(!said.contains(reference)) }
    }

    @Test(arguments: RecordField.standard)
    func manyDifferentTexts(field: RecordField) {
        let texts = (0..<21).map { "Person" + String(repeating: "x", count: $0) + "End" }
        let said = everythingSaid([field.id], (texts + texts).map { [$0] })
        for text in texts { #expect(!said.contains(text)) }
    }

    @Test(arguments: RecordField.standard)
    func textsThatStandOnce(field: RecordField) {
        let said = everythingSaid([field.id], [["Abernathy"], ["Y"], ["Blenkinsop"]])
        #expect(!said.contains("Abernathy") && !said.contains("Blenkinsop"))
    }

    @Test func repeatedNameUnderAReference() {
        let rows = (0..<100).map { [$0 % 2 == 0 ? "Abernathy" : "V\($0)"] }
        let said = everythingSaid(["Victim"], rows)
        #expect(!said.contains("Abernathy"))
        #expect(said.contains("one text stands on 50 of 100 rows"))
    }

    @Test func recordOfWordsAsHeader() {
        let rows = [["Abernathy", "F"], ["Blenkinsop", "F"], ["Quillfeather", "M"]]
        let said = everythingSaid(rows[0], Array(rows.dropFirst()))
        #expect(!said.contains("Abernathy") && said.contains("looks like a record"))
    }

    @Test func nameOfAColumnAmongItsTexts() {
        let suggestion = MappingSuggestion(
            header: ["victim_id", "Domestic", "Age"], sample: [["a", "Domestic", "30"], ["b", "No", "31"]],
            fields: RecordField.standard)
        #expect(suggestion.mapping.sources.count == 3)
    }

    @Test func headerRepeatedInTheFile() {
        let header = ["victim_id", "da_flag"]
        let suggestion = MappingSuggestion(
            header: header, sample: [["a", "Y"], header], fields: RecordField.standard)
        #expect(suggestion.mapping.sources.count == 2)
    }

    @Test func fileWithoutHeader() {
        let first = MappingSamples.forceRows[1]
        let said = everythingSaid(first, MappingSamples.forceRows)
        for value in first where value.count > 2 { #expect(!said.contains(value)) }
        #expect(said.contains("looks like a record"))
        let mapping = Mapping(name: "m", sources: ["victim_id": .column(ColumnReading(column: "VictimRef"))])
        let difference = HeaderDifference(mapping: mapping, header: first, fields: RecordField.standard)
        #expect(difference.looksLikeRecord && difference.proposed == nil)
        for value in first where value.count > 2 { #expect(!difference.words.contains(value)) }
        #expect(difference.words.contains("looks like a record"))
    }
}
