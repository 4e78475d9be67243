import IndicatorKit

/// Refuges and other safe accommodation.
enum Places {
    /// Places are not additive: a source counts the same rooms once for individuals and once for families.
    static let measures: [Measure] = [
        Measure(
            "safe_accommodation_places", title: "Places in safe accommodation", basis: "places",
            stage:
                .service,
            timing: .stock, addsOverAreas: false, heldBy: "the council or provider"),
        Measure(
            "safe_accommodation_units_required", title: "Units of safe accommodation needed in a year",
            basis: "places", stage: .council, addsOverAreas: false, heldBy: "the council"),
        share(
            "refuge_referrals_declined_share", "Refuge referrals that were declined", basis: "referrals"),
        share(
            "safe_accommodation_share_of_supported_victims",
            "Supported victims who are in safe accommodation",
            basis: "victims"),
        share(
            "safe_accommodation_from_outside_area_share",
            "People in safe accommodation from outside the area",
            basis: "people"),
    ]

    static let indicators: [Indicator] = [places, required, declined, placed, inflow]

    private static func share(_ id: String, _ title: String, basis: CountingBasis) -> Measure {
        Measure(
            id, title: title, unit: .percent, basis: basis, stage: .service, addsOverAreas: false,
            heldBy: "the council or provider")
    }

    static let commitments = [
        Commitment(
            id: "worcs-c-006", document: "worcs-strategy",
            section: "Picture in Worcestershire > Key themes table",
            promise: "provide enough units of safe accommodation for the need that was assessed"),
        Commitment(
            id: "tw-c-019", document: "tw-strategy", section: "Provision > Current provision landscape",
            promise: "review and commission again the places there are"),
        Commitment(
            id: "staffs-c-061", document: "staffs-strategy", section: "Local context",
            promise: "offer a safe place to stay to those who must leave home"),
        Commitment(
            id: "wm-c-097", document: "wm-strategy", section: "6 (national strategy)",
            promise: "refuges turn nobody away"),
        Commitment(
            id: "worcs-c-039", document: "worcs-strategy", section: "Priority 2",
            promise: "offer every kind of safe accommodation, with support"),
        Commitment(
            id: "needs-c-032", document: "worcs-needs", section: "Recommendations",
            promise: "have enough safe housing for families"),
    ]
}
