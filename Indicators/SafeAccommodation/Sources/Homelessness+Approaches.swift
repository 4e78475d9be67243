import IndicatorKit

extension Homelessness {
    static let approaches = Indicator(
        "homelessness_approaches", title: "Homelessness approaches because of domestic abuse",
        definition:
            "People who approached the housing authority in the year as homeless, or about to be, because of "
            + "domestic abuse.",
        rationale:
            "Many victims meet the council before any other service; it is a count of need that shows "
            + "itself.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "more approaches may mean more abuse or more trust that the council will help",
            companion: "homelessness_duty_owed_share"),
        calculation: .count(of: "homeless_da_approaches", by: .whole), unit: .count, decimals: 0,
        limits: limits, commitments: commitments,
        satisfiedBy:
            "Approaches by quarter, household type and what was owed, for every district on one definition.")

    static let approachesPer10000 = Indicator(
        "homelessness_approaches_per_10000",
        title: "Homelessness approaches because of domestic abuse per 10,000 people",
        definition:
            "Approaches in the year for every 10,000 usual residents at the mid-year within it.",
        rationale: "Puts districts of different size on one scale.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "a high rate may be much need or an open door", companion: "homelessness_duty_owed_share"),
        calculation: .rate(
            numerator: "homeless_da_approaches", denominator: "population", multiplier: 10_000, stated: nil,
            by: .whole),
        unit: .ratePer10000, decimals: 2,
        limits: limits + ["Children who come with a parent may or may not be counted; sources do not say."],
        commitments: commitments,
        satisfiedBy: "The same rate by district and year, with how each district records the reason.")

    static let approachesChange = Indicator(
        "homelessness_approaches_change", title: "Change in homelessness approaches on the year",
        definition: "Change of the number of approaches against the year before, in percent of that year.",
        rationale: "Shows whether pressure on housing from abuse is growing.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "a rise may come from need, from trust or from better recording",
            companion: "homelessness_approaches"),
        calculation: .changeOnYear(of: "homeless_da_approaches", stated: nil), unit: .percent,
        limits: limits + ["Two years apart is not one: without the year between there is no figure."],
        commitments: commitments,
        satisfiedBy: "The counts of two years in a row on one definition.")
}
