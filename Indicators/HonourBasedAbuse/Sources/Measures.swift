import IndicatorKit

/// Counts of records and cases that this module alone reads.
extension HonourBasedAbuseModule {
    static let honourBased = RecordField(
        "honour_based", title: "Honour-based abuse marker", kind: .flag)

    static let offencesRecorded = Measure(
        "hbv_offences", title: "Honour-based abuse offences recorded", basis: "crimes", stage: .police,
        addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crime && .yes(honourBased)))

    static let offencesChangeStated = Measure(
        "hbv_offences_change", title: "Published change in honour-based abuse offences on the year before",
        unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let incidentsRecorded = Measure(
        "hbv_incidents", title: "Honour-based abuse incidents recorded (not crimes)", basis: "incidents",
        stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .incident && .yes(honourBased)))

    static let mutilationOffences = Measure(
        "fgm_offences", title: "Offences of female genital mutilation recorded", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let marriageOffences = Measure(
        "forced_marriage_offences", title: "Offences of forced marriage recorded", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let unitCases = Measure(
        "forced_marriage_unit_cases", title: "Cases in which the Forced Marriage Unit advised or supported",
        basis: "cases", stage: .other, addsOverAreas: true, heldBy: "the Forced Marriage Unit")

    static let unitCasesChangeStated = Measure(
        "forced_marriage_unit_cases_change",
        title: "Published change in cases of the Forced Marriage Unit on the year before", unit: .percent,
        basis: "cases", stage: .other, addsOverAreas: false, heldBy: "the Forced Marriage Unit")

    static let unitCaseShareStated = Measure(
        "forced_marriage_unit_case_share",
        title: "Published share of cases of the Forced Marriage Unit, by age, origin or region",
        unit: .percent, basis: "cases", stage: .other, addsOverAreas: false,
        heldBy: "the Forced Marriage Unit")

    static let mutilationOrders = Measure(
        "fgm_protection_orders", title: "Female genital mutilation protection orders made", basis: "orders",
        stage: .court, addsOverAreas: true, heldBy: "the Ministry of Justice")

    static let marriageOrders = Measure(
        "forced_marriage_protection_orders", title: "Forced marriage protection orders made",
        basis: "orders", stage: .court, addsOverAreas: true, heldBy: "the Ministry of Justice")
}
