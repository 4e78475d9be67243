import IndicatorKit

/// Measures that extracts give: parts of the recorded crimes and incidents.
extension RecordedAbuseModule {
    /// Crimes of the classes harassment (8L, 8M), stalking (8Q), malicious communications (8R) and controlling
    /// or coercive behaviour (8U).
    static let stalkingAndHarassment = Measure(
        "stalking_harassment_da_offences",
        title: "Domestic abuse-related stalking and harassment crimes recorded", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(
            .records, where: .crime && .isOne(.offenceCode, of: ["8L", "8M", "8Q", "8R", "8U"])))

    static let stalkingShareStated = Measure(
        "stalking_harassment_share_of_da_crimes",
        title: "Published share of stalking and harassment in domestic abuse-related crimes", unit: .percent,
        basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let riskAssessed = Measure(
        "da_records_risk_assessed",
        title: "Domestic abuse-related crimes and incidents with a risk assessment",
        basis: "crimes_and_incidents", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .present(.riskLevel)))

    static let highRisk = Measure(
        "da_records_high_risk", title: "Domestic abuse-related crimes and incidents assessed as high risk",
        basis: "crimes_and_incidents", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .equals(.riskLevel, "high")))

    static let childrenPresent = Measure(
        "da_records_children_present",
        title: "Domestic abuse-related crimes and incidents with children present",
        basis: "crimes_and_incidents", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .yes(.childrenPresent)))
}
