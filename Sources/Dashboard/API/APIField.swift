import Publication

/// A member of the objects that an address of the interface gives.
struct APIField: Sendable {
    enum Kind: Sendable {
        /// One of these words; any text when there are none.
        case text([String])
        case whole
        /// A number; infinity, which JSON has not, is the text `inf` or `-inf`.
        case number
        /// A day, `yyyy-mm-dd`.
        case day
        /// Date and time in UTC by ISO 8601.
        case time
    }

    let name: String
    let kind: Kind
    let words: String
    /// Whether null stands where there is nothing.
    var isOptional = false

    init(_ name: String, _ kind: Kind, _ words: String) {
        self.name = name
        self.kind = kind
        self.words = words
    }

    var optional: APIField {
        var field = self
        field.isOptional = true
        return field
    }

    /// The JSON Schema of the member.
    var schema: JSONText {
        func type(_ names: [String]) -> (String, JSONText) {
            let all = isOptional ? names + ["null"] : names
            return ("type", all.count == 1 ? .text(all[0]) : .texts(all))
        }
        var members: [(String, JSONText)] = []
        switch kind {
        case .text(let words):
            members = [type(["string"])]
            if !words.isEmpty {
                members.append(("enum", .list(words.map { .text($0) } + (isOptional ? [.null] : []))))
            }
        case .whole: members = [type(["integer"])]
        case .number: members = [type(["number", "string"])]
        case .day: members = [type(["string"]), ("format", .text("date"))]
        case .time: members = [type(["string"]), ("format", .text("date-time"))]
        }
        return .object(members + [("description", .text(words))])
    }

    /// The schema of an object with exactly these members.
    static func object(_ fields: [APIField]) -> JSONText {
        .object([
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("required", .texts(fields.map(\.name))),
            ("properties", .object(fields.map { ($0.name, $0.schema) })),
        ])
    }
}
