import IndicatorKit

/// Measures that this module alone reads; the count of stalking and harassment together is the kit's.
extension StalkingAndHarassmentModule {
    /// Crimes of class 8Q in the counting rules of the Home Office.
    private static let stalkingClass: RecordFilter = .crime && .equals(.offenceCode, "8Q")

    static let stalking = Measure(
        "stalking_offences", title: "All stalking offences recorded, domestic or not", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    /// An extract holds flagged records alone, so that the filter need not ask for the flag.
    static let domesticStalking = Measure(
        "stalking_offences_da_flagged", title: "Domestic abuse-related stalking offences recorded",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: stalkingClass))

    static let domesticShareStated = Measure(
        "da_share_of_stalking_offences",
        title: "Published share of recorded stalking that is domestic abuse-related", unit: .percent,
        basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let kindShareStated = Measure(
        "stalking_harassment_offence_share",
        title: "Published share of one kind of offence in domestic stalking and harassment crimes",
        unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let gapStated = Measure(
        "stalking_harassment_share_difference_from_national",
        title: "Published gap between the force's and the country's share of stalking and harassment",
        unit: .percentagePoints, basis: "crimes", stage: .police, addsOverAreas: false,
        heldBy: "the police force")

    static let estimated = Measure(
        "stalking_harassment_da_offences_estimated",
        title: "Published estimate of domestic stalking and harassment offences, recorded or not",
        basis: "offences_estimated", stage: .research, addsOverAreas: false,
        heldBy: "the Office for National Statistics")

    static let withOutcome = Measure(
        "stalking_da_with_outcome",
        title: "Domestic abuse-related stalking offences given an outcome, open cases excluded",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crimeWithOutcome && stalkingClass))

    static let charged = Measure(
        "stalking_da_charged",
        title: "Domestic abuse-related stalking offences charged or summonsed (outcome 1)", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crimeCharged && stalkingClass))

    static let ordersApplied = Measure(
        "stalking_protection_orders_applied", title: "Stalking protection orders the police applied for",
        basis: "orders", stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let ordersGranted = Measure(
        "stalking_protection_orders_granted", title: "Stalking protection orders that a court granted",
        basis: "orders", stage: .police, addsOverAreas: true, heldBy: "the police force")
}
