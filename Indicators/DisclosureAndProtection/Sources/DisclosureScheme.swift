import IndicatorKit

/// The Domestic Violence Disclosure Scheme: applications by people who ask and by police who decide that
/// someone should know, and the disclosures that follow.
enum DisclosureScheme {
    static let measures: [Measure] = [
        applications("dvds_applications", "Disclosure scheme applications, both routes"),
        applications("dvds_right_to_ask_applications", "Disclosure scheme applications, right to ask"),
        applications("dvds_right_to_know_applications", "Disclosure scheme applications, right to know"),
        applications("dvds_applications_due", "Disclosure scheme applications due for a decision"),
        applications("dvds_applications_on_time", "Disclosure scheme applications decided within 28 days"),
        disclosures("dvds_disclosures", "Disclosures made, both routes"),
        disclosures("dvds_right_to_ask_disclosures", "Disclosures made, right to ask"),
        disclosures("dvds_right_to_know_disclosures", "Disclosures made, right to know"),
        Measure(
            "dvds_applications_change", title: "Published change in disclosure scheme applications",
            unit: .percent, basis: "applications", stage: .police, addsOverAreas: false,
            heldBy: "the publisher of the figure"),
    ]

    static let indicators: [Indicator] = volume + outcome

    private static func applications(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "applications", stage: .police, addsOverAreas: true,
            heldBy: "the police force")
    }

    private static func disclosures(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "disclosures", stage: .police, addsOverAreas: true,
            heldBy: "the police force")
    }

    /// Statutory guidance of April 2023: both routes are to be decided within 28 days.
    static let breaks = [
        SeriesBreak(
            from: Period(financialYear: 2023).start,
            reason: "the scheme became statutory guidance with one time limit of 28 days for both routes")
    ]

    static let commitments = [
        Commitment(
            id: "wm-c-119", document: "wm-strategy", section: "7. Preventing violence and abuse",
            promise: "make the disclosure scheme better known and used, above all the right to know"),
        Commitment(
            id: "staffs-c-056", document: "staffs-strategy", section: "Local context",
            promise: "follow how often the scheme is asked for"),
        Commitment(
            id: "tw-c-028", document: "tw-strategy", section: "Pursuing perpetrators",
            promise: "use disclosure as one of the tools against people who abuse"),
    ]

    /// Said wherever applications are counted.
    static let countingLimits = [
        "One person may apply more than once, and one perpetrator may be asked about by several people.",
        "Right to ask and right to know are not separated in the local sources.",
    ]
}
