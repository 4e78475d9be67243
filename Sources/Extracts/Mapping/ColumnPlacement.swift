import FrameworkModel

/// Which column carries which field, by the names of the columns and the look of their texts.
struct ColumnPlacement {
    /// The column of each field that has one, by the key of the field.
    private(set) var columns: [String: ColumnSample] = [:]
    /// What has to be said about the choice, by the key of the field.
    private(set) var notes: [String: [MappingSuggestion.Note]] = [:]

    private struct Candidate {
        let score: Int
        let field: RecordField
        let column: ColumnSample
        let doubt: String?
    }

    /// Takes the best pair of field and column again and again; each column carries one field at most.
    init(columns samples: [ColumnSample], fields: [RecordField]) {
        var candidates: [Candidate] = []
        var unsuited: [Candidate] = []
        for field in fields {
            for column in samples {
                guard let match = ColumnMatch(column.name, field: field) else { continue }
                let candidate = Candidate(
                    score: match.score, field: field, column: column, doubt: match.doubt)
                if column.suits(field.kind) {
                    candidates.append(candidate)
                } else {
                    unsuited.append(candidate)
                }
            }
        }
        // The sort keeps the order of fields and columns among equals through the index.
        let order = candidates.indices.sorted { (candidates[$0].score, $0) < (candidates[$1].score, $1) }
        var taken: Set<Int> = []
        for candidate in order.map({ candidates[$0] }) {
            let (field, column) = (candidate.field, candidate.column)
            if taken.contains(column.position) { continue }
            if let chosen = columns[field.id] {
                if candidate.score < Self.alternativeLimit {
                    let text =
                        "\(YAMLText.quoted(column.name)) may be meant instead of "
                        + YAMLText.quoted(chosen.name)
                    note(text, field, isDoubt: false)
                }
                continue
            }
            columns[field.id] = column
            taken.insert(column.position)
            if let doubt = candidate.doubt { note(doubt, field, isDoubt: true) }
        }
        for candidate in unsuited where columns[candidate.field.id] == nil {
            let name = YAMLText.quoted(candidate.column.name)
            let text =
                "\(name) has a fitting name, but its texts do not look like \(candidate.field.kind.phrase)"
            note(text + Self.reason(candidate), candidate.field, isDoubt: true)
        }
    }

    /// Matches up to this score are by a usual or doubtful name, not by a part of one.
    private static let alternativeLimit = 100

    private static func reason(_ candidate: Candidate) -> String {
        guard candidate.field.kind == .date, DateGuess.haveShortYears(candidate.column.texts) else {
            return ""
        }
        return ": the years have two digits; export the dates with four"
    }

    private mutating func note(_ text: String, _ field: RecordField, isDoubt: Bool) {
        notes[field.id, default: []].append(.init(field: field.id, text: text, isDoubt: isDoubt))
    }
}
