import Extracts
import FrameworkModel

/// Any bytes as an extract: how they are read must not change what is counted.
enum ScanFuzz {
    /// The first byte says how to read, the second whether the usual header comes before the rest.
    static func check(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return }
        let header = bytes[1] % 2 == 0 ? Array((columns.joined(separator: ",") + "\n").utf8) : []
        let file = header + bytes.dropFirst(2)
        let choice = Int(bytes[0])
        let removesDuplicates = choice & 1 != 0
        let one = result(
            file, chunk: [16, 17, 64, 4096][choice >> 1 & 3], threads: 1 + (choice >> 3 & 1),
            usesVectors: choice & 16 != 0, removesDuplicates)
        let other = result(
            file, chunk: choice & 32 != 0 ? 1 << 16 : 31, threads: 2 - (choice >> 3 & 1),
            usesVectors: choice & 16 == 0, removesDuplicates)
        guard one == other else { fatalError("two readings differ:\n\(one)\n\(other)") }
    }

    /// All that a scan says, in an order that does not depend on how it was done.
    private static func result(
        _ file: [UInt8], chunk: Int, threads: Int, usesVectors: Bool, _ removesDuplicates: Bool
    ) -> String {
        var options = ScanOptions()
        options.chunk = chunk
        options.threads = threads
        options.usesVectors = usesVectors
        options.removesDuplicates = removesDuplicates
        let extraction = Extraction(
            measures: FuzzMeasures.all, fields: RecordField.standard,
            mapping: Mapping(name: "fuzz", sources: sources), areas: areas, period: .quarter,
            options: options)
        do {
            let counts = try extraction.scan([.bytes(file)])
            verify(counts)
            return text(of: counts)
        } catch {
            return "refused: \(error)"
        }
    }

    /// What holds of every extract: rows do not get lost between districts, and nothing is below zero.
    private static func verify(_ counts: ExtractCounts) {
        let column = counts.measures.firstIndex { $0.id == FuzzMeasures.everything }
        guard let column, counts.measures.count == FuzzMeasures.all.count else {
            fatalError("not planned: \(counts.notCounted) \(counts.refused)")
        }
        let districts = Set(areas.leaves.map(\.code))
        let records = counts.groups.filter { districts.contains($0.area) }.map { $0.values[column] ?? 0 }
        guard records.reduce(0, +) == Double(counts.rowsAccepted) else {
            fatalError("\(counts.rowsAccepted) rows were accepted, the districts have \(records)")
        }
        for value in counts.values where value.value.map({ $0 < 0 || !$0.isFinite }) ?? false {
            guard value.measure == FuzzMeasures.sum else { fatalError("\(value)") }
        }
    }

    private static func text(of counts: ExtractCounts) -> String {
        var lines = ["\(counts.header) \(counts.rowsRead)"]
        for reason in RejectReason.allCases {
            lines.append("\(reason) \(counts.rejected[reason] ?? 0) \(counts.lines[reason] ?? [])")
        }
        lines += counts.groups.map { "\($0)" }
        lines += counts.coverage.sorted { $0.key < $1.key }.map { "\($0)" }
        return lines.joined(separator: "\n")
    }

    private static let columns = [
        "incident_id", "victim_id", "suspect_id", "area_code", "recorded_date", "record_type", "da_flag",
        "victim_age", "outcome_date",
    ]

    private static let areas = AreaHierarchy([
        .init(code: "A1", above: ["A", "EW"]), .init(code: "A2", above: ["A", "EW"]),
        .init(code: "B1", above: ["B", "EW"]),
    ])

    private static let sources: [String: FieldSource] = {
        var sources = Dictionary(
            uniqueKeysWithValues: columns.map { ($0, FieldSource.column(ColumnReading(column: $0))) })
        sources["record_type"] = .column(
            ColumnReading(column: "record_type", values: ["c": "crime", "i": "incident"], missing: ["-"]))
        sources["outcome_date"] = .column(ColumnReading(column: "outcome_date", dateFormat: "d/M/yyyy*"))
        return sources
    }()
}
