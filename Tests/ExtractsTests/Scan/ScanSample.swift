import Extracts
import FrameworkModel

/// Small extracts written by hand: two forces with two districts each.
struct ScanSample {
    /// Measures by key.
    var counts: [String: RecordCount] = [:]
    /// Fields beside the standard ones.
    var extraFields: [RecordField] = []
    /// Replaces where a field comes from; nil leaves the field out.
    var sources: [String: FieldSource?] = [:]
    /// Keys of the fields, each in a column of the same name.
    var columns = ["incident_id", "victim_id", "area_code", "recorded_date", "record_type", "da_flag"]
    var period = PeriodLength.financialYear
    var removesDuplicates = false
    var areas = AreaHierarchy([
        .init(code: "A1", above: ["A", "EW"]), .init(code: "A2", above: ["A", "EW"]),
        .init(code: "B1", above: ["B", "EW"]), .init(code: "B2", above: ["B", "EW"]),
    ])

    /// How the sample is counted.
    var extraction: Extraction {
        let own = columns.map { ($0, FieldSource.column(ColumnReading(column: $0))) }
        var all = Dictionary(own) { first, _ in first }
        for (field, source) in sources { all[field] = source }
        let measures = counts.sorted { $0.key < $1.key }.map { id, count in
            Measure(
                id, title: id, basis: "offences", stage: .police,
                addsOverAreas: count.aggregate.addsOverAreas, heldBy: "the force",
                counted: count)
        }
        var options = ScanOptions()
        options.removesDuplicates = removesDuplicates
        return Extraction(
            measures: measures, fields: RecordField.standard + extraFields,
            mapping: Mapping(name: "sample", sources: all), areas: areas, period: period, options: options)
    }

    /// A file of the columns and these rows.
    func file(_ rows: [String]) -> [UInt8] {
        Array(([columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined().utf8)
    }

    /// What the scan says about a file of these rows.
    func scan(_ rows: [String]) throws -> PlainCounts {
        PlainCounts(try extraction.scan([.bytes(file(rows))]))
    }

    /// What the plain reference says about a file of these rows.
    func reference(_ rows: [String]) -> PlainCounts {
        PlainReference(extraction: extraction).counts([file(rows)])
    }
}

extension PlainCounts {
    /// The value of a group as `area period measure`, `none` where it cannot be counted.
    var readable: [String: String] {
        let pairs = values.map { value in
            ("\(value.area) \(value.period) \(value.measure)", value.value.map { "\($0)" } ?? "none")
        }
        return Dictionary(pairs) { first, second in "\(first) and again \(second)" }
    }
}

extension Extraction {
    /// The same count with other options of speed.
    func with(chunk: Int, threads: Int, usesVectors: Bool = true) -> Extraction {
        var changed = options
        changed.chunk = chunk
        changed.threads = threads
        changed.usesVectors = usesVectors
        return Extraction(
            measures: measures, fields: fields, mapping: mapping, areas: areas, period: period,
            options: changed)
    }
}
