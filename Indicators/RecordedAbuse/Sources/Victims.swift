import IndicatorKit

/// People who were recorded as victims, set against the people who live in the area.
extension RecordedAbuseModule {
    static let victimsPer1000 = Indicator(
        "da_victims_per_1000", title: "Recorded domestic abuse victims per 1,000 people",
        definition:
            "Distinct victims of recorded domestic abuse-related crimes of a year for every 1,000 residents "
            + "at the 30 June within it; by age and sex where the counts are given so.",
        rationale:
            "People, not records: it does not rise when the same person reports again, and given by age and "
            + "sex it can be standardised, so that a young town and an old county can stand side by side.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "more recorded victims may be more trust in the police or more abuse",
            companion: "survey_not_told_police_share"),
        calculation: .rate(
            numerator: "da_recorded_victims", denominator: "population", multiplier: 1_000, stated: nil,
            by: .asPublished),
        unit: .ratePer1000, breaks: breaks,
        limits: [
            reportingLimit, flagLimit,
            "Without counts by age and sex the rate is crude: part of a difference between areas may be age.",
            "A band is used where the population is published for the same band: single 15, 16-17, 18-19 and "
                + "five years from there.",
        ],
        commitments: [volumeCommitment, comparableCommitment],
        satisfiedBy:
            "Distinct victims of the year by age band and sex for each local authority, and the share of "
            + "records without a victim identifier.")
}
