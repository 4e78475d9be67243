import FrameworkModel
import Testing

@testable import Extracts

@Suite struct HeaderDifferenceTests {
    static let mapping = Mapping(
        name: "Force",
        sources: [
            "victim_id": .column(ColumnReading(column: "Victim Ref", missing: ["-"])),
            "suspect_id": .column(ColumnReading(column: "Suspect Ref")),
            "da_flag": .column(ColumnReading(column: "DA Marker", values: ["Yes": "yes"])),
            "recorded_date": .column(ColumnReading(column: "Created", dateFormat: "dd/MM/yyyy")),
            "dvpn_issued": .constant("no"),
        ], header: ["Victim Ref", "Suspect Ref", "DA Marker", "Created", "Notes"])

    private func difference(_ header: [String], _ mapping: Mapping = mapping) -> HeaderDifference {
        HeaderDifference(mapping: mapping, header: header, fields: RecordField.standard)
    }

    @Test(arguments: [
        ["Victim Ref", "Suspect Ref", "DA Marker", "Created", "Notes"],
        ["Notes", "Created", "DA Marker", "Suspect Ref", "Victim Ref"],
        ["Victim Ref", "Suspect Ref", "DA Marker", "Created"],
        ["Victim Ref", "Suspect Ref", "DA Marker", "Created", "Notes", "Notes"],
    ])
    func nothingDiffers(header: [String]) {
        let difference = difference(header)
        #expect(difference.isEmpty && !difference.preventsReading)
        #expect(difference.words == "")
        #expect(difference.proposed == nil)
    }

    @Test(arguments: [
        ("VICTIM REF", "Victim Ref"), ("victim_ref", "Victim Ref"), ("Victim Ref ", "Victim Ref"),
        ("Victim URN", "Victim Ref"), ("VictimReference", "Victim Ref"), ("Vicitm Ref", "Victim Ref"),
    ])
    func renamed(new: String, old: String) {
        let difference = difference([new, "Suspect Ref", "DA Marker", "Created", "Notes"])
        #expect(difference.renamed == [.init(old: old, new: new)])
        #expect(difference.missing == [] && difference.added == [] && difference.preventsReading)
        #expect(
            difference.proposed?.sources["victim_id"] == .column(ColumnReading(column: new, missing: ["-"])))
        #expect(difference.proposed?.sources["da_flag"] == Self.mapping.sources["da_flag"])
    }

    @Test func severalAtOnce() throws {
        let header = ["Victim Reference", "Suspect Reference", "Domestic Flag", "Weather", "Weather"]
        let difference = difference(header)
        #expect(
            difference.renamed == [
                .init(old: "Victim Ref", new: "Victim Reference"),
                .init(old: "Suspect Ref", new: "Suspect Reference"),
                .init(old: "DA Marker", new: "Domestic Flag"),
            ])
        #expect(difference.missing == ["Created"])
        #expect(
            difference.words == """
                The header of the file is not the one that mapping Force expects.
                  "Victim Ref" is not there; probably it is now "Victim Reference" (read as victim_id)
                  "Suspect Ref" is not there; probably it is now "Suspect Reference" (read as suspect_id)
                  "DA Marker" is not there; probably it is now "Domestic Flag" (read as da_flag)
                  "Created" is not there (read as recorded_date)
                Proposed lines of the mapping:
                  victim_id: {column: Victim Reference, missing: ["-"]}
                  suspect_id: Suspect Reference
                  da_flag: {column: Domestic Flag, values: {"Yes": yes}}
                Name the right columns in the mapping, or remove these fields from it.
                """)
        let proposed = try #require(difference.proposed)
        #expect(proposed.header == header)
        let yaml = proposed.yaml(fields: RecordField.standard)
        #expect(try Mapping.parse(yaml, name: "m", fields: RecordField.standard) == proposed)
    }

    @Test func columnsThatFieldsShareAreOneRenaming() {
        let shared = Mapping(
            name: "m",
            sources: [
                "offence_code": .column(ColumnReading(column: "HO Code")),
                "offence_group": .column(ColumnReading(column: "HO Code", values: ["8N": "Violence"])),
            ])
        let difference = difference(["Home Office Code"], shared)
        #expect(difference.renamed.count == 1)
        #expect(
            difference.proposed?.sources["offence_group"]
                == .column(ColumnReading(column: "Home Office Code", values: ["8N": "Violence"])))
        #expect(difference.words.contains("(read as offence_code, offence_group)"))
    }

    @Test func newColumnsDoNoHarm() {
        let header = ["Victim Ref", "Suspect Ref", "DA Marker", "Created", "Notes", "Weather"]
        let difference = difference(header)
        #expect(difference.added == ["Weather"] && !difference.isEmpty && !difference.preventsReading)
        #expect(difference.words.contains("of no use so far: \"Weather\""))
        var silent = Self.mapping
        silent.header = nil
        #expect(self.difference(header, silent).isEmpty)
    }

    @Test func repeatedColumnThatIsRead() {
        let difference = difference(["Victim Ref", "Suspect Ref", "DA Marker", "DA Marker", "Created"])
        #expect(difference.repeated == ["DA Marker"] && difference.preventsReading)
        #expect(difference.words.contains("\"DA Marker\" stands more than once (read as da_flag)"))
    }

    /// The texts are equal for `String`, but the bytes in the file are others.
    @Test func accentsWrittenDifferently() {
        let mapping = Mapping(name: "m", sources: ["victim_id": .column(ColumnReading(column: "Caf\u{E9}"))])
        let difference = difference(["Cafe\u{301}"], mapping)
        #expect(difference.preventsReading)
    }

    @Test func unlikeNamesAreNotProposed() {
        let difference = difference(["Weather", "Suspect Ref", "DA Marker", "Created", "Notes"])
        #expect(difference.missing == ["Victim Ref"] && difference.renamed == [])
        #expect(difference.added == ["Weather"] && difference.proposed == nil)
    }
}
