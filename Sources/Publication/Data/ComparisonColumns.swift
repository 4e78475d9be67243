import Assessment
import FrameworkModel

extension ReleaseColumn {
    /// The columns of the table of comparisons.
    static let comparisons: [ReleaseColumn] =
        subject + sides
        + [
            ReleaseColumn("difference", "Difference", .number, "Value less comparator value."),
            ReleaseColumn("difference_lower", "Difference lower limit", .number, "Its lower limit."),
            ReleaseColumn("difference_upper", "Difference upper limit", .number, "Its upper limit."),
            ReleaseColumn("ratio", "Ratio", .number, "Value over comparator value."),
            ReleaseColumn("ratio_lower", "Ratio lower limit", .number, "Its lower limit."),
            ReleaseColumn("ratio_upper", "Ratio upper limit", .number, "Its upper limit."),
            ReleaseColumn(
                "p_value", "p value", .number, "Two-sided p value of the test of no difference."),
            ReleaseColumn(
                "corrected_p_value", "Corrected p value", .number,
                "The p value corrected for all tests of the report (Benjamini-Hochberg)."),
            ReleaseColumn("method", "Method", .text, "Names of the methods."),
            ReleaseColumn(
                "comparability", "Comparability", .choice(Comparability.allCases.map(\.rawValue)),
                "Whether the two may be compared.", isRequired: true),
            ReleaseColumn("reasons", "Reasons", .text, "The facts behind the comparability."),
            ReleaseColumn(
                "verdict", "Verdict", .choice(Verdict.allCases.map(\.rawValue)), "What it comes to.",
                isRequired: true),
            ReleaseColumn(
                "companion", "Companion", .text, "Identifier of the indicator it must be read with."),
            ReleaseColumn(
                "companion_verdict", "Companion verdict", .choice(Verdict.allCases.map(\.rawValue)),
                "What the same comparison of the companion comes to."),
        ]

    private static let subject: [ReleaseColumn] = [
        ReleaseColumn("indicator", "Indicator", .text, "Identifier of the indicator.", isKey: true),
        ReleaseColumn(
            "indicator_title", "Indicator title", .text, "Name of the indicator.", isRequired: true),
        ReleaseColumn(
            "against", "Set against", .choice(Against.allCases.map(\.rawValue)),
            "What the figure is set against.", isKey: true),
        ReleaseColumn(
            "area_code", "Area code", .text, "Government Statistical Service code of the area.", isKey: true),
        ReleaseColumn("area_name", "Area", .text, "Name of the area.", isRequired: true),
        ReleaseColumn(
            "comparator_code", "Comparator code", .text,
            "Code of the area on the other side; the area itself for the year before and for a target.",
            isKey: true),
        ReleaseColumn("comparator_name", "Comparator", .text, "Name of that area.", isRequired: true),
        ReleaseColumn(
            "period", "Period", .text, "Period of the value, or that none is given.", isKey: true),
        ReleaseColumn(
            "comparator_period", "Comparator period", .text,
            "Period of the other side, or that none is given.",
            isKey: true),
        ReleaseColumn(
            "part", "Part of population", .text, "Part of the population the values are about, or all.",
            isKey: true),
        alternative,
    ]

    private static let sides: [ReleaseColumn] = [
        ReleaseColumn("value", "Value", .number, "The value; empty when there is none, see the marker."),
        ReleaseColumn("marker", "Marker", .marks, markWords),
        ReleaseColumn(
            "comparator_value", "Comparator value", .number,
            "The value on the other side; empty when there is none, see its marker."),
        ReleaseColumn("comparator_marker", "Comparator marker", .marks, markWords),
        ReleaseColumn(
            "unit", "Unit", .choice(Unit.allCases.map(\.rawValue)), "Unit of the values.", isRequired: true),
    ]
}
