import IndicatorKit

extension ProtectionOrders {
    private static let commitments = [
        Commitment(
            id: "wm-c-120", document: "wm-strategy",
            section: "7. Preventing violence and abuse > Perpetrators",
            promise: "use protection notices more readily and act when an order is breached"),
        Commitment(
            id: "tw-c-029", document: "tw-strategy", section: "Pursuing perpetrators",
            promise: "seek, apply for and enforce civil orders against people who abuse"),
        Commitment(
            id: "staffs-c-056", document: "staffs-strategy", section: "Perpetrators",
            promise: "make full use of the powers there are to stop people who abuse"),
        Commitment(
            id: "wm-c-145", document: "wm-strategy",
            section: "7. Preventing violence and abuse > Perpetrators",
            promise: "use the range of orders more"),
    ]

    static func noticesPer100(
        _ id: String, _ title: String, notice: String, scheme: ProtectionScheme
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition:
                "Notices issued in the period for every 100 domestic abuse-related crimes recorded in it, "
                + "\(scheme.words) alone.",
            rationale:
                "A notice gives a victim days without the perpetrator when no charge is possible; how often "
                + "officers reach for it differs between forces without a clear reason.",
            kind: .output, accountability: .performance, priority: .pursuing,
            polarity: .range(
                "too few leave victims unprotected, and a notice in place of an arrest or charge is no gain",
                companion: "arrest_rate"),
            calculation: .rate(
                numerator: notice, denominator: "da_crimes", multiplier: 100, stated: nil, by: .whole),
            unit: .per100, decimals: 2, breaks: scheme.breaks,
            limits: scheme.limits + [
                "Notices and crimes are different events: one notice may follow several crimes or none.",
                "The crimes carry a local flag whose use differs between forces.",
            ],
            commitments: commitments,
            satisfiedBy:
                "Notices considered, authorised and refused by council area, with the reasons for not using "
                + "them.")
    }

    static let ordersPer100 = Indicator(
        "dvpo_per_100_crimes", title: "Protection orders (DVPO) per 100 recorded crimes",
        definition:
            "Orders that a court granted in the period for every 100 domestic abuse-related crimes recorded in "
            + "it, \(ProtectionScheme.violence.words) alone.",
        rationale:
            "It sets the protection that lasts beyond the days of a notice against all recorded abuse, where "
            + "the share of notices only shows what became of the few that were issued.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .range(
            "too few leave victims without lasting protection, and an order in place of a charge is no gain",
            companion: "dvpn_per_100_crimes"),
        calculation: .rate(
            numerator: "dvpo_granted", denominator: "da_crimes", multiplier: 100, stated: nil, by: .whole),
        unit: .per100, decimals: 2, breaks: ProtectionScheme.violence.breaks,
        limits: ProtectionScheme.violence.limits + [
            "Orders and crimes are different events: an order may follow several crimes or an incident that is "
                + "not one.",
            "It falls when courts refuse as well as when police do not apply; the share of applications "
                + "granted tells the two apart.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Orders by council area with the notices before them, and the reasons where no order followed.",
        question: "In which cases did {area} consider an order and decide against one, and why?")

    static func grantedOfNotices(
        _ id: String, _ title: String, order: String, notice: String, scheme: ProtectionScheme
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition:
                "Orders that a court granted in the period as a share of the notices issued in it, "
                + "\(scheme.words) alone.",
            rationale:
                "A notice ends within days unless a court makes an order; the share shows how much "
                + "protection lasts.",
            kind: .output, accountability: .performance, priority: .pursuing,
            polarity: .higherIsBetter(
                "an order carries the protection of the notice on",
                companion: notice == "dvpn_issued" ? "dvpn_per_100_crimes" : "dapn_per_100_crimes"),
            calculation: .proportion(numerator: order, denominator: notice, stated: nil, by: .whole),
            unit: .percent, breaks: Array(scheme.breaks.dropFirst()),
            limits: scheme.limits + [
                "A force that only takes certain cases to court has a high share and protects few people.",
                "Orders granted early in a period may belong to notices of the one before.",
            ],
            commitments: commitments,
            satisfiedBy:
                "Notices followed to their end: applied for, granted, refused, withdrawn, breached, breach "
                + "acted on.")
    }

    static let grantedOfApplications = Indicator(
        "dvpo_granted_share_of_applied", title: "Protection orders (DVPO) granted for every 100 applied for",
        definition:
            "Orders granted in the period as a share of the applications to court in it, "
            + "\(ProtectionScheme.violence.words) alone.",
        rationale: "Shows how well the cases that police bring stand up before a court.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a refused application leaves the victim without protection", companion: "dvpn_per_100_crimes"),
        calculation: .proportion(
            numerator: "dvpo_granted", denominator: "dvpo_applied", stated: nil, by: .whole),
        unit: .percent, breaks: Array(ProtectionScheme.violence.breaks.dropFirst()),
        limits: ProtectionScheme.violence.limits + [
            "The national counts are for one quarter of 2020 and leave out a force in the applications.",
            "Applications that were withdrawn before the hearing stay in the denominator.",
        ],
        commitments: commitments,
        satisfiedBy: "Applications by result and court area, with the reasons courts gave for refusing.",
        question: "Why were applications of {area} refused, and what was done for the victims concerned?")
}
