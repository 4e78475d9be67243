import IndicatorKit

/// What follows when stalking is recorded.
extension StalkingAndHarassmentModule {
    static let chargeRate = Indicator(
        "stalking_da_charge_rate", title: "Charge rate of domestic stalking offences",
        definition:
            "Domestic abuse-related stalking offences recorded in the period and charged or summonsed by the "
            + "day of counting, as a share of those recorded in it that had any outcome by that day; open "
            + "cases are left out.",
        rationale:
            "A charge opens the way to bail conditions and a restraining order, which conduct that goes on needs.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a charge puts the whole course of conduct before a court, as long as less stalking is not "
                + "recorded to gain it",
            companion: "stalking_share_of_stalking_harassment"),
        calculation: .proportion(
            numerator: "stalking_da_charged", denominator: "stalking_da_with_outcome", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            extractLimit,
            "A suspect may be charged with harassment for the same conduct, which does not count here.",
            "Quick outcomes weigh heavily in a recent period, because the slow cases in it are still open.",
            "Few such offences in a district have an outcome, so the interval is wide.",
        ],
        commitments: [recordingCommitment, supportCommitment],
        satisfiedBy:
            "Offences of a closed year by the outcome reached by a stated day, with charges for other offences "
            + "in the same cases.",
        question: "What is missing when domestic stalking in {area} does not lead to a charge?")

    static let ordersPer100 = Indicator(
        "stalking_protection_orders_per_100",
        title: "Stalking protection orders applied for, for every 100 stalking offences",
        definition:
            "Stalking protection orders that the police applied for in the period for every 100 stalking "
            + "offences, domestic or not, recorded in it.",
        rationale:
            "The order can be had before a conviction and can require treatment; how often it is sought shows "
            + "whether it is part of the answer to stalking.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "hardly any means that the tool is left unused, but an order that is not needed or not enforced "
                + "protects nobody",
            companion: "stalking_protection_orders_granted_share"),
        calculation: .rate(
            numerator: "stalking_protection_orders_applied", denominator: "stalking_offences",
            multiplier: 100, stated: nil, by: .whole),
        unit: .per100, breaks: Array(breaks.dropFirst()),
        limits: [
            "Orders and offences are not linked: one order may follow several offences, or one of an earlier "
                + "year.",
            "Applications are few in most forces, so a year rests on a handful of cases.",
            "Orders are sought against stalking by strangers too; the domestic part is not told apart.",
        ],
        commitments: ordersCommitments,
        satisfiedBy:
            "Applications, refusals, grants and breaches for each quarter, with the relationship between the "
            + "two people.",
        question: "When does {area} apply for a stalking protection order, and who decides that it does not?")

    static let ordersGrantedShare = Indicator(
        "stalking_protection_orders_granted_share",
        title: "Stalking protection orders granted among those applied for",
        definition:
            "Stalking protection orders that a court granted on applications of the period, interim orders "
            + "left out, as a share of the orders applied for in it.",
        rationale: "Refusals show whether applications are well prepared and whether courts know the order.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "nearly every application granted may mean good files or that only the plainest cases are tried",
            companion: "stalking_protection_orders_per_100"),
        calculation: .proportion(
            numerator: "stalking_protection_orders_granted",
            denominator: "stalking_protection_orders_applied", stated: nil, by: .whole),
        unit: .percent,
        limits: [
            "An application made late in the period may be heard in the next, which lowers the share.",
            "Applications are few in most forces, so the interval is wide.",
            "A grant says nothing about enforcement; breaches must be asked for beside it.",
        ],
        commitments: ordersCommitments,
        satisfiedBy:
            "Applications of a closed year by result, with the reasons of those refused or withdrawn.")
}
