import Assessment
import FrameworkModel
import Publication

extension APIRoute {
    /// What stands for a value that is not there.
    private static let markers: [Shorthand] = [.confidential, .notAvailable, .notApplicable]

    static let valueFields: [APIField] = [
        APIField("indicator", .text([]), "Identifier of the indicator."),
        APIField("definition", .whole, "Version of its definition."),
        APIField("kind", .text(Indicator.Kind.allCases.map(\.rawValue)), "Place in the chain to outcomes."),
        APIField("area_code", .text([]), "Code of the area."),
        APIField("area_name", .text([]), "Name of the area."),
        APIField("period_start", .day, "First day; null without a period.").optional,
        APIField("period_end", .day, "Last day; null without a period.").optional,
        APIField("breakdown", .text([]), "Part of the population."),
        APIField("value", .number, "The value; null where it is withheld or missing.").optional,
        APIField("lower", .number, "Lower limit of the interval.").optional,
        APIField("upper", .number, "Upper limit of the interval.").optional,
        APIField("confidence", .number, "Confidence of the interval.").optional,
        APIField("method", .text([]), "Name of the method."),
        APIField("numerator", .number, "The count above the line.").optional,
        APIField("denominator", .number, "The count below the line.").optional,
        APIField("unit", .text(Unit.allCases.map(\.rawValue)), "Unit of the value."),
        APIField("status", .text([]), "How far the source has released it."),
        APIField("reasons", .text([]), "Why there is no value, and what must be said beside one."),
        APIField("source", .text([]), "Identifiers of the figures it was made from."),
        APIField(
            "marker", .text(markers.map(\.rawValue)),
            "Where there is no value: " + markers.map { "\($0.rawValue) \($0.words)" }.joined(separator: "; ")
                + "."
        ).optional,
    ]

    private static let verdicts = Verdict.allCases.map(\.rawValue)

    static let comparisonFields: [APIField] = [
        APIField("indicator", .text([]), "Identifier of the indicator."),
        APIField("area_code", .text([]), "Code of the area looked at."),
        APIField("comparator_code", .text([]), "Code of the area it is set against."),
        APIField("period_start", .day, "First day of the area's figure.").optional,
        APIField("period_end", .day, "Last day of the area's figure.").optional,
        APIField("comparator_period_start", .day, "First day of the other figure.").optional,
        APIField("comparator_period_end", .day, "Last day of the other figure.").optional,
        APIField("value", .number, "Figure of the area.").optional,
        APIField("comparator_value", .number, "The other figure.").optional,
        APIField("difference", .number, "First minus second; shares in percentage points.").optional,
        APIField("difference_lower", .number, "Lower limit of the difference.").optional,
        APIField("difference_upper", .number, "Upper limit of the difference.").optional,
        APIField("ratio", .number, "First over second.").optional,
        APIField("ratio_lower", .number, "Lower limit of the ratio.").optional,
        APIField("ratio_upper", .number, "Upper limit of the ratio.").optional,
        APIField("p_value", .number, "Two-sided p-value before correction.").optional,
        APIField(
            "comparability", .text(Comparability.allCases.map(\.rawValue)), "Whether the two may be compared."
        ),
        APIField("reasons", .text([]), "The rules that apply, with the facts."),
        APIField("verdict", .text(verdicts), "What it comes to."),
        APIField("q_value", .number, "p-value corrected for all tests of the family.").optional,
        APIField("area_name", .text([]), "Name of the area."),
        APIField("comparator_name", .text([]), "Name of the other."),
        APIField("breakdown", .text([]), "Part of the population."),
        APIField("unit", .text(Unit.allCases.map(\.rawValue)), "Unit of the values."),
        APIField("method", .text([]), "Names of the methods."),
        APIField("against", .text(Against.allCases.map(\.rawValue)), "What the figure is set against."),
        APIField("category", .text([]), "Where the interval lies against a benchmark or target."),
        APIField("companion", .text([]), "Indicator with which it must be read."),
        APIField("companion_verdict", .text(verdicts + [""]), "What that one comes to."),
    ]

    static let findingFields: [APIField] = [
        APIField("indicator", .text([]), "Identifier of the indicator."),
        APIField("area_code", .text([]), "Code of the area."),
        APIField("area_name", .text([]), "Name of the area."),
        APIField("kind", .text([]), "What kind of evidence it rests on."),
        APIField("evidence", .text([]), "How strong the evidence is."),
        APIField("size", .text([]), "How large the difference is."),
        APIField("importance", .text([]), "How much the indicator matters beside others."),
        APIField("verdict", .text(verdicts), "What it comes to."),
        APIField("exception", .text(["yes", "no"]), "Whether it is an exception to report."),
        APIField("finding", .text([]), "The finding in one sentence."),
    ]
}
