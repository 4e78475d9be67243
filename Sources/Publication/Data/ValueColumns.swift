import FrameworkModel

extension ReleaseColumn {
    /// The columns of the table of all values.
    static let values: [ReleaseColumn] = [
        ReleaseColumn("indicator", "Indicator", .text, "Identifier of the indicator.", isKey: true),
        ReleaseColumn(
            "indicator_title", "Indicator title", .text, "Name of the indicator.", isRequired: true),
        ReleaseColumn(
            "definition_version", "Definition version", .whole,
            "Version of the definition, raised whenever the meaning changes.", isRequired: true),
        ReleaseColumn(
            "area_code", "Area code", .text, "Government Statistical Service code of the area.", isKey: true),
        ReleaseColumn("area_name", "Area", .text, "Name of the area.", isRequired: true),
        ReleaseColumn(
            "period_start", "Period start", .day, "First day of the period; empty when the source gives none."
        ),
        ReleaseColumn(
            "period_end", "Period end", .day, "Last day of the period; empty when the source gives none."),
        ReleaseColumn(
            "period", "Period", .text, "Usual name of the period, or that no period is given.", isKey: true),
        ReleaseColumn(
            "part", "Part of population", .text, "Part of the population the value is about, or all.",
            isKey: true),
        alternative,
        ReleaseColumn(
            "value", "Value", .number, "The value in its unit; empty when there is none, see the marker."),
        ReleaseColumn("lower", "Lower limit", .number, "Lower limit of the interval, in the same unit."),
        ReleaseColumn("upper", "Upper limit", .number, "Upper limit of the interval, in the same unit."),
        ReleaseColumn(
            "confidence", "Confidence", .number, "Confidence of the interval as a fraction, such as 0.95."),
        ReleaseColumn(
            "numerator", "Numerator", .number,
            "What stands above the line; empty when the value was printed without its counts."),
        ReleaseColumn(
            "denominator", "Denominator", .number,
            "What stands below the line; empty when the value was printed without its counts."),
        ReleaseColumn(
            "unit", "Unit", .choice(Unit.allCases.map(\.rawValue)), "Unit of the value.", isRequired: true),
        ReleaseColumn(
            "qualifier", "Qualifier", .choice(Qualifier.allCases.map(\.rawValue)),
            "How firmly the source states it.", isRequired: true),
        ReleaseColumn(
            "status", "Status", .choice(SourceStatus.allCases.map(\.rawValue)),
            "How far the inputs have been released: the least released of them.", isRequired: true),
        ReleaseColumn(
            "standing", "Standing",
            .choice([Standing.Grade.sound, .corrected, .questioned, .disputed].map(\.rawValue)),
            "What the checks of published figures say about the inputs.", isRequired: true),
        ReleaseColumn(
            "method", "Method", .text, "Name of the method of the interval."),
        ReleaseColumn("marker", "Marker", .marks, ReleaseColumn.markWords),
        ReleaseColumn("notes", "Notes", .text, "What must be said beside the value."),
        ReleaseColumn("source", "Source", .text, "Documents from which the figures were taken."),
    ]

    /// Tells several figures for the same thing apart.
    static let alternative = ReleaseColumn(
        "alternative", "Alternative", .whole,
        "1, or a higher number where sources give several figures for the same thing.", isKey: true)

    /// All shorthand in one sentence.
    static let markWords =
        Shorthand.allCases.map { "\($0.rawValue) \($0.words)" }.joined(separator: "; ") + "."
}
