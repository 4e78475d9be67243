public import IndicatorKit

/// What must hold for every measure that is counted from records.
public enum RecordMeasures {
    /// What is wrong with the counts that a module declares, each with the measure; empty when all is well.
    public static func problems(of module: any IndicatorModule.Type) -> [String] {
        problems(of: module.measures, fields: RecordField.standard + module.fields)
    }

    /// What is wrong with the counts of measures over these fields.
    public static func problems(of measures: [Measure], fields: [RecordField]) -> [String] {
        let known = Dictionary(fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return measures.flatMap { measure in
            guard let counted = measure.counted else { return [String]() }
            return (problems(of: measure, counted.aggregate) + misused(counted, known))
                .map { "\(measure.id): \($0)" }
        }
    }

    private static func problems(of measure: Measure, _ aggregate: RecordAggregate) -> [String] {
        var problems: [String] = []
        if measure.addsOverAreas != aggregate.addsOverAreas {
            problems.append("addsOverAreas is \(measure.addsOverAreas), its count says otherwise")
        }
        if measure.timing != .flow { problems.append("what is counted over a period is a flow") }
        let wanted: Unit? =
            switch aggregate {
            case .days, .daysSinceEarlier: .days
            case .sum: nil
            default: .count
            }
        if let wanted, measure.unit != wanted {
            problems.append("the unit is \(measure.unit.rawValue), its count gives \(wanted.rawValue)")
        }
        return problems
    }

    /// Fields that nobody declares or that are of another kind than their use, and words they never hold.
    private static func misused(_ counted: RecordCount, _ known: [String: RecordField]) -> [String] {
        (uses(in: counted.filter) + uses(in: counted.aggregate)).compactMap { use in
            guard let field = known[use.field] else { return "field '\(use.field)' is not declared" }
            guard use.kinds?.contains(field.kind) ?? true else {
                return "field '\(use.field)' is used otherwise than a \(field.kind.rawValue)"
            }
            guard field.kind == .category else { return nil }
            let foreign = use.words.filter { !field.words.contains($0) }
            return foreign.isEmpty ? nil : "field '\(use.field)' never holds \(foreign)"
        }
    }

    /// A field with the kinds that its use allows, nil for every kind, and the words it is set against.
    private struct Use {
        let field: String
        let kinds: [RecordField.Kind]?
        var words: [String] = []
    }

    private static func uses(in filter: RecordFilter) -> [Use] {
        switch filter {
        case .everything, .missing: filter.fields.map { Use(field: $0, kinds: nil) }
        case .yes(let field): [Use(field: field, kinds: [.flag])]
        case .isOne(let field, let words): [Use(field: field, kinds: [.category, .code], words: words)]
        case .atLeast(let field, _), .below(let field, _): [Use(field: field, kinds: [.number])]
        case .onOrAfter(let field, _), .before(let field, _): [Use(field: field, kinds: [.date])]
        case .all(let parts), .any(let parts): parts.flatMap { uses(in: $0) }
        case .not(let part): uses(in: part)
        }
    }

    private static func uses(in aggregate: RecordAggregate) -> [Use] {
        let kind: RecordField.Kind =
            switch aggregate {
            case .sum: .number
            case .days: .date
            default: .identifier
            }
        return aggregate.fields.map { Use(field: $0, kinds: [kind]) }
    }
}
