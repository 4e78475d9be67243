import IndicatorKit

/// Measures of the police stage that this module alone reads.
extension ArrestsAndConvictionsModule {
    private static let holder = "the police force"

    static let policeMeasures: [Measure] = [
        Measure(
            "da_arrests", title: "Arrests for domestic abuse-related crimes", basis: "arrests",
            stage: .police, addsOverAreas: true, heldBy: holder,
            counted: RecordCount(.records, where: .crime && .yes(.arrested))),
        Measure(
            "arrest_rate", title: "Published arrests per 100 domestic abuse-related crimes", unit: .per100,
            basis: "crimes", stage: .police, addsOverAreas: false,
            publishedAs: ["da_arrests_per_100_da_crimes"], heldBy: holder),
        Measure(
            "da_crimes_charged", title: "Domestic abuse-related crimes charged or summonsed (outcome 1)",
            basis: "crimes", stage: .police, addsOverAreas: true, heldBy: holder,
            counted: RecordCount(.records, where: .crimeCharged)),
        Measure(
            "da_crimes_with_outcome",
            title: "Domestic abuse-related crimes given an outcome, open cases excluded", basis: "crimes",
            stage: .police, addsOverAreas: true, publishedAs: ["da_crimes_outcome_assigned"],
            heldBy: holder, counted: RecordCount(.records, where: .crimeWithOutcome)),
        Measure(
            "charge_rate", title: "Published share of police-recorded domestic abuse that was charged",
            unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false,
            publishedAs: ["da_crimes_charged_share"], heldBy: holder),
        Measure(
            "da_crimes_victim_not_supporting",
            title:
                "Domestic abuse-related crimes closed because the victim does not support (outcomes 14 "
                + "and 16)",
            basis: "crimes", stage: .police, addsOverAreas: true, heldBy: holder,
            counted: RecordCount(.records, where: .crime && .isOne(.outcomeCode, of: ["14", "16"]))),
        Measure(
            "victim_not_supporting_share",
            title: "Published share of recorded domestic abuse in which the victim does not support the case",
            unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false, heldBy: holder),
        Measure(
            "median_days_to_outcome",
            title: "Median days from recording a domestic abuse-related crime to its outcome", unit: .days,
            basis: "crimes", stage: .police, addsOverAreas: false, heldBy: holder,
            counted: RecordCount(
                .medianDays(from: .recordedDate, to: .outcomeDate), where: .crimeWithOutcome)),
    ]
}
