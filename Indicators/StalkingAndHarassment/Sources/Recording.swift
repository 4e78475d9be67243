import IndicatorKit

/// How much stalking and harassment is recorded, and how far it is domestic abuse.
extension StalkingAndHarassmentModule {
    static let domesticShare = Indicator(
        "da_share_of_stalking", title: "Domestic abuse as a share of recorded stalking",
        definition:
            "Recorded stalking offences with the domestic abuse flag as a share of all recorded stalking "
            + "offences of the period.",
        rationale:
            "It tells whom a response to stalking must be made for: where most of it comes from a former "
            + "partner, it belongs with domestic abuse services.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "it moves with marking, with the rules and with stalking by strangers, none of which is a gain or "
                + "a loss in itself",
            companion: "stalking_harassment_share"),
        calculation: .proportion(
            numerator: "stalking_offences_da_flagged", denominator: "stalking_offences",
            stated: "da_share_of_stalking_offences", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            "It is not the share of domestic abuse that is stalking, which has domestic abuse crimes below the "
                + "line.",
            flagLimit,
            "The rules of April 2020 turned harassment by former partners into stalking, which raises it by "
                + "itself.",
        ],
        commitments: [overlapCommitment, apartCommitment],
        satisfiedBy:
            "All stalking offences and those with the flag for each quarter, and an audit of the flag on "
            + "stalking without it.",
        question: "Who supports the victims of stalking in {area} whom domestic abuse services do not reach?")

    static let domesticStalkingOffences = Indicator(
        "da_stalking_offences", title: "Domestic abuse-related stalking offences recorded",
        definition:
            "Offences of stalking (class 8Q) that the police recorded in the period with the domestic abuse "
            + "flag.",
        rationale:
            "Stalking by a partner or former partner goes on and can escalate; the count is the work that a "
            + "force has with it.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "more may be recorded because more is recognised or because there is more of it",
            companion: "stalking_share_of_stalking_harassment"),
        calculation: .count(of: "stalking_offences_da_flagged", by: .whole), unit: .count, decimals: 0,
        breaks: breaks, limits: [recognitionLimit, flagLimit],
        commitments: [overlapCommitment, recordingCommitment],
        satisfiedBy: "Offences by quarter and local authority, with the findings of the last audit of crimes."
    )

    static let stalkingWithinGroup = Indicator(
        "stalking_share_of_stalking_harassment",
        title: "Stalking as a share of domestic stalking and harassment crimes",
        definition:
            "Recorded domestic abuse-related stalking offences as a share of all recorded domestic "
            + "abuse-related crimes of stalking, harassment, malicious communications and controlling or "
            + "coercive behaviour.",
        rationale:
            "Stalking that is taken for harassment is taken for a nuisance and its danger is not seen; a very "
            + "low share points to that.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "a very low share means that stalking is recorded as something else, but no share is known to be "
                + "right",
            companion: "stalking_da_charge_rate"),
        calculation: .proportion(
            numerator: "stalking_offences_da_flagged", denominator: "stalking_harassment_da_offences",
            stated: nil, by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            recognitionLimit,
            "Counted from an extract, coercive control is below the line; published counts do not say whether "
                + "it is.",
            "Fewer malicious communications raise it without any change in stalking.",
        ],
        commitments: [recordingCommitment, apartCommitment],
        satisfiedBy:
            "Crimes by class for each quarter, and a dip sample of harassment between former partners for "
            + "signs of stalking.",
        question: "Is stalking in {area} recorded as stalking, and when was that last sampled?")

    static let groupOffences = Indicator(
        "da_stalking_harassment_offences", title: "Domestic stalking and harassment crimes recorded",
        definition:
            "Recorded domestic abuse-related crimes of stalking, harassment, malicious communications and "
            + "controlling or coercive behaviour in the period.",
        rationale:
            "They are courses of conduct: each takes more than one act to prove and more than one visit to "
            + "keep a victim safe.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "more may be recorded because more is recognised or because there is more of it",
            companion: "stalking_harassment_share"),
        calculation: .count(of: "stalking_harassment_da_offences", by: .whole), unit: .count, decimals: 0,
        breaks: breaksOfGroup,
        limits: [
            flagLimit,
            "Published counts do not say whether controlling or coercive behaviour is in them; counted from an "
                + "extract it is.",
            "Malicious communications make up two fifths of it or more in published figures.",
        ],
        commitments: [apartCommitment, overlapCommitment],
        satisfiedBy: "Crimes by class and local authority for each quarter.")

    static let groupChange = Indicator(
        "da_stalking_harassment_change",
        title: "Change in domestic stalking and harassment crimes on the year before",
        definition:
            "Recorded domestic stalking and harassment crimes less those of the year before, in percent of "
            + "the earlier number.",
        rationale:
            "One strategy took a gap between two shares for a rise in volume; this is the rise in volume, or "
            + "its absence.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "a rise may be recognition, recording or more of it",
            companion: "da_stalking_harassment_offences"),
        calculation: .changeOnYear(of: "stalking_harassment_da_offences", stated: nil), unit: .percent,
        breaks: breaksOfGroup,
        limits: [
            flagLimit, "One pair of years is not a trend.",
            "Offences repeat within victims, so the interval is narrower than it ought to be.",
        ],
        commitments: [apartCommitment],
        satisfiedBy: "Counts of both years by class, made at the same time from the same system.")
}
