import FrameworkModel

/// The texts of one column in a sample, and what may be shown of them.
struct ColumnSample {
    /// Position of the column, from 0.
    let position: Int
    let name: String
    /// How often each text stands there; without empty texts and texts that say there is no value.
    let counts: [String: Int]
    /// Texts that say there is no value.
    let placeholders: [String]
    /// Number of texts that `counts` counts.
    let total: Int

    /// Texts, in small letters, that stand for a missing value.
    private static let placeholderWords: Set<String> = [
        "-", "--", "n/a", "#n/a", "na", "null", "<null>", "(null)", "none", "nil", "nan", "(blank)", "blank",
        ".", "not recorded", "not known", "unknown", "not applicable",
    ]

    init(position: Int, name: String, rows: [[String]]) {
        self.position = position
        self.name = name
        var counts: [String: Int] = [:]
        for row in rows where position < row.count && !row[position].isEmpty {
            counts[row[position], default: 0] += 1
        }
        placeholders = counts.keys.filter { text in
            let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return plain.isEmpty || Self.placeholderWords.contains(plain.lowercased())
        }.sorted()
        for text in placeholders { counts[text] = nil }
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    /// Texts in order, each as often as it stands there.
    var texts: [String] {
        counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
    }

    /// Whether the texts can be values of a field of this kind.
    func suits(_ kind: RecordField.Kind) -> Bool {
        guard total > 0 else { return true }
        switch kind {
        case .date: return DateGuess(texts) != nil
        case .number: return 2 * texts.count { Double($0) != nil } >= total
        case .flag, .category: return counts.count <= Self.mostShown
        case .code, .identifier: return true
        }
    }

    /// Distinct texts that a column may have for them to be shown.
    private static let mostShown = 20

    /// The given texts of the column as far as they may be shown: none unless the column has few different
    /// texts and its name does not speak of persons, and of these only texts that stand there twice and do
    /// not look like a number, an address or a date.
    func showable(_ texts: [String], of field: RecordField) -> [String] {
        guard field.kind != .identifier, counts.count <= Self.mostShown, !Self.speaksOfPersons(name) else {
            return []
        }
        return texts.filter { (counts[$0] ?? 0) >= 2 && !PrivateText.looksPrivate($0) }.sorted()
    }

    private static let personal: Set<String> = [
        "id", "name", "forename", "surname", "address", "street", "postcode", "birth", "dob", "phone",
        "telephone", "mobile", "email", "notes", "narrative", "summary", "comment", "comments", "remarks",
        "mo", "text", "details", "nhs", "nino", "pnc", "cro", "officer", "latitude", "longitude", "easting",
        "northing", "coordinate", "location", "block", "house", "nominal",
    ]

    private static func speaksOfPersons(_ name: String) -> Bool {
        !ColumnName(name).set.isDisjoint(with: personal)
    }
}
