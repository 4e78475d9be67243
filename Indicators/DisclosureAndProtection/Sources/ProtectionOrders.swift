import IndicatorKit

/// Police notices and court orders that keep a person away: the scheme of 2014 and the one that follows it.
///
/// The two schemes have different rules, so they have measures of their own and nothing adds them up.
enum ProtectionOrders {
    static let measures: [Measure] = [
        measure(
            "dvpn_issued", "Domestic violence protection notices issued", "notices",
            counted: RecordCount(.records, where: .yes(.noticeIssued))),
        measure("dvpo_applied", "Domestic violence protection orders applied for", "applications"),
        measure(
            "dvpo_granted", "Domestic violence protection orders granted", "orders",
            counted: RecordCount(.records, where: .yes(.orderGranted))),
        measure("dapn_issued", "Domestic abuse protection notices issued", "notices"),
        measure("dapo_granted", "Domestic abuse protection orders granted after a notice", "orders"),
    ]

    static let indicators: [Indicator] = [
        noticesPer100(
            "dvpn_per_100_crimes", "Protection notices (DVPN) per 100 recorded crimes", notice: "dvpn_issued",
            scheme: .violence),
        ordersPer100,
        grantedOfNotices(
            "dvpo_granted_share_of_dvpn", "Protection orders (DVPO) granted for every 100 notices",
            order: "dvpo_granted", notice: "dvpn_issued", scheme: .violence),
        grantedOfApplications,
        noticesPer100(
            "dapn_per_100_crimes", "Abuse protection notices (DAPN) per 100 recorded crimes",
            notice: "dapn_issued", scheme: .abuse),
        grantedOfNotices(
            "dapo_granted_share_of_dapn", "Abuse protection orders (DAPO) granted for every 100 notices",
            order: "dapo_granted", notice: "dapn_issued", scheme: .abuse),
    ]

    private static func measure(
        _ id: String, _ title: String, _ basis: CountingBasis, counted: RecordCount? = nil
    ) -> Measure {
        Measure(
            id, title: title, basis: basis, stage: .police, addsOverAreas: true, heldBy: "the police force",
            counted: counted)
    }
}

/// One of the two schemes, with what has to be said about it.
enum ProtectionScheme {
    /// Notices and orders for domestic violence, in use since 2014.
    case violence
    /// Notices and orders for domestic abuse, piloted from November 2024.
    case abuse

    var words: String {
        switch self {
        case .violence: "domestic violence protection scheme (DVPN and DVPO)"
        case .abuse: "domestic abuse protection scheme (DAPN and DAPO)"
        }
    }

    /// The denominator's break concerns both; the later scheme lessens the use of the earlier one.
    var breaks: [SeriesBreak] {
        let days: [(String, String)] = [
            (
                "2023-07-01",
                "crime counting rules changed in mid-2023: fewer crimes below the line raise the rate"
            ),
            (
                "2024-11-27",
                "pilots of domestic abuse protection notices and orders began to replace this scheme"
            ),
        ]
        let all = days.compactMap { day, reason in
            Day(iso: day).map { SeriesBreak(from: $0, reason: reason) }
        }
        return self == .violence ? all : Array(all.prefix(1))
    }

    /// What the sources of the scheme leave open.
    var limits: [String] {
        switch self {
        case .violence:
            [
                "Where a force moves to the later scheme, notices of this one fall without any loss of "
                    + "protection.",
                "Counted from an extract, it is records marked with a notice or order, in the period in which "
                    + "the record was made: one order noted on two records counts twice.",
            ]
        case .abuse:
            [
                "No evidence is held yet; only pilot forces used the scheme at first, and neither of these "
                    + "two did.",
                "Orders also come from family courts and third parties, so police counts are not all orders.",
            ]
        }
    }
}
