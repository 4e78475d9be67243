import IndicatorKit

/// Shares of abuse that documents call hidden or reported, as printed.
///
/// The documents count victims, events or cases under the same word. Every estimate carries what its
/// figure is a
/// share of, and figures with different wholes are never set against each other.
enum PublishedShares {
    static let measures: [Measure] = [
        Measure(
            "hidden_da_share", title: "Published share of domestic abuse that is not reported",
            unit:
                .percent,
            basis: "cases", stage: .research, addsOverAreas: false, heldBy: "the publisher of the figure"),
        Measure(
            "da_reported_share", title: "Published share of domestic abuse that is reported", unit: .percent,
            basis: "cases", stage: .research, addsOverAreas: false, heldBy: "the publisher of the figure"),
    ]

    static let indicators: [Indicator] = [hidden, reported]

    private static let limits = [
        "Sources divide different things: victims by victims, or police events by survey victims.",
        "Events over victims makes hidden abuse look smaller, because one victim may report several times.",
        "No source gives an interval, and some give neither year nor definition.",
    ]

    private static let hidden = Indicator(
        "hidden_da_share", title: "Published share of abuse that is not reported",
        definition:
            "The share of domestic abuse said not to come to notice, as each document prints it and under "
            + "that document's own definition.",
        rationale:
            "Local strategies set their aims by these figures, so a reader must see which of them may stand "
            + "side by side; most may not.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "the figures are modelled and differ in meaning; none of them measures a service",
            companion: "survey_not_told_police_share"),
        calculation: .stated("hidden_da_share", by: .whole), unit: .percent, decimals: 0,
        limits: limits, commitments: commitments,
        satisfiedBy:
            "The definition, the year, the survey rate and the count that the figure was made of, or its "
            + "replacement by the survey share who did not tell the police.")

    private static let reported = Indicator(
        "reported_da_share", title: "Published share of abuse that is reported",
        definition:
            "The share of domestic abuse said to be reported, as printed; its complement is not added to the "
            + "published hidden shares, which are defined otherwise.",
        rationale:
            "The figure is quoted as if it were the complement of local hidden shares, which it is not.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a modelled figure without year or source, which measures no service",
            companion:
                "hidden_da_share"),
        calculation: .stated("da_reported_share", by: .whole), unit: .percent, decimals: 0,
        limits: limits, commitments: commitments,
        satisfiedBy: "The study it comes from, with its year, its ages and what counted as reporting.")

    static let commitments = [
        Commitment(
            id: "worcs-c-041", document: "worcs-strategy",
            section: "Picture in Worcestershire > Expected prevalence",
            promise: "keep in view how many victims are not known to any service"),
        Commitment(
            id: "staffs-c-005", document: "staffs-strategy", section: "Local context",
            promise: "bring more victims to report, men and older people among them"),
        Commitment(
            id: "wm-c-015", document: "wm-strategy", section: "Vision",
            promise: "make it easier and safer to come forward, so that less abuse stays hidden"),
    ]
}
