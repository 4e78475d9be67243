import IndicatorKit

/// How recorded crimes end: charged, or closed without the victim's support.
///
/// Each comes twice, for two denominators are in use under one name: crimes recorded, which published figures
/// take, and outcomes assigned, which is the fairer one while cases are open.
extension ArrestsAndConvictionsModule {
    private static let suppliedLimit =
        "No published source gives it; it appears when the force supplies both counts or an extract."

    private static let earlyOutcomeLimit =
        "Outcomes reached early differ from those reached late, so the share of a recent period still moves."

    static let chargeRate = Indicator(
        "charge_rate", title: "Charge rate of recorded domestic abuse crimes",
        definition:
            "Domestic abuse-related crimes charged or summonsed in the period as a share of those "
            + "recorded in it.",
        rationale:
            "Few recorded crimes reach a charge; the share shows how much of recorded abuse is brought to "
            + "court.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a charge puts the case before a court, as long as it is not gained by recording fewer crimes",
            companion: "victim_not_supporting_share"),
        calculation: .proportion(
            numerator: "da_crimes_charged", denominator: "da_crimes", stated: "charge_rate", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            lagLimit, extractOutcomeLimit, stageLimit,
            "The figure for Staffordshire is approximate, without a period, and does not say whether "
                + "incidents are below the line.",
            "Recent periods are too low while cases are open.",
            "It is a figure of the police; the charging rate of prosecutors is about their decisions alone.",
        ],
        commitments: [outcomeCommitment, staffordshireOutcomeCommitment],
        satisfiedBy:
            "Crimes recorded in a closed year with the outcome each of them had reached by a stated day.",
        question:
            "What stands between recording and charge in {area}, and which of it lies in the hands of the "
            + "force?",
        importance: .high)

    static let chargedOutcomeShare = Indicator(
        "charged_outcome_share", title: "Charges as a share of outcomes assigned",
        definition:
            "Domestic abuse-related crimes recorded in the period and charged or summonsed by the day of "
            + "counting, as a share of those recorded in it that had any outcome by that day; open cases are "
            + "left out.",
        definitionVersion: 2,
        rationale: "It is not weighed down by cases that are still open, so recent quarters can be read.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a charge puts the case before a court", companion: "victim_not_supporting_outcome_share"),
        calculation: .proportion(
            numerator: "da_crimes_charged", denominator: "da_crimes_with_outcome", stated: nil, by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            suppliedLimit, earlyOutcomeLimit,
            "A drive to close old cases moves it without any change in charging.",
            stageLimit,
        ],
        commitments: [outcomeCommitment, staffordshireOutcomeCommitment],
        satisfiedBy: "Outcomes by type for each quarter, those not yet assigned shown apart.",
        question:
            "Which outcomes took the place of charges in {area}, and how many of them does the force "
            + "itself review?")

    static let victimNotSupportingShare = Indicator(
        "victim_not_supporting_share", title: "Recorded crimes in which the victim does not support the case",
        definition:
            "Domestic abuse-related crimes closed because the victim does not support action, whether or "
            + "not a suspect is known, as a share of those recorded in the period.",
        rationale:
            "By the figures of both force areas it is how most cases end, and it says as much about the "
            + "support a victim was offered as about the evidence.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "victims who are protected and kept informed stay with a case more often, but nobody is to be "
                + "pressed to",
            companion: "charge_rate"),
        calculation: .proportion(
            numerator: "da_crimes_victim_not_supporting", denominator: "da_crimes",
            stated: "victim_not_supporting_share", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            lagLimit, extractOutcomeLimit,
            "West Mercia prints a share of crimes, Staffordshire more than half of cases without a "
                + "period; the two are not comparable.",
            "Shares of closed cases in inspection reports count something else and are left out.",
            "Victims may have good reasons, and a case can go on without them.",
        ],
        commitments: [outcomeCommitment, staffordshireOutcomeCommitment],
        satisfiedBy:
            "Outcomes 14 and 16 by quarter, whether an advocate was offered before the victim withdrew, "
            + "and the number of cases taken on without the victim.",
        question:
            "At {value} in {area} ({period}), at what point do victims step back, and what support had "
            + "been offered by then?",
        importance: .high)

    static let victimNotSupportingOutcomeShare = Indicator(
        "victim_not_supporting_outcome_share",
        title: "Victim does not support, as a share of outcomes assigned",
        definition:
            "Domestic abuse-related crimes closed with outcome 14 or 16 in the period as a share of all that "
            + "were given any outcome in it; open cases are left out.",
        rationale:
            "It is the form in which outcomes are published nationally, and can be read for recent quarters.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "fewer cases end because the victim was left without support",
            companion: "charged_outcome_share"),
        calculation: .proportion(
            numerator: "da_crimes_victim_not_supporting", denominator: "da_crimes_with_outcome", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            suppliedLimit, earlyOutcomeLimit,
            "Outcome 15, where the victim does support the case, is not in it.",
        ],
        commitments: [outcomeCommitment, staffordshireOutcomeCommitment],
        satisfiedBy: "Outcomes by type for each quarter, those not yet assigned shown apart.",
        question:
            "How many of the cases closed without the victim's support in {area} had other evidence, and "
            + "was it used?")
}
