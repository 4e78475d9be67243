import IndicatorKit

/// Measures that extracts give: parts of the recorded crimes and incidents.
extension RecordedAbuseModule {
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
