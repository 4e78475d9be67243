import IndicatorKit

extension ExpectedVictims {
    static let measures: [Measure] = [
        .population,
        Measure(
            "da_prevalence_past_year", title: "Survey prevalence of domestic abuse in the last year",
            unit: .percent, basis: "people", stage: .survey, addsOverAreas: false,
            publishedAs: ["csew_da_last_year_adults"], heldBy: "the Office for National Statistics"),
        Measure(
            "da_prevalence_past_year_se",
            title: "Standard error of the survey prevalence in the last year, in percentage points",
            unit: .percentagePoints, basis: "people", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
        Measure(
            "da_prevalence_past_year_base", title: "People who answered on domestic abuse in the last year",
            basis: "respondents", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
        Measure(
            SurveyBands.borrowedBase, title: "People asked in the face-to-face part of the survey",
            basis: "respondents", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
    ]

    static let indicator = Indicator(
        "expected_victims", title: "Victims to expect at the national rate for their age and sex",
        definition:
            "How many people of the survey's ages would have experienced domestic abuse in the year if "
            + "people here experienced abuse at the national rate for their age and sex: rate of each sex "
            + "and age band times residents of it, or of each sex where no rate by age is held.",
        rationale:
            "Police records cannot show abuse that nobody reports; this gives the scale of need with its "
            + "uncertainty.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it follows from the size of the population alone, so a higher number is neither better nor "
                + "worse",
            companion: "survey_not_told_police_share"),
        calculation: .custom(measures: source.measures, by: .whole),
        unit: .count, decimals: 0, breaks: SurveyBands.breaks, limits: limits,
        commitments: [
            Commitment(
                id: "worcs-c-041", document: "worcs-strategy",
                section: "Picture in Worcestershire > Expected prevalence",
                promise: "compare the abuse that becomes known with the abuse to be expected"),
            Commitment(
                id: "tw-c-003", document: "tw-strategy",
                section: "Partnership > What the needs assessment tells us",
                promise: "know how many residents are affected, whether or not they report"),
            Commitment(
                id: "wm-c-060", document: "wm-strategy", section: "Vision",
                promise: "have a fuller picture of how much abuse there is"),
        ],
        satisfiedBy:
            "Survey rates by age and sex with standard errors for a newer year, and a local survey where a "
            + "decision depends on the number.")

    /// What no expected number can tell.
    static let limits = [
        "Never compare areas by it as performance: two areas differ only by their residents.",
        "It leaves out the area's own difference from the nation, and everybody outside the survey's ages.",
        "People in refuges, institutions and student halls are not in the survey.",
        "Where the interval rests on borrowed numbers of respondents it is narrower than the true one.",
    ]
}
