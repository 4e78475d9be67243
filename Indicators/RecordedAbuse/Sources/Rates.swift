import IndicatorKit

/// Counts set against the people who live in the area.
extension RecordedAbuseModule {
    static let crimesPer1000 = Indicator(
        "da_crimes_per_1000", title: "Domestic abuse-related crimes per 1,000 people",
        definition:
            "Recorded domestic abuse-related crimes of a year for every 1,000 residents of all ages at "
            + "the 30 June within it.",
        rationale:
            "Only a rate lets a rural county, a new town and the country stand beside each other; it also "
            + "shows whether a rate per 100 crimes moved because its denominator did.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a high rate may be a trusted force that records well, a low rate may be silence",
            companion: "survey_not_told_police_share"),
        calculation: .rate(
            numerator: "da_crimes", denominator: "population", multiplier: 1_000,
            stated: "da_crimes_per_1000_population", by: .whole),
        unit: .ratePer1000, breaks: breaks,
        limits: [
            reportingLimit, flagLimit,
            "All ages are in the denominator though victims are counted from 16, as published rates do.",
            "Students, visitors and people in institutions are counted where they usually live.",
        ],
        commitments: [volumeCommitment, comparableCommitment],
        satisfiedBy:
            "Recorded crimes for the area and year together with the mid-year population used, for each "
            + "local authority.")

    static let crimesAndIncidentsPer1000 = Indicator(
        "da_crimes_and_incidents_per_1000",
        title: "Domestic abuse-related crimes and incidents per 1,000 people",
        definition:
            "Recorded domestic abuse-related crimes and incidents of a year for every 1,000 residents of all "
            + "ages at the 30 June within it.",
        rationale:
            "It compares Staffordshire, Worcestershire and the country where no split into crimes and "
            + "incidents is published.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a high rate may be confidence to report as much as abuse",
            companion: "survey_not_told_police_share"),
        calculation: .rate(
            numerator: "da_crimes_and_incidents", denominator: "population", multiplier: 1_000,
            stated: "da_crimes_and_incidents_per_1000_population", by: .whole),
        unit: .ratePer1000, breaks: breaks,
        limits: [
            reportingLimit,
            "Forces differ in what they record as an incident, and more so than in what they record as a "
                + "crime.",
            "Several reports of one household count several times.",
        ],
        commitments: [worcestershireCommitment, staffordshireCommitment, comparableCommitment],
        satisfiedBy:
            "Crimes and incidents for the same twelve months in both force areas and in each local authority."
    )
}
