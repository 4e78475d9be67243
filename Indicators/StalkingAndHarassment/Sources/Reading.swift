import IndicatorKit

/// What the figures share: breaks, limits and commitments.
extension StalkingAndHarassmentModule {
    /// Days from which recorded stalking means something else.
    ///
    /// 2018 and 2020: notes of the Office for National Statistics to the offences of stalking in the appendix
    /// tables of recorded crime (Home Office, year ending March 2022). Of the rules of 2023 only "mid-2023" is
    /// documented; the day is the start of the first full quarter under them.
    static let breaks = dated([
        ("2018-04-01", recordedBeside), ("2020-04-01", formerPartners), ("2023-07-01", fewerForOneReport),
    ])

    /// Breaks of stalking and harassment together, which an offence does not leave when it changes its class.
    static let breaksOfGroup = dated([("2018-04-01", recordedBeside), ("2023-07-01", fewerForOneReport)])

    private static let recordedBeside =
        "from April 2018 a course of stalking or harassment or control is recorded beside the gravest other "
        + "offence"

    private static let formerPartners =
        "from April 2020 a course of conduct by a former partner is recorded as stalking unless it is "
        + "harassment in law only"

    private static let fewerForOneReport =
        "from mid-2023 forces count one crime for a report in more cases and count fewer malicious "
        + "communications"

    private static func dated(_ steps: [(day: String, reason: String)]) -> [SeriesBreak] {
        steps.compactMap { step in Day(iso: step.day).map { SeriesBreak(from: $0, reason: step.reason) } }
    }

    static let recognitionLimit =
        "Inspectors found stalking that was recorded as harassment or not at all, so a change may be a change "
        + "of recognition."

    static let flagLimit =
        "The domestic abuse flag rests on local marking practice; stalking without it may be domestic all the "
        + "same."

    static let extractLimit =
        "Nobody publishes it; it appears where an extract of the force has been counted."

    static let apartCommitment = Commitment(
        id: "wm-c-082", document: "wm-strategy", section: "5. Scale and impact > Stalking and harassment",
        promise: "Tell stalking and harassment apart from coercive control and record each as it is.")

    static let recordingCommitment = Commitment(
        id: "wm-c-082", document: "wm-strategy", section: "10. Pursuing perpetrators",
        promise: "Mend the recording of harassment and stalking that inspectors found wanting.")

    static let overlapCommitment = Commitment(
        id: "staffs-c-012", document: "staffs-strategy", section: "Local context",
        promise: "Know how far stalking and domestic abuse overlap.")

    static let supportCommitment = Commitment(
        id: "staffs-c-045", document: "staffs-strategy", section: "Provision of services",
        promise: "Let services grow with needs that emerge, those of victims of stalking among them.")

    static let ordersCommitments = [
        Commitment(
            id: "wm-c-145", document: "wm-strategy",
            section: "7. Preventing violence and abuse > Perpetrators",
            promise: "Use the range of protection orders more, the stalking protection order among them."),
        Commitment(
            id: "tw-c-029", document: "tw-strategy", section: "Pursuing and protection",
            promise: "Seek, apply for and enforce orders that keep a perpetrator away from the victim."),
        Commitment(
            id: "staffs-c-056", document: "staffs-strategy", section: "National context",
            promise: "Use the stalking protection orders that the Act of 2019 gave to the police."),
    ]
}
