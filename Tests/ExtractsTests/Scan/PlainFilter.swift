import FrameworkModel

/// A record that counts: its day, the areas it lies in, and all values that are supplied.
struct PlainRecord {
    let day: Day
    let areas: Set<String>
    let values: [String: PlainValue]

    /// The value of a field, missing when the field is not supplied.
    func value(_ field: String) -> PlainValue { values[field] ?? .missing }

    /// True when the record passes: the plain statement of what each case of a filter means.
    func passes(_ filter: RecordFilter) -> Bool {
        switch filter {
        case .everything:
            return true
        case .yes(let field):
            return value(field) == .yes
        case .isOne(let field, let texts):
            return texts.contains { value(field) == .text(Array($0.utf8)) }
        case .missing(let field):
            return value(field) == .missing
        case .atLeast(let field, let bound):
            guard case .number(let number) = value(field) else { return false }
            return Double(number) / 1000 >= bound
        case .below(let field, let bound):
            guard case .number(let number) = value(field) else { return false }
            return Double(number) / 1000 < bound
        case .onOrAfter(let field, let bound):
            guard case .day(let day) = value(field) else { return false }
            return day >= bound
        case .before(let field, let bound):
            guard case .day(let day) = value(field) else { return false }
            return day < bound
        case .all(let parts):
            return parts.allSatisfy(passes)
        case .any(let parts):
            return parts.contains(where: passes)
        case .not(let part):
            return !passes(part)
        }
    }
}
