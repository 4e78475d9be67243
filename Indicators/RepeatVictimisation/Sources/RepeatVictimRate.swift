import IndicatorKit

/// The share of victims who suffer more than one recorded crime, and how it moves.
extension RepeatVictimisationModule {
    static let rate = Indicator(
        "repeat_victim_rate", title: "Repeat victim rate",
        definition:
            "Distinct victims of two or more domestic abuse-related crimes recorded in the financial "
            + "year, as a share of all distinct victims of such crimes in that year. Both crimes must lie within "
            + "the year; the rolling rate instead looks back 365 days from each crime, across the turn of the "
            + "year.",
        rationale:
            "A victim who is known to the police and is harmed again is the plainest sign that the response "
            + "did not stop the abuse.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .lowerIsBetter(
            "fewer victims harmed again is what every partner wants, but a fall can also mean that victims "
                + "have stopped coming back",
            companion: "da_crimes_per_1000"),
        calculation: .proportion(
            numerator: "repeat_victims", denominator: "da_recorded_victims", stated: "repeat_victim_rate",
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            windowLimit, matchingLimit,
            "Victims of one area and year are counted; someone who moves across the border counts in both "
                + "areas.",
            "A rise can mean more harm or more confidence to report a second time.",
            "Counted for less than a year it is far lower, since both crimes must lie within the period.",
            "It is not the repeat rate of risk conferences, of call handling or of surveys, which count "
                + "other people over other windows.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Repeat and all victims by quarter of first crime and by local area, the match rule, the "
            + "share of records without a victim identifier, and what was done after the first crime.",
        question:
            "Who are the people in {area} who came back within the year, and what was done after the "
            + "first report?",
        importance: .high)

    static let rateChange = Indicator(
        "repeat_victim_rate_change", title: "Change in the repeat victim rate on the year before",
        definition:
            "The repeat victim rate of the financial year less that of the year before, in percentage "
            + "points.",
        rationale: "It tells a real change of the rate from the play of chance between two years.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .lowerIsBetter(
            "a fall means fewer victims harmed again, provided that reporting held up",
            companion: "da_crimes_change"),
        calculation: .pointsOnYear(numerator: "repeat_victims", denominator: "da_recorded_victims"),
        unit: .percentagePoints, breaks: breaks,
        limits: [
            windowLimit, matchingLimit,
            "It is in percentage points; the same change in percent of the earlier rate is a larger number.",
            "Some people are victims in both years, so the two shares are not wholly independent.",
            "A published change over more than one year is not used.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Counts of both years made by one match rule, and a word on changes of recording between them.")
}
