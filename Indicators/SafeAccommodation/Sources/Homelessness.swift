import IndicatorKit

/// Approaches to the council by people made homeless by domestic abuse, and what the council owed them.
enum Homelessness {
    static let measures: [Measure] = [
        count("homeless_da_approaches", "Homelessness approaches because of domestic abuse"),
        count("homeless_da_duty_owed", "People owed a homelessness duty because of domestic abuse"),
        count("homeless_da_prevention", "Homelessness prevention because of domestic abuse"),
    ]

    static let indicators: [Indicator] = [
        approaches, approachesPer10000, approachesChange, dutyOwed, dutyShare, prevention, preventionShare,
    ]

    private static func count(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "people", stage: .council, addsOverAreas: true,
            heldBy: "the housing authority")
    }

    static let commitments = [
        Commitment(
            id: "worcs-c-045", document: "worcs-strategy",
            section: "Picture in Worcestershire > Homeless approaches by district",
            promise: "watch homelessness through abuse in every district and answer it alike"),
        Commitment(
            id: "tw-c-019", document: "tw-strategy",
            section: "Provision > What the needs assessment tells us",
            promise: "keep up with the growing number of approaches to the housing team"),
    ]

    /// Said beside every count.
    static let limits = [
        "Districts record the reason for homelessness in their own way; differences may be of recording.",
        "One source counts people and another cases; the two are never set against each other.",
        "Approaches to the council leave out those who stay with friends or never ask.",
    ]
}
