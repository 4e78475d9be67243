import IndicatorKit

/// The counts behind the rate.
extension RepeatVictimisationModule {
    static let repeatVictimCount = Indicator(
        "repeat_victims", title: "Repeat victims of recorded domestic abuse",
        definition:
            "Distinct victims of two or more domestic abuse-related crimes recorded in the financial year.",
        rationale: "It is the number of people behind the rate, and the number that services have to reach.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .none(
            "the count grows when more victims come forward at all; the rate is the figure to judge by",
            companion: "repeat_victim_rate"),
        calculation: .count(of: "repeat_victims", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            windowLimit, matchingLimit,
            "Districts do not add up to their county: one person may count in two.",
        ],
        commitments: commitments,
        satisfiedBy: "The count by local area with the number of crimes these victims suffered.",
        question: "What does {area} do differently for a person who is abused again, and does it help?")

    static let repeatVictimChange = Indicator(
        "repeat_victims_change", title: "Change in repeat victims on the year before",
        definition:
            "Repeat victims of the financial year less those of the year before, in percent of the earlier "
            + "number.",
        rationale: "It shows how fast the group that needs more than one response grows or shrinks.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .none(
            "the number moves with reporting as much as with harm", companion: "repeat_victim_rate_change"),
        calculation: .changeOnYear(of: "repeat_victims", stated: nil), unit: .percent, breaks: breaks,
        limits: [
            windowLimit, matchingLimit,
            "A misprinted count of one year spoils the change into it and out of it; see the checks of the "
                + "figures.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Both counts from one system and one match rule, with the years checked against each other.")

    static let victimCount = Indicator(
        "da_recorded_victims", title: "Victims of recorded domestic abuse-related crimes",
        definition:
            "Distinct people who were victims of at least one domestic abuse-related crime recorded in the "
            + "financial year.",
        rationale: "It is the denominator of the repeat rate and the caseload that victim services face.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "more recorded victims may be more abuse or more people who found help", companion: "da_crimes"),
        calculation: .count(of: "da_recorded_victims", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            matchingLimit, "Victims of incidents that were not recorded as a crime are not in it.",
            "Districts do not add up to their county, nor quarters to their year.",
        ],
        commitments: commitments,
        satisfiedBy: "Distinct victims of the year with the number of crimes whose victim is not known.")
}
