import IndicatorKit

/// The Commissioner's spend on domestic abuse services.
enum Spend {
    /// Lines by service and the total are measures of their own: lines of the councils do not add up to the
    /// force, because services that cover the whole force have no council.
    static let measures: [Measure] = [
        measure("pcc_funding", "Commissioner's spend on domestic abuse services, by service"),
        measure("pcc_funding_total", "Commissioner's spend on domestic abuse services, total"),
    ]

    static let indicators: [Indicator] = [byService, total, perCrime, per1000]

    private static func measure(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, unit: .gbp, basis: "pounds", stage: .pcc, addsOverAreas: false,
            heldBy: "the Commissioner's office")
    }

    static let commitments = [
        Commitment(
            id: "wm-c-005", document: "wm-strategy", section: "8. Provision of services",
            promise: "fund domestic abuse services across the force area and show what the money buys"),
        Commitment(
            document: "wm-strategy", section: "9. Partnership working",
            promise: "commission together with partners instead of side by side"),
        Commitment(
            document: "worcs-strategy", section: "Partnership",
            promise: "pool budgets and bring in money from outside"),
    ]

    /// Said beside every sum of money.
    static let limits = [
        "The Commissioner's money alone: councils, health and charities pay for services too.",
        "Prices of the year; years are not comparable without allowing for inflation.",
        "What was planned or paid is not told apart in the source.",
    ]
}
