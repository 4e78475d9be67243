import IndicatorKit

/// Changes on the same twelve months one year earlier.
extension RecordedAbuseModule {
    static let crimesChange = change(
        "da_crimes_change", "Change in domestic abuse-related crimes on the year before",
        of: .domesticAbuseCrimes,
        stated: crimesChangeStated, companion: "da_incidents_change",
        reason: "a rise may be abuse that has come to light and a fall may be reports that were not recorded",
        commitments: [volumeCommitment, reportingCommitment],
        satisfiedBy:
            "Both years counted by the same rules, and what the force believes moved the number: reporting, "
            + "recording or abuse.")

    static let incidentsChange = change(
        "da_incidents_change", "Change in domestic abuse-related incidents on the year before",
        of: .domesticAbuseIncidents, stated: incidentsChangeStated, companion: "da_crimes_change",
        reason: "incidents fall when more of them are recorded as crimes",
        commitments: [volumeCommitment, reportingCommitment],
        satisfiedBy: "Both years of incidents, with the number that were turned into crimes after review.")

    static let crimesAndIncidentsChange = change(
        "da_crimes_and_incidents_change",
        "Change in domestic abuse-related crimes and incidents on the year before",
        of: .domesticAbuseCrimesAndIncidents, stated: crimesAndIncidentsChangeStated,
        companion: "survey_not_told_police_share",
        reason: "the strategies want more people to report and less abuse, which pull the total apart",
        commitments: [worcestershireCommitment, staffordshireCommitment],
        satisfiedBy: "The totals of both years with their split, and the population that each refers to.")

    static let crimeShareChange = Indicator(
        "da_crime_share_change", title: "Change in the crime share on the year before",
        definition:
            "The share of crimes in domestic abuse-related crimes and incidents, less the same share one "
            + "year earlier, in percentage points.",
        rationale:
            "It separates growth in recorded crimes that comes from reclassifying incidents from growth in "
            + "contact as such.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "a rise may be better crime recording or graver abuse",
            companion: "da_crimes_and_incidents_change"),
        calculation: .pointsOnYear(numerator: "da_crimes", denominator: "da_crimes_and_incidents"),
        unit: .percentagePoints, breaks: breaks,
        limits: [
            flagLimit,
            "It is made from counts alone; a published change of this share is not used, as sources mix "
                + "points and percent.",
        ],
        commitments: [volumeCommitment, comparableCommitment],
        satisfiedBy:
            "Crimes and incidents of both years and the findings of crime recording audits between them.")

    private static func change(
        _ id: String, _ title: String, of measure: Measure, stated: Measure, companion: String,
        reason: String,
        commitments: [Commitment], satisfiedBy: String
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition:
                "\(measure.title) in the period, less those of the same period one year earlier, in "
                + "percent of the earlier figure.",
            rationale:
                "Boards ask first whether the number went up; the interval says whether the change is "
                + "more than chance between two counts.",
            kind: .context, accountability: .population, priority: .prevention,
            polarity: .none(reason, companion: companion),
            calculation: .changeOnYear(of: measure.id, stated: stated.id), unit: .percent, breaks: breaks,
            limits: [
                reportingLimit,
                "One pair of years is not a trend.",
                "Offences repeat within victims, so the interval is narrower than it ought to be.",
            ],
            commitments: commitments, satisfiedBy: satisfiedBy)
    }
}
