import FrameworkModel

/// How well the name of a column speaks for a field.
struct ColumnMatch {
    /// Less is better; 0 is the name of the field itself.
    let score: Int
    /// What has to be settled before the match can be relied upon.
    let doubt: String?

    /// Nil when the name does not speak for the field.
    init?(_ column: String, field: RecordField) {
        if column == field.id {
            (score, doubt) = (0, nil)
            return
        }
        let name = ColumnName(column)
        let usual = [field.id] + (ColumnSynonyms.usual[field.id] ?? []) + [field.title]
        let names =
            usual.map { (name: $0, doubt: String?.none) }
            + (ColumnSynonyms.doubtful[field.id] ?? []).map { (name: $0.name, doubt: $0.doubt) }
        var best: (score: Int, doubt: String?)?
        for (rank, synonym) in names.enumerated() {
            guard let step = Self.step(name, ColumnName(synonym.name), kind: field.kind) else { continue }
            let score = 1 + rank + step.rawValue + (synonym.doubt == nil ? 0 : 50)
            guard score < best?.score ?? .max else { continue }
            best = (score, synonym.doubt ?? step.doubt)
        }
        guard let best else { return nil }
        (score, doubt) = (best.score, best.doubt)
    }

    /// How a name relates to a synonym; the number is added to its rank.
    private enum Step: Int {
        case same = 0
        case withNoise = 100
        case contains = 200
        case misspelt = 300

        var doubt: String? {
            self == .misspelt ? "its name only resembles a usual one; check that it is meant" : nil
        }
    }

    /// Words that add nothing to the name of a column which is not a reference.
    private static let noise: Set<String> = ["flag", "code", "value", "level", "made", "type"]

    /// Words that make a column something else than its other words say.
    private static let telling: Set<String> = [
        "victim", "suspect", "officer", "witness", "reporter", "caller", "previous", "repeat", "last",
        "updated", "modified", "closed", "birth", "band", "group", "range", "count", "referral", "name",
        "forename", "surname", "address", "postcode", "reason", "description", "notes", "linked", "parent",
        "related", "other", "date", "time",
    ]

    private static func step(_ name: ColumnName, _ synonym: ColumnName, kind: RecordField.Kind) -> Step? {
        if name.set.isEmpty { return nil }
        if name.set == synonym.set || name.compact == synonym.compact { return .same }
        if !synonym.set.isEmpty, synonym.set.isSubset(of: name.set) {
            var extra = name.set.subtracting(synonym.set)
            if kind == .date { extra.remove("time") }
            if kind != .identifier, extra.isSubset(of: noise) { return .withNoise }
            if synonym.set.count >= 2, extra.isDisjoint(with: telling) { return .contains }
        }
        return name.isMisspelling(of: synonym) ? .misspelt : nil
    }
}
