import IndicatorKit

/// Orders of the family court that protect without a prosecution.
extension HonourBasedAbuseModule {
    static let mutilationProtection = Indicator(
        "fgm_protection_orders", title: "Female genital mutilation protection orders made",
        definition:
            "Orders that family courts made in the period to protect a girl or woman from female genital "
            + "mutilation, on anybody's application.",
        rationale: "The order can keep a girl from being taken abroad; it works before the harm.",
        kind: .output, accountability: .population, priority: .prevention,
        polarity: .none(
            "more orders may be more girls protected or more girls in danger",
            companion: "fgm_offences_recorded"),
        calculation: .count(of: "fgm_protection_orders", by: .whole), unit: .count, decimals: 0,
        limits: [smallLimit, noRateLimit, courtLimit, severalLimit], commitments: ordersCommitments,
        satisfiedBy: "Applications and orders for people of the area, by who applied, and breaches.")

    static let marriageProtection = Indicator(
        "forced_marriage_protection_orders", title: "Forced marriage protection orders made",
        definition:
            "Orders that family courts made in the period to protect somebody from a forced marriage or from "
            + "its consequences, on anybody's application.",
        rationale: "Most victims want to be safe without a trial of their parents; this is the way to it.",
        kind: .output, accountability: .population, priority: .prevention,
        polarity: .none(
            "more orders may be more people protected or more people in danger",
            companion: "forced_marriage_offences_recorded"),
        calculation: .count(of: "forced_marriage_protection_orders", by: .whole), unit: .count, decimals: 0,
        limits: [smallLimit, noRateLimit, courtLimit, severalLimit], commitments: ordersCommitments,
        satisfiedBy: "Applications and orders for people of the area, by who applied, and breaches.")

    private static let courtLimit =
        "Courts count where an order is made, which need not be where the person lives."

    private static let severalLimit =
        "One case may have an interim order and several later ones; orders are not people."
}
