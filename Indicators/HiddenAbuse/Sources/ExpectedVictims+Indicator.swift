import IndicatorKit

extension ExpectedVictims {
    static let prevalenceMeasure = "da_prevalence_past_year"
    static let baseMeasure = "csew_violence_domestic_prevalence_base"

    static let measures: [Measure] = [
        .population,
        Measure(
            prevalenceMeasure, title: "Survey prevalence of domestic abuse in the last year", unit: .percent,
            basis: "people", stage: .survey, addsOverAreas: false, publishedAs: ["csew_da_last_year_adults"],
            heldBy: "the Office for National Statistics"),
        Measure(
            baseMeasure, title: "People asked in the face-to-face part of the survey", basis: "respondents",
            stage: .survey, addsOverAreas: false, heldBy: "the Office for National Statistics"),
    ]

    static let indicator = Indicator(
        "expected_victims", title: "Victims aged 16 to 74 to expect at the national rate for their sex",
        definition:
            "How many people aged 16 to 74 would have experienced domestic abuse in the year if people here "
            + "experienced abuse at the national rate for their sex: rate of each sex times residents of "
            + "that sex.",
        rationale:
            "Police records cannot show abuse that nobody reports; this gives the scale of need with its "
            + "uncertainty.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it follows from the size of the population alone, so a higher number is neither better nor "
                + "worse",
            companion: "survey_not_told_police_share"),
        calculation: .custom(measures: [prevalenceMeasure, "population", baseMeasure], by: .whole),
        unit: .count, decimals: 0, breaks: SurveyBands.breaks,
        limits: [
            "Never compare areas by it as performance: two areas differ only by their residents.",
            "It leaves out the area's own difference from the nation, and everybody under 16 or over 74.",
            "People in refuges, institutions and student halls are not in the survey.",
            "The interval rests on borrowed numbers of respondents and is narrower than the true one.",
        ],
        commitments: [
            Commitment(
                document: "worcs-strategy", section: "Picture in Worcestershire > Expected prevalence",
                promise: "compare the abuse that becomes known with the abuse to be expected"),
            Commitment(
                document: "tw-strategy", section: "Partnership > What the needs assessment tells us",
                promise: "know how many residents are affected, whether or not they report"),
        ],
        satisfiedBy:
            "Survey rates by age and sex with standard errors for a newer year, and a local survey where a "
            + "decision depends on the number.")
}
