import IndicatorKit

/// Figures that sources print and nobody can make from counts.
extension StalkingAndHarassmentModule {
    static let kinds = Indicator(
        "stalking_harassment_kinds", title: "Domestic stalking and harassment by kind of offence",
        definition:
            "One kind of offence as a printed share of recorded domestic abuse-related stalking and "
            + "harassment crimes; the kinds are those of the source.",
        rationale:
            "A threat by message and a person at the door need different answers; the split says how much "
            + "there is of each.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "no split is the right one", companion: "stalking_share_of_stalking_harassment"),
        calculation: .stated("stalking_harassment_offence_share", by: .by(["offence"])), unit: .percent,
        decimals: 0, breaks: breaksOfGroup,
        limits: [
            "The kinds differ between sources: the national source prints harassment by itself, West Mercia "
                + "joins it with stalking, so only malicious communications can be set side by side.",
            "Printed in whole percent without all counts, so there is no interval.",
        ],
        commitments: [apartCommitment],
        satisfiedBy: "Crimes by class for the same twelve months, for the force and for the country.")

    static let gapToNational = Indicator(
        "stalking_harassment_gap_to_national",
        title: "Gap to the country in the share of stalking and harassment",
        definition:
            "The force's share of stalking and harassment in domestic abuse-related crimes less that of "
            + "England and Wales, in percentage points, as printed.",
        rationale:
            "The strategy prints it as an increase in volume; shown as what it is, nobody takes it for one.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "a force above the country may record more or other crimes less",
            companion: "stalking_harassment_share"),
        calculation: .stated("stalking_harassment_share_difference_from_national", by: .by(["baseline"])),
        unit: .percentagePoints, decimals: 0, breaks: breaksOfGroup,
        limits: [
            "It is the difference of two shares that were rounded first; from the counts it is half a point "
                + "more.",
            "It is a gap between two places and not a change over time.", flagLimit,
        ],
        commitments: [apartCommitment],
        satisfiedBy: "Both shares with their counts, for the same twelve months.")

    static let estimate = Indicator(
        "stalking_harassment_offences_estimated",
        title: "Estimated domestic stalking and harassment offences, recorded or not",
        definition:
            "A printed estimate of domestic abuse-related stalking and harassment offences in a year, made by "
            + "setting the victims that the survey estimates against crimes and incidents that the police "
            + "recorded.",
        rationale:
            "It says that recorded crimes are the smaller part; how much smaller it cannot say with any "
            + "precision.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "it is an estimate of what is hidden and not a result of anybody's work",
            companion: "da_stalking_harassment_offences"),
        calculation: .stated("stalking_harassment_da_offences_estimated", by: .whole), unit: .count,
        decimals: 0,
        limits: [
            "It mixes people in a survey with offences in police records, which cannot be added or divided.",
            "How it was made is told in one line, so it can be neither repeated nor given an interval.",
            "It must not be set beside recorded crimes, of any year.",
        ],
        commitments: [overlapCommitment],
        satisfiedBy:
            "The survey's estimate of victims of stalking by partners and family with its interval, shown by "
            + "itself.",
        importance: .low)
}
