/// How a measure is counted from records: which of them, and what is made of them in each area and period.
public struct RecordCount: Hashable, Codable, Sendable {
    /// Which records take part.
    public let filter: RecordFilter
    /// What is made of them.
    public let aggregate: RecordAggregate

    /// Makes a count of its parts.
    public init(_ aggregate: RecordAggregate, where filter: RecordFilter = .everything) {
        self.filter = filter
        self.aggregate = aggregate
    }

    /// Keys of the fields it needs, in order and once each.
    public var fields: [String] { Set(filter.fields + aggregate.fields).sorted() }
}

/// What is made of the records that pass a filter.
///
/// Everything is recomputed for each area at each level. A subject is a person or thing named by an identifier
/// field; records without it do not take part in aggregates of subjects. An earlier record is one of the same
/// subject, in the same area at that level, that passes the same filter, on an earlier day; two records of one
/// day are not earlier than each other. Aggregates that look back need the records of the days before: where
/// the extract begins too late for the whole period, there is no value.
public enum RecordAggregate: Hashable, Codable, Sendable {
    /// Number of records.
    case records
    /// Sum of a number field; records without the number add nothing.
    case sum(of: String)
    /// Number of subjects with at least so many records in the period.
    case subjects(String, withAtLeast: Int)
    /// Number of subjects whose records in the period name at least so many different values of another
    /// identifier field.
    case subjectsMeeting(String, atLeast: Int, of: String)
    /// Number of records whose subject had an earlier record at most so many days before.
    case recordsAfterEarlier(String, within: Int)
    /// Number of subjects with at least one such record.
    case subjectsAfterEarlier(String, within: Int)
    /// Quantile, above 0 and below 1, of the days from one date field to another; pairs with a missing date,
    /// or where the second is before the first, do not take part.
    case days(from: String, to: String, quantile: Double)
    /// Quantile of the days since the latest earlier record at most so many days before.
    case daysSinceEarlier(String, within: Int, quantile: Double)

    /// True when areas that do not overlap add up to the area they make together.
    public var addsOverAreas: Bool {
        switch self {
        case .records, .sum: true
        default: false
        }
    }

    /// Keys of the fields it looks at.
    public var fields: [String] {
        switch self {
        case .records: []
        case .sum(let field), .subjects(let field, _), .recordsAfterEarlier(let field, _),
            .subjectsAfterEarlier(let field, _), .daysSinceEarlier(let field, _, _):
            [field]
        case .subjectsMeeting(let subject, _, let other): [subject, other]
        case .days(let first, let second, _): [first, second]
        }
    }
}

extension RecordAggregate {
    /// Number of subjects with at least so many records in the period.
    public static func subjects(_ field: RecordField, withAtLeast times: Int = 1) -> RecordAggregate {
        .subjects(field.id, withAtLeast: times)
    }
    /// Number of subjects whose records name at least so many different values of another identifier.
    public static func subjectsMeeting(
        _ field: RecordField, atLeast times: Int, of other: RecordField
    ) -> RecordAggregate { .subjectsMeeting(field.id, atLeast: times, of: other.id) }
    /// Number of records whose subject had an earlier record at most so many days before.
    public static func recordsAfterEarlier(_ field: RecordField, within days: Int) -> RecordAggregate {
        .recordsAfterEarlier(field.id, within: days)
    }
    /// Number of subjects with at least one such record.
    public static func subjectsAfterEarlier(_ field: RecordField, within days: Int) -> RecordAggregate {
        .subjectsAfterEarlier(field.id, within: days)
    }
    /// Median of the days from one date to another.
    public static func medianDays(from first: RecordField, to second: RecordField) -> RecordAggregate {
        .days(from: first.id, to: second.id, quantile: 0.5)
    }
    /// Quantile of the days from one date to another.
    public static func days(
        from first: RecordField, to second: RecordField, quantile: Double
    ) -> RecordAggregate { .days(from: first.id, to: second.id, quantile: quantile) }
    /// Median of the days since the latest earlier record.
    public static func medianDaysSinceEarlier(_ field: RecordField, within days: Int) -> RecordAggregate {
        .daysSinceEarlier(field.id, within: days, quantile: 0.5)
    }
    /// Sum of a number field.
    public static func sum(of field: RecordField) -> RecordAggregate { .sum(of: field.id) }
}
