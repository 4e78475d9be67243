import IndicatorKit

/// Measures of the police stage that this module alone reads.
extension ArrestsAndConvictionsModule {
    static let policeMeasures: [Measure] = [
        Measure(
            "da_arrests", title: "Arrests for domestic abuse-related crimes", basis: "arrests",
            stage: .police,
            addsOverAreas: true, heldBy: "the police force"),
        Measure(
            "arrest_rate", title: "Published arrests per 100 domestic abuse-related crimes", unit: .per100,
            basis: "crimes", stage: .police, addsOverAreas: false,
            publishedAs: ["da_arrests_per_100_da_crimes"], heldBy: "the police force"),
        Measure(
            "da_crimes_charged", title: "Domestic abuse-related crimes charged or summonsed (outcome 1)",
            basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force"),
        Measure(
            "da_crimes_outcome_assigned",
            title: "Domestic abuse-related crimes given an outcome, open cases excluded", basis: "crimes",
            stage: .police, addsOverAreas: true, heldBy: "the police force"),
        Measure(
            "charge_rate", title: "Published share of police-recorded domestic abuse that was charged",
            unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false,
            publishedAs: ["da_crimes_charged_share"], heldBy: "the police force"),
        Measure(
            "da_crimes_victim_not_supporting",
            title:
                "Domestic abuse-related crimes closed because the victim does not support (outcomes 14 "
                + "and 16)",
            basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force"),
        Measure(
            "victim_not_supporting_share",
            title: "Published share of recorded domestic abuse in which the victim does not support the case",
            unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false,
            heldBy: "the police "
                + "force"),
    ]
}
