import IndicatorKit

/// Breaks, limits and commitments that several indicators of the module share.
extension ArrestsAndConvictionsModule {
    /// Breaks of every figure with recorded crimes below the line.
    ///
    /// The collection of flagged crimes began in April 2015 (Office for National Statistics, experimental
    /// statistics on domestic abuse offences, April to September 2015). Of the counting rules only "mid-2023"
    /// is documented; the day is the start of the first full quarter under the new rules.
    static let breaks = [
        (
            "2015-04-01",
            "all forces had to flag domestic abuse-related crimes from April 2015; earlier rates come from "
                + "inspection returns with each force's own marking"
        ),
        (
            "2023-07-01",
            "from mid-2023 fewer crimes are counted for the same reports, so that a figure per 100 crimes "
                + "rises without more being done"
        ),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }

    static let stageLimit =
        "The stages count different units under different flags (crimes, arrests, suspects, defendants); a "
        + "figure of one stage is not a share of the stage before."

    static let lagLimit =
        "What happens to a crime may fall into a later period than its recording; the two counts are not one "
        + "group of cases."

    static let extractArrestLimit =
        "Counted from an extract, it is crimes with an arrest: two arrests for one crime count once."

    static let extractOutcomeLimit =
        "Counted from an extract, a crime belongs to the period in which it was recorded, with the outcome it "
        + "had on the day of the extract; returns of a force go by the day of the outcome."

    static let positiveActionCommitment = Commitment(
        id: "wm-c-088", document: "wm-strategy", section: "10. Pursuing perpetrators",
        promise: "Keep positive action up, and explain why it differs between parts of the force.")

    static let outcomeCommitment = Commitment(
        id: "wm-c-139", document: "wm-strategy", section: "10. Pursuing perpetrators",
        promise: "Understand how cases end, and build cases that do not rest on the victim alone.")

    static let staffordshireOutcomeCommitment = Commitment(
        id: "staffs-c-059", document: "staffs-strategy", section: "Local context",
        promise: "Raise the low share of recorded abuse that is charged, and support victims through a case.")

    static let timelyJusticeCommitment = Commitment(
        id: "worcs-c-048", document: "worcs-strategy", section: "Priority 4",
        promise: "Deliver justice in good time from arrest to the end of a case.")

    static let courtCommitment = Commitment(
        id: "wm-c-076", document: "wm-strategy", section: "5. Scale and impact > Criminal justice",
        promise: "Watch prosecutions and convictions in West Mercia beside the country.")

    static let moreCasesCommitments = [
        Commitment(
            id: "wm-c-149", document: "wm-strategy", section: "10. Pursuing perpetrators",
            promise: "See more prosecutions where they are appropriate."),
        Commitment(
            id: "wm-c-115", document: "wm-strategy", section: "6 (Safer West Mercia Plan)",
            promise: "Bring more cases through the justice system."),
        Commitment(
            id: "wm-c-103", document: "wm-strategy", section: "6 (national strategy)",
            promise: "Show more confidence in justice by more reports and more prosecutions."),
    ]

    static let worcestershireCourtCommitment = Commitment(
        id: "worcs-c-047", document: "worcs-strategy", section: "Priority 4",
        promise: "Bring perpetrators to justice and support victims while they do so.")

    static let staffordshireCourtCommitment = Commitment(
        id: "staffs-c-059", document: "staffs-strategy", section: "Local context",
        promise: "Turn round the fall in prosecutions while keeping convictions high.")
}
