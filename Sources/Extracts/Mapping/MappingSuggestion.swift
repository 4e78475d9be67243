package import FrameworkModel

/// A draft of a mapping for a file that has none, made of its header and some of its rows.
///
/// Notes and the draft name columns, and from the rows only words of small sets that are not about persons.
package struct MappingSuggestion: Sendable {
    /// Something the reader of the draft has to know.
    package struct Note: Hashable, Sendable {
        /// Key of the field it is about.
        package let field: String?
        /// One sentence.
        package let text: String
        /// Whether something has to be settled before the mapping can be relied upon.
        package let isDoubt: Bool
    }

    /// The draft; fields without a column are not in it.
    package let mapping: Mapping
    /// Notes, in the order of the fields.
    package private(set) var notes: [Note] = []
    /// Columns that carry no field, in the order of the header.
    package let unplacedColumns: [String]
    /// Fields for which no column was found.
    package let unplacedFields: [RecordField]

    /// Makes a draft from the names of the columns and up to about 1,000 rows with cells in their order.
    ///
    /// Each column carries at most one field. Columns without a name, or with a name that stands twice, carry
    /// none. When the first line looks like a record, nothing is placed and nothing of it is kept.
    package init(header: [String], sample: [[String]], fields: [RecordField], name: String = "draft") {
        guard !PrivateText.looksLikeRecord(header), !PrivateText.recurs(header, in: sample) else {
            mapping = Mapping(name: name, sources: [:])
            unplacedColumns = []
            unplacedFields = fields
            let text = "the first line looks like a record, not like names of columns; export with a header"
            notes = [Note(field: nil, text: text, isDoubt: true)]
            return
        }
        let repeated = Dictionary(header.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
        let columns = header.enumerated().filter { !$0.element.isEmpty && repeated[$0.element] == nil }
            .map { ColumnSample(position: $0.offset, name: $0.element, rows: sample) }
        let placement = ColumnPlacement(columns: columns, fields: fields)
        var sources: [String: FieldSource] = [:]
        var notes: [Note] = repeated.keys.sorted().filter { !$0.isEmpty }.map { name in
            let text = "the name \(YAMLText.quoted(name)) stands twice in the header, so it cannot be read"
            return Note(field: nil, text: text, isDoubt: true)
        }
        for field in fields {
            notes += placement.notes[field.id] ?? []
            guard let column = placement.columns[field.id] else { continue }
            let draft = ReadingDraft(column, field: field)
            sources[field.id] = .column(draft.reading)
            notes += draft.notes
        }
        mapping = Mapping(name: name, sources: sources, header: header)
        self.notes = notes
        let placed = Set(placement.columns.values.map(\.name))
        unplacedColumns = header.filter { !placed.contains($0) }
        unplacedFields = fields.filter { sources[$0.id] == nil }
    }

    /// The draft as the text of a mapping file, with comments for doubts and for what could not be placed.
    package func yaml(fields: [RecordField]) -> String {
        var lines = ["# A draft: check every line against the file before it is used."]
        lines += notes.filter { $0.field == nil }.map(Self.comment)
        lines.append("name: \(YAMLText.scalar(mapping.name))")
        lines.append(mapping.sources.isEmpty ? "fields: {}" : "fields:")
        for field in fields {
            lines += notes.filter { $0.field == field.id }.map { "  " + Self.comment($0) }
            if let source = mapping.sources[field.id] {
                lines.append("  " + source.yaml(of: field.id))
            } else {
                lines.append("  # \(field.id): no column found (\(field.title)).\(Self.constantHint(field))")
            }
        }
        if !unplacedColumns.isEmpty {
            lines.append("# Columns without a field:")
            lines += unplacedColumns.map { "#   " + YAMLText.quoted($0) }
        }
        if let header = mapping.header { lines.append("header: \(YAMLText.longList(header))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func comment(_ note: Note) -> String {
        "# \(note.isDoubt ? "Doubt" : "Note"): \(note.text)."
    }

    private static func constantHint(_ field: RecordField) -> String {
        let word: String? = field.kind == .flag ? "\"yes\"" : field.words.first.map(YAMLText.scalar)
        return word.map { " Same on every row? \(field.id): {constant: \($0)}" } ?? ""
    }
}
