import IndicatorKit

/// Repeats by the twelve months before each crime, whatever the turn of the year.
extension RepeatVictimisationModule {
    static let rollingLimit =
        "A first crime more than 365 days back, on the same day, in another area or recorded as an incident "
        + "makes no repeat."

    static let lookBackLimit =
        "It needs extracts that reach 365 days behind the period; where they do not, there is no figure."

    static let rollingRate = Indicator(
        "repeat_victim_rate_12_months", title: "Repeat victim rate, rolling twelve months",
        definition:
            "Distinct victims of a domestic abuse-related crime recorded in the period who had been the victim "
            + "of another one recorded on an earlier day, at most 365 days before, as a share of all distinct "
            + "victims of such crimes in the period. It looks back from each crime across the turn of the year; "
            + "the repeat victim rate instead asks for two crimes within one financial year.",
        rationale:
            "A crime in March and one in April are the same failure to stop the abuse as two in one year; this "
            + "form sees them, and can be read for a month or quarter.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .lowerIsBetter(
            "fewer victims harmed again is what every partner wants, but a fall can also mean that victims "
                + "have stopped coming back",
            companion: "da_crimes_per_1000"),
        calculation: .proportion(
            numerator: "repeat_victims_12_months", denominator: "da_recorded_victims", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            rollingLimit, lookBackLimit, matchingLimit,
            "It is usually above the rate of the financial year, and the two are never set against each other.",
            "A rise can mean more harm or more confidence to report a second time.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Repeat and all victims by quarter and local area from extracts of at least two years, with the "
            + "match rule and what was done after the first crime.",
        question:
            "What was done in {area} after the first report of those who came back within twelve months?")

    static let repeatCrimeShare = Indicator(
        "repeat_crime_share_12_months", title: "Crimes that are repeats, rolling twelve months",
        definition:
            "Domestic abuse-related crimes recorded in the period whose victim had been the victim of another "
            + "one on an earlier day, at most 365 days before, as a share of those whose victim is named.",
        rationale:
            "It is the part of recorded abuse that came after the police already knew, and so the part that a "
            + "better first response might have prevented.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .lowerIsBetter(
            "fewer crimes after a known one is the aim, but one victim who reports each time raises it too",
            companion: "repeat_victim_rate_12_months"),
        calculation: .proportion(
            numerator: "repeat_crimes_12_months", denominator: "da_crimes_with_victim", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            rollingLimit, lookBackLimit, matchingLimit,
            "A few victims with many crimes weigh heavily; the rate of victims counts each of them once.",
            "The crimes of one victim are not independent, so the interval is narrower than it ought to be.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Repeat crimes by local area with the number of victims behind them, and the records without a "
            + "named victim.",
        question: "Which earlier reports in {area} could have prevented the later crimes?")

    static let medianDaysBetween = Indicator(
        "median_days_since_earlier_crime", title: "Median days between a victim's crimes",
        definition:
            "For each domestic abuse-related crime of the period whose victim had an earlier one at most 365 "
            + "days before: the days since the latest of them. The figure is the middle of these days; half of "
            + "the repeats came no later. It is counted on the later crime.",
        rationale:
            "It tells how soon after a crime the next one falls, and so how fast protection must work.",
        kind: .outcome, accountability: .population, priority: .prevention,
        polarity: .none(
            "a longer gap may be protection that held for longer or a next crime that was reported late, and "
                + "victims who were not harmed again are not in it",
            companion: "repeat_crime_share_12_months"),
        calculation: .stated("median_days_since_earlier_crime", by: .whole), unit: .days, breaks: breaks,
        limits: [
            rollingLimit, lookBackLimit, matchingLimit,
            "No gap can exceed 365 days, so it is not the time until the next crime for victims at large.",
            "Days are those of recording, which may lie long after the crime.",
            "No interval is given: the figure comes without the spread of the days behind it.",
        ],
        commitments: commitments,
        satisfiedBy:
            "The days by quarter with the number of repeats behind them, and the share that came within a month."
    )
}
