import IndicatorKit

/// What reaches the prosecutors and what they decide.
extension ArrestsAndConvictionsModule {
    static let referrals = Indicator(
        "cps_referrals", title: "Suspects referred to prosecutors for a charging decision",
        definition:
            "Suspects of domestic abuse whom the police referred to the prosecution service in the period.",
        rationale: "A fall here comes before a fall in prosecutions and points to the police stage.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "the number follows recorded crime and the rules on who decides a charge",
            companion: "cps_charging_rate"),
        calculation: .count(of: "cps_da_referrals", by: .whole), unit: .count, decimals: 0,
        limits: [
            stageLimit, "Only national figures are published; sources differ by a few cases for 2018/19.",
            "Suspects are counted, not crimes or victims.",
        ],
        commitments: [courtCommitment],
        satisfiedBy: "Referrals by force and quarter with the number sent back for more evidence.",
        question:
            "Why does {area} refer as many suspects to prosecutors as it does, set against the crimes "
            + "that it records?")

    static let chargingDecisionRate = Indicator(
        "cps_charging_rate", title: "Charging rate of prosecutors",
        definition:
            "Suspects charged as a share of the charging decisions that prosecutors made on domestic abuse "
            + "suspects in the period.",
        rationale: "It tells whether files that reach a prosecutor are strong enough to charge.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a higher share of decisions to charge means stronger files, as long as the police go on "
                + "referring",
            companion: "cps_referrals"),
        calculation: .proportion(
            numerator: "cps_da_charged", denominator: "cps_da_decisions", stated: "cps_da_charging_rate",
            by: .whole),
        unit: .percent, decimals: 0,
        limits: [
            stageLimit,
            "It is a share of decisions, not of referrals: suspects charged over suspects referred is lower.",
            "It is not the charge rate of the police, which is a share of crimes and far smaller.",
        ],
        commitments: [courtCommitment],
        satisfiedBy: "Decisions to charge and not to charge by force, with the reasons for not charging.",
        question:
            "For what reasons are files from {area} returned or not charged, and which could the force "
            + "have put right?")

    static let unsuccessfulReasons = Indicator(
        "unsuccessful_prosecution_reasons",
        title: "Unsuccessful prosecutions lost because of the victim's absence",
        definition:
            "Unsuccessful domestic abuse prosecutions put down to a victim's retraction or to a victim's "
            + "non-attendance, each as a published share of all unsuccessful ones.",
        rationale: "Both can be lessened by special measures, advocates and keeping victims informed.",
        kind: .outcome, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "support before and at court keeps victims able to give evidence", companion: "conviction_rate"),
        calculation: .stated("unsuccessful_prosecution_reason_share", by: .by(["reason"])), unit: .percent,
        decimals: 0,
        limits: [
            stageLimit,
            "The evidence gives the same percentage for both reasons, nationally and for one year.",
            "The reason is the one entered by the prosecutor; others may have played a part.",
        ],
        commitments: [outcomeCommitment],
        satisfiedBy: "Unsuccessful cases of the area by reason, and whether special measures were asked for.",
        question: "What would have kept victims in {area} in the prosecutions that were lost without them?")
}
