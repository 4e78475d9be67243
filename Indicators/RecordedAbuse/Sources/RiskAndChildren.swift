import IndicatorKit

/// What the records say about risk and about children.
extension RecordedAbuseModule {
    static let riskAssessedShare = Indicator(
        "da_risk_assessed_share", title: "Crimes and incidents with a risk assessment",
        definition:
            "Recorded domestic abuse-related crimes and incidents that carry a risk level as a share of all "
            + "recorded in the period.",
        rationale:
            "Without an assessment nobody knows whom to protect first, and the share of high risk speaks only "
            + "for the records that have one.",
        kind: .output, accountability: .performance, priority: .prevention,
        polarity: .none(
            "one assessment may serve several records of a household, so that less than all is no failing by "
                + "itself",
            companion: "da_crimes_and_incidents"),
        calculation: .proportion(
            numerator: "da_records_risk_assessed", denominator: "da_crimes_and_incidents", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            extractLimit, "It says whether there is a level, not whether the assessment was a good one.",
            "A level that is kept in another system than the record does not count.",
        ],
        commitments: [riskCommitment],
        satisfiedBy: "Records without a level by reason and local area, and a dip sample of assessments.",
        question: "Which records of {area} carry no risk level, and who looks at them?")

    static let highRiskShare = Indicator(
        "da_high_risk_share", title: "High risk among risk-assessed crimes and incidents",
        definition:
            "Recorded domestic abuse-related crimes and incidents assessed as high risk as a share of those "
            + "that carry any risk level; records without one are left out.",
        rationale: "It is the part of recorded abuse that calls for advocates and for a risk conference.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "a high share may be graver abuse, abuse reported late or officers who grade with care",
            companion: "da_risk_assessed_share"),
        calculation: .proportion(
            numerator: "da_records_high_risk", denominator: "da_records_risk_assessed", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            extractLimit,
            "The level rests on the judgement of officers, and forces use different tools and thresholds.",
            "Records are counted, not people: a victim at high risk may stand behind many of them.",
            "It is not the number of risk conference cases, which come from other agencies as well.",
        ],
        commitments: [riskCommitment, staffordshireCommitment],
        satisfiedBy:
            "Records by level and local area, the tool in use, and how many of high risk reached a conference."
    )

    static let childrenPresentShare = Indicator(
        "da_children_present_share", title: "Crimes and incidents with children present",
        definition:
            "Recorded domestic abuse-related crimes and incidents at which children were marked as present, as "
            + "a share of all recorded in the period.",
        rationale:
            "A child who sees or hears abuse is a victim of it, and schools and services can help only if the "
            + "record says that there is a child.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "a rising share may be more children harmed or officers who ask and write it down",
            companion: "da_crimes_and_incidents"),
        calculation: .proportion(
            numerator: "da_records_children_present", denominator: "da_crimes_and_incidents", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            extractLimit,
            "Records whose mark is missing stand below the line alone, so poor marking looks like few children.",
            "It counts records, not children, and leaves out children of the household who were elsewhere.",
        ],
        commitments: [childrenCommitment, encompassCommitment],
        satisfiedBy:
            "Records with the mark set to yes, to no and not at all, and the notices sent to schools.")
}
