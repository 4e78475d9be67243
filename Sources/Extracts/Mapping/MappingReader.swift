import FrameworkModel

/// Turns the values of a YAML document into a mapping, checking everything against the fields.
struct MappingReader {
    private typealias Fault = MappingError.Fault

    private let fields: [String: RecordField]
    private let names: [String]

    init(fields: [RecordField]) {
        self.fields = Dictionary(fields.map { ($0.id, $0) }) { first, _ in first }
        names = fields.map(\.id)
    }

    /// Reads a whole document; `name` is taken when it gives none.
    func mapping(_ document: YAMLValue?, name: String) throws(MappingError.Fault) -> Mapping {
        let expected = "a table with the keys name, fields and header"
        guard let document else { throw Fault(.shape(key: "the file", expected: expected), nil) }
        let keys = try byKey(
            rows(document, of: "the file", expected: expected, known: ["name", "fields", "header"]))
        guard let lines = keys["fields"] else {
            throw Fault(.shape(key: "fields", expected: "there: a table of fields"), document.place)
        }
        var mapping = Mapping(name: name, sources: [:])
        if let title = keys["name"] { mapping.name = try text(title, of: "name") }
        if let header = keys["header"] { mapping.header = try texts(header, of: "header") }
        for row in try rows(lines, of: "fields", expected: "a table of fields") {
            guard let field = fields[row.key] else {
                throw Fault(.unknownField(row.key, nearest: nearest(to: row.key)), row.place)
            }
            mapping.sources[row.key] = try source(row.value, of: field)
        }
        return mapping
    }

    /// The field whose usual names the text is, else the one written most like it.
    private func nearest(to key: String) -> String? {
        let matches = fields.values.compactMap { field in
            ColumnMatch(key, field: field).map { (score: $0.score, id: field.id) }
        }
        return matches.min { ($0.score, $0.id) < ($1.score, $1.id) }?.id ?? NearestName.of(key, among: names)
    }

    private func byKey(_ rows: [Row]) -> [String: YAMLValue] {
        Dictionary(rows.map { ($0.key, $0.value) }) { first, _ in first }
    }

    private func source(_ value: YAMLValue, of field: RecordField) throws(MappingError.Fault) -> FieldSource {
        if case .text(let column) = value.content {
            if column.isEmpty { throw Fault(.emptyColumn(field: field.id), value.place) }
            return .column(ColumnReading(column: column))
        }
        let keys = try byKey(
            rows(
                value, of: field.id, expected: "the name of a column, or a table",
                known: ["column", "constant", "values", "date", "missing"]))
        switch (keys["column"], keys["constant"]) {
        case (let column?, nil):
            return .column(try reading(try text(column, of: "column"), at: column.place, keys, of: field))
        case (nil, let constant?) where keys.count == 1:
            let word = try text(constant, of: "constant")
            if let expected = field.objection(toConstant: word) {
                throw Fault(
                    .badConstant(field: field.id, text: word, expected: expected), constant.place)
            }
            return .constant(word)
        case (nil, .some):
            throw Fault(.shape(key: field.id, expected: "a constant with no other key"), value.place)
        default:
            throw Fault(.sourceOfField(field.id), value.place)
        }
    }

    private func reading(
        _ column: String, at place: YAMLValue.Place, _ keys: [String: YAMLValue], of field: RecordField
    ) throws(MappingError.Fault) -> ColumnReading {
        if column.isEmpty { throw Fault(.emptyColumn(field: field.id), place) }
        var reading = ColumnReading(column: column)
        if let values = keys["values"] { reading.values = try words(values, of: field) }
        if let missing = keys["missing"] {
            reading.missing = try texts(missing, of: "missing")
            if let text = reading.missing.first(where: { reading.values[$0] != nil }) {
                throw Fault(.valueIsMissing(field: field.id, text: text), missing.place)
            }
        }
        if let pattern = keys["date"] {
            guard field.kind == .date else {
                throw Fault(.patternNotAllowed(field: field.id, kind: field.kind.phrase), pattern.place)
            }
            let format = try text(pattern, of: "date")
            do {
                _ = try DatePattern(format)
            } catch {
                throw Fault(.badPattern(field: field.id, error), pattern.place)
            }
            reading.dateFormat = format
        }
        return reading
    }

    /// The table of values of a category, code or flag.
    private func words(
        _ value: YAMLValue, of field: RecordField
    ) throws(MappingError.Fault) -> [String: String] {
        let lines = try rows(value, of: "values", expected: "a table of texts and words")
        guard let known = field.logicalWords else {
            throw Fault(.valuesNotAllowed(field: field.id, kind: field.kind.phrase), value.place)
        }
        var words: [String: String] = [:]
        for row in lines {
            let word = try text(row.value, of: row.key)
            guard known.contains(word) || (field.kind == .code && !word.isEmpty) else {
                let problem = MappingProblem.unknownWord(
                    field: field.id, word: word, nearest: NearestName.of(word, among: known),
                    known: field.kind == .code ? ["any code"] : known)
                throw Fault(problem, row.value.place)
            }
            words[row.key] = word
        }
        return words
    }
}
