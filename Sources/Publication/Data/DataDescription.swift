/// Descriptions of data files for programs: CSV on the Web (W3C, 2015) and JSON Schema 2020-12.
struct DataDescription {
    let release: ReleaseFacts
    let table: ReleaseTable

    /// What stands beside a CSV file of that name.
    func webTable(_ file: String) -> JSONText {
        let columns = table.columns.map { column -> JSONText in
            .object([
                ("name", .text(column.name)), ("titles", .text(column.name)),
                ("dc:title", .text(column.title)), ("dc:description", .text(column.description)),
                ("datatype", Self.datatype(column.kind)), ("null", .text("")),
                ("required", .flag(column.isRequired)),
            ])
        }
        return .object([
            ("@context", .list([.text("http://www.w3.org/ns/csvw"), .object([("@language", .text("en"))])])),
            ("url", .text(file)), ("dc:title", .text("\(release.title): \(table.title)")),
            ("dc:description", .text(release.subject)), ("dc:rights", .text(release.licence)),
            (
                "tableSchema",
                .object([
                    ("columns", .list(columns)), ("primaryKey", .list(table.key.map { .text($0) })),
                ])
            ),
        ])
    }

    /// The form of a JSON file of the rows.
    var schema: JSONText {
        .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("\(release.title): \(table.title)")),
            ("description", .text("\(release.subject) \(release.licence)")), ("type", .text("array")),
            (
                "items",
                .object([
                    ("type", .text("object")), ("additionalProperties", .flag(false)),
                    ("required", .list(table.columns.map { .text($0.name) })),
                    ("properties", .object(table.columns.map { ($0.name, Self.property($0)) })),
                ])
            ),
        ])
    }

    private static func datatype(_ kind: ReleaseColumn.Kind) -> JSONText {
        func text(_ pattern: String) -> JSONText {
            .object([("base", .text("string")), ("format", .text(pattern))])
        }
        return switch kind {
        case .text: .text("string")
        case .choice(let words): text("(\(words.joined(separator: "|")))")
        case .day: .object([("base", .text("date")), ("format", .text("yyyy-MM-dd"))])
        case .whole: .text("integer")
        case .number: .text("double")
        case .marks: text(marks)
        }
    }

    private static func property(_ column: ReleaseColumn) -> JSONText {
        let absent: [JSONText] = column.isRequired ? [] : [.text("null")]
        func type(_ name: String, _ more: [(String, JSONText)] = []) -> JSONText {
            let type: JSONText = absent.isEmpty ? .text(name) : .list([.text(name)] + absent)
            return .object(
                [
                    ("title", .text(column.title)), ("description", .text(column.description)),
                    ("type", type),
                ] + more)
        }
        switch column.kind {
        case .text: return type("string")
        case .choice(let words):
            let absent: [JSONText] = column.isRequired ? [] : [.null]
            return type("string", [("enum", .list(words.map { .text($0) } + absent))])
        case .day: return type("string", [("format", .text("date"))])
        case .whole: return type("integer")
        case .number: return type("number")
        case .marks: return type("string", [("pattern", .text("^\(marks)$"))])
        }
    }

    /// One mark or several.
    private static let marks: String = {
        let mark = "\\[[\(Shorthand.allCases.map { String($0.rawValue.dropFirst().dropLast()) }.joined())]\\]"
        return "\(mark)( \(mark))*"
    }()
}
