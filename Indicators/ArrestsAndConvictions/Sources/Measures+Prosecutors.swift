import IndicatorKit

/// Measures of the prosecutors' stage; cases carry the prosecutors' own flag, not that of the police.
extension ArrestsAndConvictionsModule {
    private static let holder = "the Crown Prosecution Service"

    static let prosecutorMeasures: [Measure] = [
        Measure(
            "cps_da_referrals", title: "Suspects of domestic abuse referred for a charging decision",
            basis: "suspects", stage: .cps, addsOverAreas: true, heldBy: holder),
        Measure(
            "cps_da_decisions", title: "Charging decisions made on suspects of domestic abuse",
            basis: "suspects", stage: .cps, addsOverAreas: true, heldBy: holder),
        Measure(
            "cps_da_charged", title: "Suspects of domestic abuse charged on a prosecutor's decision",
            basis: "suspects", stage: .cps, addsOverAreas: true, heldBy: holder),
        Measure(
            "cps_da_charging_rate", title: "Published share of charging decisions that were to charge",
            unit: .percent, basis: "suspects", stage: .cps, addsOverAreas: false, heldBy: holder),
        Measure(
            "prosecutions", title: "Completed domestic abuse prosecutions", basis: "defendants", stage: .cps,
            addsOverAreas: true, publishedAs: ["cps_da_prosecutions"], heldBy: holder),
        Measure(
            "prosecutions_change",
            title: "Published change in domestic abuse prosecutions over several years",
            unit: .percent, basis: "defendants", stage: .cps, addsOverAreas: false, heldBy: holder),
        Measure(
            "all_prosecutions", title: "Completed prosecutions of all kinds", basis: "defendants",
            stage: .cps,
            addsOverAreas: true, heldBy: holder),
        Measure(
            "da_share_of_all_prosecutions",
            title: "Published share of domestic abuse in completed prosecutions of all kinds", unit: .percent,
            basis: "defendants", stage: .cps, addsOverAreas: false, heldBy: holder),
        Measure(
            "convictions", title: "Domestic abuse prosecutions that ended in conviction", basis: "defendants",
            stage: .cps, addsOverAreas: true, heldBy: holder),
        Measure(
            "conviction_rate", title: "Published share of completed prosecutions that ended in conviction",
            unit: .percent, basis: "defendants", stage: .cps, addsOverAreas: false,
            publishedAs: ["cps_da_prosecutions_convicted_share"], heldBy: holder),
        Measure(
            "unsuccessful_prosecution_reason_share",
            title: "Published share of unsuccessful prosecutions, by reason", unit: .percent,
            basis: "defendants", stage: .cps, addsOverAreas: false, heldBy: holder),
    ]
}
