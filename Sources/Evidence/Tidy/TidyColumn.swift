import FrameworkModel

/// The columns of an evidence file, in the order of the template.
package enum TidyColumn: String, CaseIterable, Sendable {
    case id
    case area
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case measure
    case value
    case unit
    case qualifier
    case breakdown
    case denominator
    case basis
    case stage
    case status
    case coverage
    case document
    case locator
    case note
    case vintage

    /// True when a row without it says nothing; any other column may be blank or missing.
    package var isRequired: Bool {
        switch self {
        case .area, .measure, .value, .unit, .document: true
        default: false
        }
    }

    /// What the column holds.
    package var meaning: String {
        switch self {
        case .id: "an identifier used once; made from batch and line when blank"
        case .area: "the code, name or alias of an area"
        case .periodStart, .periodEnd, .vintage: "a day written yyyy-mm-dd, or blank"
        case .measure: "the key of what is counted"
        case .value: "a plain number such as 1234.5, without commas, spaces or %"
        case .unit: Self.oneOf(FrameworkModel.Unit.self)
        case .qualifier: Self.oneOf(Qualifier.self) + ", or blank for exact"
        case .breakdown: "key=value pairs joined by ';', each key once, or blank for the whole"
        case .denominator: "what a share is a share of"
        case .basis: "what one unit of the count is, for example victims"
        case .stage: Self.oneOf(SourceStage.self) + ", or blank for the measure's own"
        case .status: Self.oneOf(SourceStatus.self)
        case .coverage: "which suppliers are covered when not all"
        case .document: "the identifier of a document"
        case .locator: "the place in the document"
        case .note: "what a reader should know"
        }
    }

    private static func oneOf<Words>(_: Words.Type) -> String
    where Words: CaseIterable & RawRepresentable, Words.RawValue == String {
        "one of " + Words.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
