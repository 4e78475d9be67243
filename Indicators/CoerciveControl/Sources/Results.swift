import IndicatorKit

/// How coercive control cases end.
extension CoerciveControlModule {
    static let chargeRate = Indicator(
        "coercive_control_charge_rate", title: "Charge rate of coercive control offences",
        definition:
            "Offences of controlling or coercive behaviour recorded in the period and charged or summonsed by "
            + "the day of counting, as a share of those recorded in it that had any outcome by that day; open "
            + "cases are left out.",
        rationale:
            "It follows what was recorded to its end in the same way as the charge rate of all domestic abuse "
            + "crimes, so that the two can be set side by side.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a charge puts the pattern of control before a court, as long as fewer offences are not recorded "
                + "to gain it",
            companion: "coercive_control_share"),
        calculation: .proportion(
            numerator: "coercive_control_charged", denominator: "coercive_control_with_outcome", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            "It is not the share of closed cases that newspapers print: that one counts cases closed in the "
                + "period, whenever they were recorded.",
            "Cases of control are slow to build, so quick outcomes weigh heavily in a recent period.",
            "A suspect may be charged with another offence for the same conduct, which does not count here.",
            "Most districts record few offences a year, so the interval is wide.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Offences of a closed year by the outcome reached by a stated day, those still open shown apart.",
        question: "What evidence is missing when coercive control in {area} does not lead to a charge?")

    static let chargedShare = Indicator(
        "coercive_control_charged_share", title: "Closed coercive control cases that were charged",
        definition:
            "Coercive control cases closed with a charge in the period as a share of all such cases "
            + "closed in it.",
        rationale:
            "Recording the offence helps a victim only if a case can be built on it; this shows how often "
            + "one is.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a charge puts the pattern of control before a court, as long as fewer cases are not recorded to "
                + "gain it",
            companion: "coercive_control_share"),
        calculation: .proportion(
            numerator: "coercive_control_cases_charged", denominator: "coercive_control_cases_closed",
            stated: "coercive_control_closed_cases_charged_share", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            "It is not the charge rate of offences, which follows those recorded in the period to their outcome.",
            "Cases closed in a year were often opened in an earlier one, and open cases are not in it.",
            "A suspect may be charged with another offence for the same conduct, which does not count here.",
            "Most forces close few cases a year, so the interval is wide.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Cases closed by outcome, and charges for other offences in cases opened as coercive control.",
        question:
            "What distinguishes the coercive control cases that were charged in {area} from those that "
            + "were not?")

    static let evidentialShare = Indicator(
        "coercive_control_evidential_share",
        title: "Closed coercive control cases dropped for want of evidence",
        definition:
            "Coercive control cases closed because of difficulties with the evidence, the victim's support "
            + "included, as a published share of all such cases closed.",
        rationale:
            "A pattern is proved by evidence gathered early; the share shows how often it was not there.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "fewer cases dropped means that evidence was gathered beyond the victim's word",
            companion: "coercive_control_charged_share"),
        calculation: .stated("coercive_control_closed_cases_evidential_difficulties_share", by: .whole),
        unit: .percent, decimals: 0, breaks: breaks,
        limits: [
            "It is printed in whole percent without the number of cases, so there is no interval.",
            "It joins several outcomes; whether the victim supported the case is not told apart.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Closed cases by outcome 14, 15 and 16, and the use of recorded and third-party evidence.",
        question: "Which lines of evidence were open and not followed in the cases dropped in {area}?")
}
