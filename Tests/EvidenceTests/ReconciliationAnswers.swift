/// What must be derived from the bundled relations and figures.
enum ReconciliationAnswers {
    /// A figure that alone is at fault; `value` is nil where not its number has to change.
    struct Dispute: Sendable {
        let figure: String
        let checks: [String]
        let value: Double?
    }

    static let disputes: [Dispute] = [
        Dispute(figure: "wm-strategy-0084", checks: ["check-001", "check-002"], value: 1657),
        Dispute(figure: "tw-strategy-0031", checks: ["check-122", "check-123"], value: 4740),
        Dispute(figure: "tw-strategy-0005", checks: ["check-048", "check-050"], value: 695_000),
        Dispute(figure: "staffs-strategy-0032", checks: ["check-157"], value: 22),
        Dispute(figure: "wm-strategy-0133", checks: ["check-084"], value: 17),
        Dispute(figure: "wm-strategy-0138", checks: ["check-091"], value: 1),
        Dispute(figure: "wm-strategy-0139", checks: ["check-090"], value: 3),
        Dispute(figure: "wm-strategy-0072", checks: ["check-054"], value: nil),
        Dispute(figure: "wm-strategy-0025", checks: ["check-038"], value: nil),
        Dispute(figure: "wm-strategy-0110", checks: ["check-077"], value: nil),
        Dispute(figure: "wm-strategy-0147", checks: ["check-088"], value: nil),
    ]

    static let questioned = [
        "staffs-strategy-0007", "staffs-strategy-0023", "staffs-strategy-0025", "staffs-strategy-0033",
        "staffs-strategy-0034", "tw-strategy-0009", "wm-strategy-0012", "wm-strategy-0035",
        "wm-strategy-0037", "wm-strategy-0038", "wm-strategy-0097", "wm-strategy-0099", "worcs-needs-0003",
        "worcs-needs-0004", "worcs-needs-0005", "worcs-strategy-0014", "worcs-strategy-0015",
        "worcs-strategy-0016",
    ]

    /// Checks that several figures may have made contradict, or none alone.
    static let options: [String: [String: Double?]] = [
        "check-051": ["wm-strategy-0037": 75, "wm-strategy-0038": 32],
        "check-140": ["worcs-strategy-0014": 39, "worcs-strategy-0015": 31, "worcs-strategy-0016": 0],
        "check-151": ["worcs-needs-0003": 40, "worcs-needs-0004": 20, "worcs-needs-0005": 0],
        "check-159": ["staffs-strategy-0023": 2, "staffs-strategy-0025": 12],
        "check-066": ["wm-strategy-0099": nil, "wm-strategy-0097": nil],
        "check-040": [:], "check-112": [:], "check-113": [:],
    ]

    /// What the first repair of a check says.
    static let words = [
        ("check-001", "1,657 instead of 1,567"), ("check-038", "read as percentage points"),
        ("check-054", "its period should end in 2018"), ("check-066", "its period should cover 3 years"),
        ("check-077", "21% − 18% is 3 percentage points"),
        ("check-086", "the wording does not fit the numbers"),
        ("check-088", "read as 100 × 205 ÷ 1,764"), ("check-094", "the wording should be reversed"),
    ]

    static let reasons = [
        (
            "wm-strategy-0084",
            "1,567 + 7,147 is 8,714, not 8,804; 1,657 instead of 1,567 would repair this and check-002."
        ),
        (
            "staffs-strategy-0033",
            "It stands beside the disputed 44%: 100 × (311 ÷ 255 − 1) is 22%, not 44%."
        ),
        (
            "worcs-needs-0003",
            "60% + 40% + 20% is 120%, not at most 100%; "
                + "40% instead of 60% is one of several changes that would repair this."
        ),
        (
            "staffs-strategy-0007",
            "It is compared with a share of a different definition; no correction can be derived."
        ),
    ]
}
