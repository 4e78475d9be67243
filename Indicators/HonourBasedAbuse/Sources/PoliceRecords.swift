import IndicatorKit

/// What the police record.
extension HonourBasedAbuseModule {
    static let offences = Indicator(
        "honour_based_offences", title: "Honour-based abuse offences recorded",
        definition:
            "Notifiable offences that the police recorded in the period and marked as committed, or possibly "
            + "committed, to protect or defend the honour of a family or community.",
        rationale:
            "Each is a person who spoke against their own family; the number shows whether anybody does.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(hiddenReason, companion: "honour_based_incidents"),
        calculation: .count(of: "hbv_offences", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            hiddenLimit, smallLimit, noRateLimit,
            "The mark is set by officers; before April 2019 each force had its own practice.",
            "The two national counts are said to be of the police and cite a report of prosecutors.",
            "Counted from an extract, offences without the domestic abuse flag are not in it.",
        ],
        commitments: [violenceCommitment, staffordshireCommitment, proceduresCommitment],
        satisfiedBy:
            "Offences and incidents by year, with what was done for each person and who reported it.",
        question: "Who in {area} do victims of honour-based abuse turn to first, and what happens then?")

    static let offencesChange = Indicator(
        "honour_based_offences_change",
        title: "Change in honour-based abuse offences on the year before",
        definition:
            "Recorded honour-based abuse offences less those of the year before, in percent of the earlier "
            + "number; where the counts are not there, as printed.",
        rationale:
            "Sources print it for a handful of offences; the interval shows that little can be said.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(hiddenReason, companion: "honour_based_offences"),
        calculation: .changeOnYear(of: "hbv_offences", stated: "hbv_offences_change"), unit: .percent,
        decimals: 0, breaks: breaks,
        limits: [
            hiddenLimit,
            "One offence more changes it by many percent; read the two counts first.",
            "A printed change may fit no whole number of offences, as the 14 % of West Mercia does not.",
        ],
        commitments: [violenceCommitment],
        satisfiedBy: "The counts of several years, and what changed in marking or in reaching people.")

    static let incidents = Indicator(
        "honour_based_incidents", title: "Honour-based abuse incidents recorded (not crimes)",
        definition:
            "Reports that the police marked as honour-based abuse in the period and recorded without a crime; "
            + "never counted again as an offence.",
        rationale:
            "Fear of what is to come is often reported before anything punishable has happened; this is where "
            + "prevention can still work.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(hiddenReason, companion: "honour_based_offences"),
        calculation: .count(of: "hbv_incidents", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            hiddenLimit, smallLimit, noRateLimit,
            "Nobody publishes it for an area; it appears where an extract of the force has been counted.",
            "Counted from an extract, incidents without the domestic abuse flag are not in it.",
        ],
        commitments: [violenceCommitment, proceduresCommitment],
        satisfiedBy: "Incidents by year, with those that were turned into crimes after review.")

    static let mutilation = Indicator(
        "fgm_offences_recorded", title: "Offences of female genital mutilation recorded",
        definition:
            "Offences under the law against female genital mutilation that the police recorded in the period, "
            + "as published.",
        rationale:
            "Research expects affected women and girls in every local authority; next to none is recorded.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(hiddenReason, companion: "women_and_girls_living_with_fgm"),
        calculation: .count(of: "fgm_offences", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            hiddenLimit, smallLimit, noRateLimit,
            "An offence may have been committed years ago or in another country.",
            "Published for three years together, which cannot be taken apart.",
        ],
        commitments: [mutilationCommitment, proceduresCommitment],
        satisfiedBy:
            "Offences, incidents and mandatory reports by year, with what health and schools referred.")

    static let forcedMarriage = Indicator(
        "forced_marriage_offences_recorded", title: "Offences of forced marriage recorded",
        definition:
            "Offences under the law against forced marriage that the police recorded in the period, as "
            + "published.",
        rationale:
            "The law names the offence since 2014; the number shows whether it is used for those who ask for "
            + "protection.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(hiddenReason, companion: "forced_marriage_protection_orders"),
        calculation: .count(of: "forced_marriage_offences", by: .whole), unit: .count, decimals: 0,
        breaks: breaks,
        limits: [
            hiddenLimit, smallLimit, noRateLimit,
            "Published for three years together, which cannot be taken apart.",
            "Many victims want protection and no prosecution of their parents, and then no offence is recorded.",
        ],
        commitments: [marriageCommitment, proceduresCommitment],
        satisfiedBy: "Offences and incidents by year, beside protection orders for people of the area.")
}
