import IndicatorKit

/// Prosecutions and what they come to.
extension ArrestsAndConvictionsModule {
    static let prosecutions = Indicator(
        "prosecutions", title: "Domestic abuse prosecutions",
        definition:
            "Defendants whose prosecution, flagged by prosecutors as domestic abuse, was completed in the "
            + "period.",
        rationale: "A conviction rate says nothing without the number of cases that came to court.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .none(
            "a fall may be fewer crimes, fewer referrals or slower courts; the count cannot tell which",
            companion: "conviction_rate"),
        calculation: .count(of: "prosecutions", by: .whole), unit: .count, decimals: 0,
        limits: [
            stageLimit,
            "Prosecutors flag cases themselves, so not every crime flagged by the police is among them.",
            "Completed prosecutions concern crimes of earlier periods.",
        ],
        commitments: moreCasesCommitments + [
            courtCommitment, worcestershireCourtCommitment, staffordshireCourtCommitment,
        ],
        satisfiedBy: "Completed prosecutions for the area by year, with those that wait for trial.")

    static let prosecutionsChange = Indicator(
        "prosecutions_change", title: "Change in domestic abuse prosecutions on the year before",
        definition:
            "Completed domestic abuse prosecutions of the year less those of the year before, in percent "
            + "of the earlier number.",
        rationale: "The strategies speak of a long fall; this says by how much each year adds to it.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .none("the number depends on referrals and on court time", companion: "cps_referrals"),
        calculation: .changeOnYear(of: "prosecutions", stated: nil), unit: .percent,
        limits: [stageLimit, "Years with court closures are not ordinary years."],
        commitments: [courtCommitment, staffordshireCourtCommitment],
        satisfiedBy: "Prosecutions of both years with referrals and cases in hand at the end of each.")

    static let prosecutionsChangePublished = Indicator(
        "prosecutions_change_over_years",
        title: "Change in domestic abuse prosecutions over several years, as published",
        definition:
            "A change in domestic abuse prosecutions on a base more than one year back, as a source "
            + "prints it.",
        rationale: "Staffordshire gives no count of prosecutions; this is all that is published for it.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "the number depends on referrals and on court time", companion: "prosecutions_change"),
        calculation: .stated("prosecutions_change", by: .by(["baseline"])), unit: .percent, decimals: 0,
        limits: [
            "The bases differ, so that figures of two areas are not comparable.",
            "It is not clear whether the fall printed for Staffordshire is local or national.",
        ],
        commitments: [staffordshireCourtCommitment],
        satisfiedBy: "Completed prosecutions for Staffordshire for each year since 2014/15.")

    static let shareOfAllProsecutions = Indicator(
        "da_share_of_prosecutions", title: "Domestic abuse as a share of all prosecutions",
        definition:
            "Completed domestic abuse prosecutions as a share of completed prosecutions of every kind in the "
            + "period.",
        rationale: "It shows how much of the business of the courts domestic abuse is, area by area.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .none(
            "it moves when other prosecutions move, so that neither direction is better",
            companion: "prosecutions"),
        calculation: .proportion(
            numerator: "prosecutions", denominator: "all_prosecutions",
            stated: "da_share_of_all_prosecutions",
            by: .whole),
        unit: .percent,
        limits: [
            stageLimit, "The national share is printed as about 17 %, the local one to two decimals.",
            "The total of all prosecutions is not published beside it.",
        ],
        commitments: [courtCommitment],
        satisfiedBy: "Prosecutions of all kinds for the same area and year.")

    static let convictionRate = Indicator(
        "conviction_rate", title: "Conviction rate",
        definition:
            "Completed domestic abuse prosecutions that ended in conviction, by plea or after trial, as a "
            + "share of all completed domestic abuse prosecutions.",
        rationale: "It tells how often a case that came to court was strong enough to succeed.",
        kind: .outcome, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a conviction holds the perpetrator to account, but a high rate can go with very few cases",
            companion: "prosecutions"),
        calculation: .proportion(
            numerator: "convictions", denominator: "prosecutions", stated: "conviction_rate", by: .whole),
        unit: .percent,
        limits: [
            stageLimit,
            "Sources give the percentage without the convictions, so there is no interval; it appears "
                + "when the counts are supplied.",
            "Convictions over recorded crimes would mix units and is not given; that share is far smaller.",
            "The figure for Staffordshire is approximate and has no period.",
        ],
        commitments: [courtCommitment, worcestershireCourtCommitment, staffordshireCourtCommitment],
        satisfiedBy:
            "Convictions and completed prosecutions by area and year, and the reasons for cases lost.",
        question:
            "Which cases end without a conviction in {area}, and what do police and prosecutors learn "
            + "from them together?",
        importance: .high)
}
