import IndicatorKit

/// Numbers of victims and survey rates as published, to be read beside our own expectation.
enum PublishedEstimates {
    static let pastYearMeasure = "da_victims_past_year"
    static let lifetimeMeasure = "da_victims_lifetime"

    static let measures: [Measure] = [
        victims(pastYearMeasure, "Published estimate of victims in a year"),
        victims(lifetimeMeasure, "Published estimate of people who were victims at some time since 16"),
    ]

    static let indicators: [Indicator] = [pastYear, lifetime, prevalence]

    private static func victims(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "people", stage: .research, addsOverAreas: false,
            heldBy: "the publisher of the estimate")
    }

    private static let limits = [
        "Estimates of surveys and models; they are not people known to the police.",
        "Groups overlap and must not be added; ages differ from one source to the next.",
        "Most sources give neither an interval nor the rate they used.",
    ]

    private static let pastYear = Indicator(
        "published_past_year_victims", title: "Published estimate of victims in a year",
        definition:
            "People estimated to have experienced domestic abuse in a year, as each source prints it, by "
            + "group where it gives groups.",
        rationale: "Councils plan services by these numbers; they are a check on our own expectation.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "an estimate of need, which no service can be held to",
            companion: "expected_victims"),
        calculation: .stated(pastYearMeasure, by: .asPublished), unit: .count, decimals: 0,
        breaks: SurveyBands.breaks, limits: limits, commitments: commitments,
        satisfiedBy:
            "The rate, ages, year and population behind the estimate, so that it can be worked out again.")

    private static let lifetime = Indicator(
        "published_lifetime_victims", title: "Published estimate of victims at some time since the age of 16",
        definition:
            "People estimated to have experienced domestic abuse at any time since they were 16, as each "
            + "source prints it.",
        rationale: "Shows how many adults may need recovery support long after the abuse.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it looks back over whole lives and cannot move with a service",
            companion: "expected_lifetime_victims"),
        calculation: .stated(lifetimeMeasure, by: .asPublished), unit: .count, decimals: 0,
        breaks: SurveyBands.breaks, limits: limits, commitments: commitments,
        satisfiedBy: "The rate, ages, year and population behind the estimate.")

    private static let prevalence = Indicator(
        "published_da_prevalence", title: "Published survey prevalence of domestic abuse in a year",
        definition:
            "Share of the people in a survey's age range who experienced domestic abuse in the last year, as "
            + "published, by sex and age where given.",
        rationale: "It is the rate from which every estimate of hidden abuse here starts.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "less abuse would be better, but a national survey rate measures no local service",
            companion: "survey_not_told_police_share"),
        calculation: .stated("da_prevalence_past_year", by: .asPublished), unit: .percent,
        breaks: SurveyBands.breaks,
        limits: [
            "People in refuges, institutions and student halls are not asked.",
            "Ages differ between years, and no interval is published with these figures.",
        ],
        commitments: commitments,
        satisfiedBy: "The next release of the survey by age and sex, with standard errors.")

    private static let commitments = [
        Commitment(
            id: "tw-c-003", document: "tw-strategy",
            section: "Partnership > What the needs assessment tells us",
            promise: "plan services on an assessment of how many people need them"),
        Commitment(
            id: "worcs-c-041", document: "worcs-strategy",
            section: "Picture in Worcestershire > Expected prevalence",
            promise: "set expected prevalence beside the abuse that becomes known"),
        Commitment(
            id: "wm-c-093", document: "wm-strategy", section: "6 (national strategy)",
            promise: "follow prevalence in the Crime Survey"),
    ]
}
