import IndicatorKit

/// What is recorded as a crime, what part of all crime it is, and who is recorded as a victim.
extension RecordedAbuseModule {
    static let crimeShare = Indicator(
        "da_crime_share", title: "Crimes as a share of domestic abuse crimes and incidents",
        definition:
            "Recorded domestic abuse-related crimes as a share of all domestic abuse-related crimes and "
            + "incidents of the period.",
        rationale:
            "It is the part of police contact that led to a recorded offence, and so opens the way to arrest "
            + "and charge.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "a rising share may be better crime recording or graver abuse; an audit can tell, the share "
                + "cannot",
            companion: "da_crimes_and_incidents_per_1000"),
        calculation: .proportion(
            numerator: "da_crimes", denominator: "da_crimes_and_incidents",
            stated: "da_crimes_share_of_crimes_and_incidents", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            flagLimit,
            "National first releases for 2016/17 printed 43 % and a corrected one 46 %; a figure is only "
                + "as good as its edition.",
            "A published rise in this share is in percentage points and must not be set beside a rise in the "
                + "number of crimes in percent.",
        ],
        commitments: [volumeCommitment, comparableCommitment],
        satisfiedBy:
            "The split for each quarter and the share of audited incidents that should have been crimes.",
        question:
            "What decides in {area} whether a report becomes a crime or an incident, and what did the "
            + "last audit find?")

    static let shareOfAllCrime = Indicator(
        "da_share_of_all_crime", title: "Domestic abuse as a share of all recorded crime",
        definition: "Recorded domestic abuse-related crimes as a share of all crimes the police recorded.",
        rationale: "It shows how much of the work of a force domestic abuse is.",
        kind: .context, accountability: .population, priority: .partnership,
        polarity: .none(
            "it moves when other crime moves, so that neither direction says anything about domestic abuse",
            companion: "da_crimes_per_1000"),
        calculation: .proportion(
            numerator: "da_crimes", denominator: "all_recorded_crimes", stated: "da_share_of_all_crime",
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            flagLimit,
            "The total leaves out fraud, which is recorded nationally. Sources that print the share in whole "
                + "percent rarely say whether fraud is in theirs.",
            "A fall in other crime raises it without any change in domestic abuse.",
        ],
        commitments: [partOfCrimeCommitment],
        satisfiedBy: "All recorded crimes of the same area and year, with a word on fraud.")

    static let victimsBySex = Indicator(
        "da_victims_by_sex", title: "Recorded domestic abuse victims by sex",
        definition:
            "Victims of recorded domestic abuse of one sex as a share of all recorded victims, as printed by "
            + "the source.",
        rationale:
            "Services for women and for men are planned by it, and a share that moves may show a group that "
            + "has begun, or ceased, to come forward.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "neither share ought to be high or low; it reflects who is harmed and who reports",
            companion: "da_crimes"),
        calculation: .stated("da_recorded_victim_share", by: .by(["sex"])), unit: .percent, decimals: 0,
        breaks: breaks,
        limits: [
            "Shares that do not add up to 100 % leave victims whose sex was not recorded or not printed.",
            "One source counts people once, another does not say; shares of different wholes are not "
                + "compared.",
            "No counts are published, so there is no interval.",
        ],
        commitments: [
            Commitment(
                id: "wm-c-061", document: "wm-strategy", section: "5. Scale and impact > West Mercia",
                promise: "Know who the recorded victims are, men included."),
            Commitment(
                id: "worcs-c-030", document: "worcs-strategy", section: "Prevention",
                promise: "Reach groups that are seen less often by services."),
            staffordshireCommitment,
        ],
        satisfiedBy:
            "Counts of distinct victims by sex, with those whose sex is not known as a line of its own.")
}
