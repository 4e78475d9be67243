import Extracts
import FrameworkModel

/// A small extract in the standard layout whose rows all count and whose fields take every kind of value.
enum PlanTable {
    /// Texts of some codes, which stand in the extract or do not.
    static let codes = ["8U", "1", "1A", "14", "A1", "A2", "none", "", "Y", "é"]
    /// The area of all rows.
    static let all = "EW"
    static let areas = AreaHierarchy([.init(code: "A1", above: [all]), .init(code: "A2", above: [all])])
    static let mapping = Mapping(
        name: "plan",
        sources: Dictionary(
            uniqueKeysWithValues: RecordField.standard.map {
                ($0.id, FieldSource.column(ColumnReading(column: $0.id)))
            }))

    /// For each row the text of each field by its key.
    static let rows: [[String: String]] = (0..<60).map { row in
        var texts: [String: String] = [:]
        for (place, field) in RecordField.standard.enumerated() {
            let values = values(of: field)
            texts[field.id] = values[(row * (place + 3) + row / 7) % values.count]
        }
        return texts
    }

    /// The rows as a file.
    static let file: [UInt8] = {
        let header = RecordField.standard.map(\.id)
        let lines = [header] + rows.map { row in header.map { row[$0] ?? "" } }
        return Array(lines.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    }()

    /// The day a row was recorded on.
    static func day(of row: [String: String]) -> Day? {
        row[RecordField.recordedDate.id].flatMap { Day(iso: $0) }
    }

    private static func values(of field: RecordField) -> [String] {
        switch field {
        case .domesticAbuse: ["Y"]
        case .area: ["A1", "A2"]
        case .recordType: ["crime", "incident", "crime"]
        case .recordedDate: ["2023-04-01", "2024-03-31", "2024-02-29", "2024-12-31", "2024-04-01"]
        case .victimAge: ["0", "17.5", "18", "", "-3.25", "64.499", "old", "15.999"]
        default:
            switch field.kind {
            case .flag: ["Y", "N", "", "yes", "maybe"]
            case .category: field.words + ["", "other words"]
            case .code: ["8U", "1", "", "1A", "14", "é", "8u"]
            case .date: ["2024-03-31", "", "2024-02-30", "2025-01-01", "2023-03-31", "2099-12-31"]
            case .identifier: ["p1", "p2", "", "p3", "p4", "P1", "p2 "]
            case .number: ["1"]
            }
        }
    }
}
