import IndicatorKit

/// Whether the same people are suspected again, and of harming whom.
extension RepeatVictimisationModule {
    private static let suspectLimit =
        "A suspect is somebody whom a record names, not somebody found guilty; crimes without a named suspect "
        + "are left out."

    private static let suspectMatchingLimit =
        "The result depends on how records of one suspect are matched, and moves with how often a suspect is "
        + "named at all."

    private static let suspectCommitments = [
        Commitment(
            id: "tw-c-026", document: "tw-strategy", section: "Pursuing perpetrators",
            promise: "Disrupt and challenge people who abuse so that they change."),
        Commitment(
            id: "worcs-c-047", document: "worcs-strategy", section: "Priority 4",
            promise: "Take a robust approach to perpetrators together, and bring them to justice."),
        Commitment(
            id: "staffs-c-049", document: "staffs-strategy", section: "Perpetrators",
            promise: "Hold people who abuse to account and prevent what they might do next."),
        Commitment(
            id: "wm-c-121", document: "wm-strategy", section: "6 (plan of West Mercia Police)",
            promise: "Find people who abuse one victim after another, and manage them."),
    ]

    static let repeatSuspectShare = Indicator(
        "repeat_suspect_share", title: "Repeat suspects",
        definition:
            "Distinct suspects of two or more domestic abuse-related crimes recorded in the period as a share "
            + "of all distinct suspects of such crimes in it, whether or not the victim was the same.",
        rationale:
            "Few people stand behind many crimes; the share shows how far those already known go on to be "
            + "suspected again.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .lowerIsBetter(
            "fewer people suspected again is the aim, but a fall can also mean that suspects are named less often",
            companion: "repeat_victim_rate"),
        calculation: .proportion(
            numerator: "repeat_suspects", denominator: "da_suspects", stated: nil, by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            suspectLimit, suspectMatchingLimit,
            "Only crimes of one period count; the shorter the period, the lower the share.",
            "One call may be recorded as two crimes of one suspect.",
        ],
        commitments: suspectCommitments,
        satisfiedBy:
            "Suspects by number of crimes, the share of crimes without a named suspect, and what was done about "
            + "those suspected most often.",
        question: "How does {area} manage suspects who offend again, and how many are on a programme?")

    static let severalVictimsShare = Indicator(
        "suspects_with_several_victims_share", title: "Suspects with several victims",
        definition:
            "Distinct suspects of domestic abuse-related crimes against two or more different victims in the "
            + "period as a share of all distinct suspects of such crimes in it.",
        rationale:
            "Somebody who goes from one victim to the next is a danger that no plan for a single victim ends.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .lowerIsBetter(
            "fewer people suspected of harming several victims is the aim, but a fall can also mean that victims "
                + "or suspects are named less often",
            companion: "repeat_suspect_share"),
        calculation: .proportion(
            numerator: "suspects_with_several_victims", denominator: "da_suspects", stated: nil, by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            suspectLimit, suspectMatchingLimit,
            "Several victims may be one family harmed on one day, not one partner after another.",
            "Only one period counts; estimates of serial perpetrators look at years and at more than records.",
        ],
        commitments: suspectCommitments,
        satisfiedBy:
            "The suspects by number of victims and by relationship, with the disclosures and orders that "
            + "followed.",
        question: "How does {area} find suspects with several victims, and who warns the next one?")
}
