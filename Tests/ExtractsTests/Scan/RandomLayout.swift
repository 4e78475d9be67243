import Extracts
import FrameworkModel
import TestSupport

/// A random force's columns, and the mapping that reads them.
struct RandomLayout {
    /// A column and the texts that are written into it.
    struct Column {
        let name: String
        /// Texts that can be read.
        let usual: [String]
        /// Texts that are missing, unknown or badly written.
        let odd: [String]
    }

    private(set) var sources: [String: FieldSource] = [:]
    private(set) var columns: [Column] = []

    /// Fields that a module would declare beside the standard ones.
    static let fields =
        RecordField.standard + [
            RecordField("cost", title: "Cost", kind: .number),
            RecordField("officer_id", title: "Officer", kind: .identifier),
            RecordField("court_date", title: "First hearing", kind: .date),
            RecordField("strangled", title: "Strangulation", kind: .flag),
            RecordField("setting", title: "Setting", kind: .category, words: ["home", "street"]),
        ]

    private static let needed: Set = ["da_flag", "recorded_date", "area_code", "record_type", "incident_id"]
    private static let nameStarts = ["", "", "", "Spalte, ", "\"", "Größe ", "two\nlines ", " "]

    /// Draws the columns for these days and districts; `isNarrow` leaves one single column.
    init(_ random: inout SeededGenerator, texts: RandomTexts, isNarrow: Bool) {
        for field in Self.fields {
            if field.kind == .identifier, isNarrow { continue }
            if isNarrow {
                sources[field.id] = .constant(texts.constant(of: field, &random))
                continue
            }
            let isNeeded = Self.needed.contains(field.id)
            if !isNeeded, random.chance(8) { continue }
            if random.chance(4), field.kind != .identifier, field.kind != .date {
                sources[field.id] = .constant(texts.constant(of: field, &random))
            } else {
                add(field, texts, &random)
            }
        }
        if isNarrow {
            columns = []
            add(random.pick([.recordedDate, .area, .domesticAbuse]), texts, &random)
            return
        }
        if random.chance(15), case .column = sources["offence_code"] {
            sources["offence_group"] = sources["offence_code"]
        }
        for _ in 0..<random.below(4) {
            columns.append(
                Column(name: random.pick(["", "x", "notes"]), usual: ["a", "", "1"], odd: ["\u{1}"]))
        }
        columns = random.shuffled(columns)
    }

    private mutating func add(_ field: RecordField, _ texts: RandomTexts, _ random: inout SeededGenerator) {
        var reading = ColumnReading(column: random.pick(Self.nameStarts) + field.id)
        if random.chance(30) { reading.missing = ["n/a", "-"] }
        if field.kind == .date, random.chance(30) { reading.dateFormat = "dd/MM/yyyy" }
        var usual = texts.usual(field)
        if field.kind == .date, reading.dateFormat != nil {
            usual = texts.days.map(RandomTexts.british)
        } else if field.kind == .flag, random.chance(30) {
            reading.values = ["Yes": "yes", "TRUE": "yes", "No": "no", "y\u{E9}s": "yes"]
            usual = ["Yes", "TRUE", "No", "y\u{E9}s"]
        } else if field.kind == .code || field.kind == .category, random.chance(30) {
            for (number, word) in usual.enumerated() { reading.values["text \(number)"] = word }
            reading.values["again"] = random.pick(usual)
            usual = reading.values.keys.sorted()
        }
        sources[field.id] = .column(reading)
        columns.append(Column(name: reading.column, usual: usual, odd: texts.odd(field) + reading.missing))
    }
}
