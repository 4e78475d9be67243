import IndicatorKit

/// The counts as they are recorded.
extension RecordedAbuseModule {
    static let crimes = Indicator(
        "da_crimes", title: "Domestic abuse-related crimes recorded",
        definition:
            "Notifiable offences that the police recorded in the period and marked as related to domestic "
            + "abuse.",
        rationale:
            "It is the workload from which every police measure starts, and the denominator of arrests, "
            + "charges and coercive control.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "more crimes recorded may mean more abuse, more trust in the police or better recording; the "
                + "count cannot tell which",
            companion: "expected_victims"),
        calculation: .count(of: "da_crimes", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [reportingLimit, flagLimit, "Areas of different size are not to be ranked by it."],
        commitments: [volumeCommitment, reportingCommitment, moreReportsCommitment],
        satisfiedBy:
            "Recorded crimes by quarter and local area, with a note on any change of marking or recording "
            + "practice.")

    static let incidents = Indicator(
        "da_incidents", title: "Domestic abuse-related incidents recorded (not crimes)",
        definition:
            "Reports of domestic abuse that the police recorded in the period without recording a crime; "
            + "never counted again as a crime.",
        rationale:
            "Incidents show contact with families before an offence is recorded, and are where unrecorded "
            + "offences would hide.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "fewer incidents may mean less abuse, less reporting or more of them recorded as crimes",
            companion: "da_crime_share"),
        calculation: .count(of: "da_incidents", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            reportingLimit,
            "One source heads the column as incidents that were crimed while its note says that they were "
                + "not; the meaning of the note is followed.",
            "What counts as a separate incident is left to the force.",
        ],
        commitments: [volumeCommitment, reportingCommitment, moreReportsCommitment],
        satisfiedBy:
            "Incidents by quarter and local area, and the result of the last audit of incidents for crimes "
            + "that should have been recorded.")

    static let crimesAndIncidents = Indicator(
        "da_crimes_and_incidents", title: "Domestic abuse-related crimes and incidents recorded",
        definition:
            "Recorded domestic abuse-related crimes plus reports recorded as incidents only; the two never "
            + "overlap.",
        rationale:
            "It is the one volume that both force areas and Worcestershire publish, and it does not move "
            + "when incidents are reclassified as crimes.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a rise may mean that more abuse comes to light, which the strategies want, or that there is "
                + "more of it",
            companion: "expected_victims"),
        calculation: .count(of: "da_crimes_and_incidents", by: .whole), unit: .count, decimals: 0,
        breaks: breaks,
        limits: [
            reportingLimit, flagLimit,
            "Some sources call this total incidents; it is joined only where the source says that crimes are "
                + "in it.",
        ],
        commitments: [volumeCommitment, worcestershireCommitment, staffordshireCommitment],
        satisfiedBy: "The total with its split into crimes and incidents, for the same twelve months.")
}
