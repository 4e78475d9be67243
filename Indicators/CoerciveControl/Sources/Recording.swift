import IndicatorKit

/// How much coercive control is recorded: count, share of domestic abuse, rate and changes.
extension CoerciveControlModule {
    static let offences = Indicator(
        "coercive_control_offences", title: "Coercive control offences recorded",
        definition: "Offences of controlling or coercive behaviour that the police recorded in the period.",
        rationale:
            "Control is the pattern behind much domestic abuse; whether it is recorded shows whether the "
            + "police look past the single incident.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "more offences may be better recognition or more abuse; the share of domestic abuse crimes is "
                + "read with it",
            companion: "coercive_control_share"),
        calculation: .count(of: "coercive_control_offences", by: .whole), unit: .count, decimals: 0,
        breaks: breaks, limits: [recognitionLimit, earlyLimit, editionLimit], commitments: commitments,
        satisfiedBy:
            "Offences by quarter and local area, and the result of audits of incidents and assaults.",
        question: "Does {area} recognise coercive control where it occurs, and how is that checked?")

    static let share = Indicator(
        "coercive_control_share", title: "Coercive control as a share of domestic abuse crimes",
        definition:
            "Recorded offences of controlling or coercive behaviour as a share of all recorded domestic "
            + "abuse-related crimes of the period, to two decimals.",
        rationale:
            "It tells how often control is found in what is reported; rounded to a whole percent it hides "
            + "which way it moves.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "too low a share means that control is missed, but there is no share that would be right, and "
                + "more abuse would raise it too",
            companion: "coercive_control_charged_share"),
        calculation: .proportion(
            numerator: "coercive_control_offences", denominator: "da_crimes",
            stated: "coercive_control_share_of_da_crimes", by: .whole),
        unit: .percent, decimals: 2, breaks: breaks,
        limits: [
            recognitionLimit,
            "It is taken that every such offence carries the domestic abuse flag; one that does not would "
                + "stand above the line alone.",
            "A fall may be a faster rise of other recorded crimes.", earlyLimit,
        ],
        commitments: commitments,
        satisfiedBy:
            "Offences and domestic abuse crimes of the same quarters, and a dip sample of other domestic "
            + "abuse crimes for signs of control.",
        question:
            "Does a share of {value} in {area} ({period}) mean that control is recognised, or that it is "
            + "recorded as something else?")

    static let shareChange = Indicator(
        "coercive_control_share_change", title: "Change in the coercive control share on the year before",
        definition:
            "The share of coercive control in domestic abuse-related crimes less the same share one year "
            + "earlier, in percentage points to two decimals.",
        rationale: "The printed shares are the same for both years; unrounded counts show the direction.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "a fall may be missed cases, a rise may be recognition or abuse",
            companion: "coercive_control_change"),
        calculation: .pointsOnYear(numerator: "coercive_control_offences", denominator: "da_crimes"),
        unit: .percentagePoints, decimals: 2, breaks: breaks,
        limits: [recognitionLimit, "Changes of a few hundredths are within chance for a single force."],
        commitments: commitments,
        satisfiedBy: "Counts of both years made at the same time from the same system.")

    static let per100000 = Indicator(
        "coercive_control_per_100000", title: "Coercive control offences per 100,000 people",
        definition:
            "Offences of controlling or coercive behaviour recorded in a year for every 100,000 residents "
            + "of all ages at the 30 June within it.",
        rationale: "It compares forces of different size without the number of other domestic abuse crimes.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "a very low rate means that control is missed; above that it mixes recognition with abuse",
            companion: "coercive_control_share"),
        calculation: .rate(
            numerator: "coercive_control_offences", denominator: "population", multiplier: 100_000,
            stated: nil, by: .whole),
        unit: .ratePer100000, breaks: breaks,
        limits: [
            recognitionLimit, editionLimit, "All ages are below the line though victims are counted from 16.",
        ],
        commitments: commitments,
        satisfiedBy: "Offences of the year with the mid-year population, for each local authority.",
        question:
            "Does a rate of {value} in {area} ({period}) reflect how often control occurs, or how often "
            + "it is recognised?")

    static let change = Indicator(
        "coercive_control_change", title: "Change in coercive control offences on the year before",
        definition:
            "Recorded offences of controlling or coercive behaviour less those of the year before, in "
            + "percent of the earlier number.",
        rationale:
            "It shows how fast the use of the offence grows, beside the growth of all domestic abuse crime.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "growth may be recognition or abuse", companion: "coercive_control_share_change"),
        calculation: .changeOnYear(of: "coercive_control_offences", stated: nil), unit: .percent,
        breaks: breaks, limits: [recognitionLimit, earlyLimit, editionLimit], commitments: commitments,
        satisfiedBy: "Counts of both years, with training and audit activity between them.")
}
