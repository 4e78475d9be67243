import IndicatorKit

/// How often the scheme is used.
extension DisclosureScheme {
    static let volume: [Indicator] = [count, rate, change]

    private static let count = Indicator(
        "dvds_applications", title: "Disclosure scheme applications",
        definition:
            "Applications under the Domestic Violence Disclosure Scheme received in the period: requests by "
            + "the public (right to ask) and police referrals (right to know) together.",
        rationale:
            "The scheme can only warn a person at risk if somebody applies; local use depends on whether "
            + "people and officers know of it.",
        kind: .output, accountability: .performance, priority: .prevention,
        polarity: .none(
            "more applications may show better awareness or more people in danger; fewer may show neither",
            companion: "dvds_decided_on_time_share"),
        calculation: .count(of: "dvds_applications", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: countingLimits + ["A count says nothing about the size of the area; read the rate with it."],
        commitments: commitments,
        satisfiedBy:
            "Applications by route for each quarter since the last report, with what was done to make the "
            + "scheme known and the share decided in time.",
        question:
            "What explains the number of applications in {area}: who knows of the scheme, who applies, "
            + "and who is asked to by officers?",
        importance: .low)

    private static let rate = Indicator(
        "dvds_applications_per_10000", title: "Disclosure scheme applications per 10,000 people",
        definition:
            "Applications under both routes in the year, for every 10,000 usual residents of all ages at the "
            + "mid-year within that year.",
        rationale:
            "Puts areas of different size on one scale, so that unusually low use of the scheme can be seen.",
        kind: .output, accountability: .performance, priority: .prevention,
        polarity: .none(
            "a high rate may be good awareness or much need, so neither direction is better by itself",
            companion: "dvds_disclosure_share"),
        calculation: .rate(
            numerator: "dvds_applications", denominator: "population", multiplier: 10_000, stated: nil,
            by: .whole),
        unit: .ratePer10000, decimals: 2, breaks: breaks,
        limits: countingLimits + [
            "All residents are in the denominator, children included, because the sources give no adult "
                + "base.",
            "The rate follows the length of the period: a quarter is not comparable with a year.",
        ],
        commitments: commitments,
        satisfiedBy:
            "The same rate by route and council area, and the reason why the force stands above or below "
            + "forces like it.",
        question: "Does the rate of {area}, {value}, show that people know of the scheme and use it?")

    private static let change = Indicator(
        "dvds_applications_change", title: "Change in disclosure scheme applications on the year",
        definition: "Change of the number of applications against the year before, in percent of that year.",
        rationale: "Shows whether work to make the scheme known is followed by more use of it.",
        kind: .output, accountability: .performance, priority: .prevention,
        polarity: .none(
            "a rise may come from awareness, from police referrals or from need",
            companion:
                "dvds_applications"),
        calculation: .changeOnYear(of: "dvds_applications", stated: "dvds_applications_change"),
        unit: .percent, breaks: breaks,
        limits: countingLimits + [
            "Two years are not a trend; the interval shows how much of the change could be chance.",
            "A printed change is shown beside the computed one where the source contradicts its own counts.",
        ],
        commitments: commitments,
        satisfiedBy:
            "The two counts by route, with any change of recording or of publicity between the two years.")
}
