/// The files for whoever goes on working with the figures, all made from the same rows.
package enum DataFiles {
    /// Spreadsheets, CSV with its description and JSON with its schema, in the folder `data`; equal content
    /// gives equal bytes.
    package static func make(_ content: ReportContent) throws(PublicationError) -> [ReportFile] {
        try books(content) + plain(content)
    }

    /// The spreadsheets.
    static func books(_ content: ReportContent) throws(PublicationError) -> [ReportFile] {
        let workbook = ReleaseWorkbook(content).workbook
        return [
            ReportFile(name: "data/\(bookName).xlsx", bytes: try XLSXWriter.bytes(workbook)),
            ReportFile(name: "data/\(bookName).ods", bytes: try ODSWriter.bytes(workbook)),
        ]
    }

    /// The files for programs.
    static func plain(_ content: ReportContent) -> [ReportFile] {
        let release = ReleaseFacts(content)
        let values = ReleaseTable.values(content)
        let comparisons = ReleaseTable.comparisons(content)
        return csv("values", values, release) + csv("comparisons", comparisons, release) + [
            ReportFile(name: "data/values.json", text: values.table.jsonText()),
            ReportFile(
                name: "data/values.schema.json",
                text: DataDescription(release: release, table: values).schema.written),
        ]
    }

    /// The files a reader chooses from, with what is in them.
    static let descriptions: [(name: String, form: String, words: String)] = [
        (
            "\(bookName).xlsx", "spreadsheet for Excel",
            "Cover, contents, notes and six tables: latest values, all values, comparisons, contradictions, "
                + "missing figures, indicators"
        ),
        ("\(bookName).ods", "OpenDocument spreadsheet", "The same, for LibreOffice and others"),
        ("values.csv", "CSV", "All values, a row for each"),
        ("values.csv-metadata.json", "CSV on the Web", "What the columns of values.csv are"),
        ("comparisons.csv", "CSV", "All comparisons of the areas of the packs, with their tests"),
        ("comparisons.csv-metadata.json", "CSV on the Web", "What the columns of comparisons.csv are"),
        ("values.json", "JSON", "All values, as in values.csv"),
        ("values.schema.json", "JSON Schema", "What values.json may hold"),
    ]

    /// Name of the spreadsheets without the ending.
    private static let bookName = "domestic-abuse-outcomes"

    private static func csv(
        _ name: String, _ table: ReleaseTable, _ release: ReleaseFacts
    ) -> [ReportFile] {
        let description = DataDescription(release: release, table: table)
        return [
            ReportFile(name: "data/\(name).csv", text: table.table.csvText()),
            ReportFile(
                name: "data/\(name).csv-metadata.json", text: description.webTable("\(name).csv").written),
        ]
    }
}
