import IndicatorKit

/// All recorded crime against the people who live in the area: what domestic abuse stands within.
extension RecordedAbuseModule {
    static let recordedCrimePer1000 = allCrime(
        "recorded_crime_per_1000", "All recorded crime per 1,000 people",
        of: allRecordedCrimes,
        definition: "All crimes the police recorded in a year, domestic abuse or not and fraud left out",
        rationale:
            "It tells whether domestic abuse moved by itself or together with everything the police record.",
        priority: .partnership, companion: "da_share_of_all_crime",
        reason: "it moves with recording practice and with crime that has nothing to do with domestic abuse",
        limits: ["Fraud is recorded nationally and is in no force's total."],
        commitments: [partOfCrimeCommitment, comparableCommitment],
        satisfiedBy:
            "All recorded crimes of the area and year without fraud, and the mid-year population used.")

    static let violencePer1000 = allCrime(
        "violence_per_1000", "All recorded violence against the person per 1,000 people",
        of: violenceOffences,
        definition:
            "All violence against the person that the police recorded in a year, domestic abuse or not",
        rationale:
            "Most domestic abuse crimes are of this group, and fuller recording of violence lifts both; a "
            + "rate of domestic abuse is read against it.",
        priority: .prevention, companion: "da_crimes_per_1000",
        reason: "a rise may be more violence, more trust in the police or better recording",
        limits: [
            "It holds homicide, violence with and without injury, stalking and harassment, and death or "
                + "serious injury by driving; sexual offences are not in it."
        ],
        commitments: [partOfCrimeCommitment, comparableCommitment],
        satisfiedBy:
            "Violence against the person of the area and year, and how much of it carries the domestic abuse "
            + "flag.")

    static let stalkingHarassmentPer1000 = allCrime(
        "stalking_harassment_per_1000", "All recorded stalking and harassment per 1,000 people",
        of: stalkingAndHarassmentOffences,
        definition:
            "All stalking and harassment offences the police recorded in a year, malicious communications "
            + "among them, domestic abuse or not",
        rationale:
            "These offences are recognised and counted very differently from force to force; the rate shows "
            + "that before anybody reads the domestic part of them.",
        priority: .pursuing, companion: "stalking_harassment_share",
        reason: "a rise may be better recognition as much as more harm",
        limits: [
            "Malicious communications are over half of it in 2017/18, and their counting changed in 2023.",
            "How much of it is domestic is not known here: no source held gives the flag by offence group.",
        ],
        commitments: [apartCommitment, overlapCommitment],
        satisfiedBy:
            "Stalking, harassment and malicious communications apart, each with the number that carries the "
            + "domestic abuse flag.")

    private static func allCrime(
        _ id: String, _ title: String, of measure: Measure, definition: String, rationale: String,
        priority: Indicator.Priority, companion: String, reason: String, limits: [String],
        commitments: [Commitment], satisfiedBy: String
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition: "\(definition), for every 1,000 residents of all ages at the 30 June within it.",
            rationale: rationale, kind: .context, accountability: .population, priority: priority,
            polarity: .none(reason, companion: companion),
            calculation: .rate(
                numerator: measure.id, denominator: "population", multiplier: 1_000, stated: nil, by: .whole),
            unit: .ratePer1000, breaks: breaksOfAllCrime,
            limits: [
                "It is not domestic abuse: it counts all recorded crime of its kind, flagged or not.",
                "Published rates set the same crimes against the people of the year before, so they are a "
                    + "little higher where the population grows.",
                "England and Wales holds the crimes of the British Transport Police; no force's figure does.",
                "The City of London has few residents and many visitors: its rate means nothing and is not "
                    + "published.",
            ] + limits,
            commitments: commitments, satisfiedBy: satisfiedBy)
    }
}
