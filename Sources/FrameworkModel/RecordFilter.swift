/// Which records a measure counts; fields are named by their keys.
///
/// A test of a value fails on a missing value; `.not` of it then holds. Use `.missing` to ask for it.
public indirect enum RecordFilter: Hashable, Codable, Sendable {
    /// Every record.
    case everything
    /// The flag is yes.
    case yes(String)
    /// The category or code is one of these.
    case isOne(String, of: [String])
    /// There is no value, or none that can be read.
    case missing(String)
    /// The number is this or more.
    case atLeast(String, Double)
    /// The number is below this.
    case below(String, Double)
    /// The date is this day or later.
    case onOrAfter(String, Day)
    /// The date is before this day.
    case before(String, Day)
    /// All of them hold; an empty list holds.
    case all([RecordFilter])
    /// One of them holds; an empty list does not hold.
    case any([RecordFilter])
    /// It does not hold.
    case not(RecordFilter)

    /// Keys of the fields it looks at, in order and once each.
    public var fields: [String] { Set(mentioned).sorted() }

    private var mentioned: [String] {
        switch self {
        case .everything: []
        case .yes(let field), .isOne(let field, _), .missing(let field), .atLeast(let field, _),
            .below(let field, _), .onOrAfter(let field, _), .before(let field, _):
            [field]
        case .all(let parts), .any(let parts): parts.flatMap(\.mentioned)
        case .not(let part): part.mentioned
        }
    }
}

extension RecordFilter {
    /// The flag is yes.
    public static func yes(_ field: RecordField) -> RecordFilter { .yes(field.id) }
    /// The category or code is this.
    public static func equals(_ field: RecordField, _ value: String) -> RecordFilter {
        .isOne(field.id, of: [value])
    }
    /// The category or code is one of these.
    public static func isOne(_ field: RecordField, of values: [String]) -> RecordFilter {
        .isOne(field.id, of: values)
    }
    /// There is no value.
    public static func missing(_ field: RecordField) -> RecordFilter { .missing(field.id) }
    /// There is a value.
    public static func present(_ field: RecordField) -> RecordFilter { .not(.missing(field.id)) }
    /// The number is this or more.
    public static func atLeast(_ field: RecordField, _ number: Double) -> RecordFilter {
        .atLeast(field.id, number)
    }
    /// The number is below this.
    public static func below(_ field: RecordField, _ number: Double) -> RecordFilter {
        .below(field.id, number)
    }
    /// The date is this day or later.
    public static func onOrAfter(_ field: RecordField, _ day: Day) -> RecordFilter {
        .onOrAfter(field.id, day)
    }
    /// The date is before this day.
    public static func before(_ field: RecordField, _ day: Day) -> RecordFilter { .before(field.id, day) }

    /// Both hold.
    public static func && (left: RecordFilter, right: RecordFilter) -> RecordFilter { .all([left, right]) }
    /// One of them holds, or both.
    public static func || (left: RecordFilter, right: RecordFilter) -> RecordFilter { .any([left, right]) }
    /// It does not hold.
    public static prefix func ! (filter: RecordFilter) -> RecordFilter { .not(filter) }

    /// The record is a crime.
    public static let crime = RecordFilter.equals(.recordType, "crime")
    /// The record is an incident that was not recorded as a crime.
    public static let incident = RecordFilter.equals(.recordType, "incident")
}
