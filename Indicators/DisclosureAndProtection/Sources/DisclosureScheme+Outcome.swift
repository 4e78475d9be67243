import IndicatorKit

/// What follows an application.
extension DisclosureScheme {
    static let outcome: [Indicator] = [
        share(
            "dvds_disclosure_share", "Disclosures for every 100 disclosure scheme applications",
            of: "dvds_disclosures", in: "dvds_applications", route: "both routes together"),
        share(
            "dvds_right_to_ask_disclosure_share", "Disclosures for every 100 right to ask applications",
            of: "dvds_right_to_ask_disclosures", in: "dvds_right_to_ask_applications",
            route: "requests by the public alone"),
        share(
            "dvds_right_to_know_disclosure_share", "Disclosures for every 100 right to know applications",
            of: "dvds_right_to_know_disclosures", in: "dvds_right_to_know_applications",
            route: "police referrals alone"),
        onTime,
    ]

    private static func share(
        _ id: String, _ title: String, of disclosures: String, in applications: String, route: String
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition:
                "Disclosures made in the period as a share of the applications received in it, \(route).",
            rationale:
                "Tells the board what becomes of applications, so that a count of applications is not read "
                + "as a count of people who were warned.",
            kind: .context, accountability: .performance, priority: .prevention,
            polarity: .none(
                "many applications concern someone with nothing to disclose; a lower share is not a worse "
                    + "service",
                companion: "dvds_applications_per_10000"),
            calculation: .proportion(
                numerator: disclosures, denominator: applications, stated: nil, by: .whole),
            unit: .percent, breaks: breaks,
            limits: [
                "A disclosure may answer an application of the period before, so the two counts are not one "
                    + "cohort.",
                "Where nothing is on record there is nothing to disclose, which is not a refusal.",
                "Some forces sent partial returns to national collections.",
            ],
            commitments: commitments,
            satisfiedBy:
                "Applications by result (disclosed, nothing to disclose, refused, withdrawn, open) and by "
                + "route.")
    }

    private static let onTime = Indicator(
        "dvds_decided_on_time_share", title: "Disclosure scheme applications decided within 28 days",
        definition:
            "Applications whose decision was due in the period and was made within 28 days, as a share of "
            + "all applications whose decision was due.",
        rationale:
            "Delay leaves a person at risk without knowing it; time to decide is under the control of the "
            + "force, unlike the number of applications.",
        kind: .output, accountability: .performance, priority: .prevention,
        polarity: .higherIsBetter(
            "a decision in time can still change what a person at risk does",
            companion: "dvds_disclosure_share"),
        calculation: .proportion(
            numerator: "dvds_applications_on_time", denominator: "dvds_applications_due", stated: nil,
            by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            "No source in the evidence gives it; it appears when the force supplies both counts.",
            "Exceptional cases may lawfully take longer and are not set apart.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Decisions due and decisions within 28 days for each quarter, with the reasons for the late "
            + "ones.",
        question:
            "How many people in {area} waited beyond 28 days for a decision, and what risk did they live "
            + "with meanwhile?",
        importance: .high)
}
