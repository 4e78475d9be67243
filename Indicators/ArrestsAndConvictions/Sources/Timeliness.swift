import IndicatorKit

/// How long a recorded crime waits for its outcome.
extension ArrestsAndConvictionsModule {
    static let medianDaysToOutcome = Indicator(
        "median_days_to_outcome", title: "Median days from recording to outcome",
        definition:
            "The middle of the days from recording a domestic abuse-related crime to assigning its outcome: half "
            + "of the crimes took no longer. It covers the crimes recorded in the period that had an outcome by "
            + "the day of counting.",
        rationale:
            "Until an outcome is assigned the victim does not know what will follow, and evidence and support "
            + "may fade.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "a shorter wait spares the victim, unless cases are closed early that could have been built",
            companion: "charged_outcome_share"),
        calculation: .stated("median_days_to_outcome", by: .whole), unit: .days, breaks: breaks,
        limits: [
            "Crimes without an outcome, or without its date, are left out, so a recent period looks faster than "
                + "it will prove to be.",
            "A charge and a case closed at once count alike; the median says nothing about the slowest cases.",
            "Medians of districts or quarters do not add up to that of the force or year.",
            "No interval is given: the figure comes without the spread of the days behind it.",
        ],
        commitments: [outcomeCommitment, timelyJusticeCommitment],
        satisfiedBy:
            "Days to outcome by type of outcome, with the number of crimes of each quarter still open and the "
            + "longest tenth of the waits.",
        question:
            "Where do cases in {area} wait longest, and what does the wait do to victims' support for "
            + "them?")
}
