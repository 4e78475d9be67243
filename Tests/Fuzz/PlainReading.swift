import FrameworkModel

/// What declarations mean, said as plainly as can be, over texts of the standard layout.
enum PlainReading {
    /// The value over some rows; nil for what needs the rows of other periods or a quantile.
    static func value(of count: RecordCount, _ rows: [[String: String]]) -> Double? {
        let rows = rows.filter { holds(count.filter, $0) }
        switch count.aggregate {
        case .records: return Double(rows.count)
        case .sum(let field):
            return Double(rows.reduce(0) { $0 + (thousandths($1[field] ?? "") ?? 0) }) / 1000
        case .subjects(let field, let times):
            return Double(groups(rows, field).values.count { $0.count >= times })
        case .subjectsMeeting(let field, let times, let other):
            let met = groups(rows, field).values.map { groups($0, other).count }
            return Double(met.count { $0 >= times })
        case .recordsAfterEarlier, .subjectsAfterEarlier, .daysSinceEarlier, .days: return nil
        }
    }

    /// Whether a declaration uses the standard fields as what they are, and numbers that make sense.
    static func isMeant(_ count: RecordCount) -> Bool {
        guard isMeant(count.filter) else { return false }
        let back = 1...3660
        switch count.aggregate {
        case .records: return true
        case .sum(let field): return kind(field) == .number
        case .subjects(let field, _): return kind(field) == .identifier
        case .subjectsMeeting(let field, _, let other):
            return kind(field) == .identifier && kind(other) == .identifier
        case .recordsAfterEarlier(let field, let days), .subjectsAfterEarlier(let field, let days):
            return kind(field) == .identifier && back.contains(days)
        case .daysSinceEarlier(let field, let days, let quantile):
            return kind(field) == .identifier && back.contains(days) && quantile > 0 && quantile < 1
        case .days(let from, let to, let quantile):
            return kind(from) == .date && kind(to) == .date && quantile > 0 && quantile < 1
        }
    }

    private static func isMeant(_ filter: RecordFilter) -> Bool {
        switch filter {
        case .everything: return true
        case .yes(let field): return kind(field) == .flag
        case .missing(let field): return kind(field) != nil
        case .atLeast(let field, let number), .below(let field, let number):
            return kind(field) == .number && number.isFinite
        case .onOrAfter(let field, _), .before(let field, _): return kind(field) == .date
        case .all(let parts), .any(let parts): return parts.allSatisfy { isMeant($0) }
        case .not(let part): return isMeant(part)
        case .isOne(let field, let words):
            if kind(field) == .code { return true }
            let known = RecordField.standard.first { $0.id == field }?.words ?? []
            return kind(field) == .category && words.allSatisfy(known.contains)
        }
    }

    private static func holds(_ filter: RecordFilter, _ row: [String: String]) -> Bool {
        switch filter {
        case .everything: return true
        case .yes(let field): return row[field] == "Y"
        case .missing(let field): return isMissing(row[field] ?? "", kind(field))
        case .atLeast(let field, let number):
            return thousandths(row[field] ?? "").map { Double($0) / 1000 >= number } ?? false
        case .below(let field, let number):
            return thousandths(row[field] ?? "").map { Double($0) / 1000 < number } ?? false
        case .onOrAfter(let field, let day): return Day(iso: row[field] ?? "").map { $0 >= day } ?? false
        case .before(let field, let day): return Day(iso: row[field] ?? "").map { $0 < day } ?? false
        case .all(let parts): return parts.allSatisfy { holds($0, row) }
        case .any(let parts): return parts.contains { holds($0, row) }
        case .not(let part): return !holds(part, row)
        case .isOne(let field, let words): return row[field].map { $0 != "" && words.contains($0) } ?? false
        }
    }

    private static func isMissing(_ text: String, _ kind: RecordField.Kind?) -> Bool {
        switch kind {
        case .date: Day(iso: text) == nil
        case .number: thousandths(text) == nil
        default: text.isEmpty
        }
    }

    /// Numbers of the extract have up to three decimals and are far from what a `Double` cannot hold.
    private static func thousandths(_ text: String) -> Int? {
        Double(text).map { Int(($0 * 1000).rounded()) }
    }

    /// The rows by a field that says whom they are about, without those that do not say.
    private static func groups(
        _ rows: [[String: String]], _ field: String
    ) -> [String: [[String: String]]] {
        Dictionary(grouping: rows.filter { $0[field]?.isEmpty == false }) { $0[field] ?? "" }
    }

    private static func kind(_ field: String) -> RecordField.Kind? {
        RecordField.standard.first { $0.id == field }?.kind
    }
}
