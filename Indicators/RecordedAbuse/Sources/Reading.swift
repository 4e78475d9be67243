import IndicatorKit

/// What all figures made of police records of domestic abuse share: breaks, limits and commitments.
extension RecordedAbuseModule {
    /// Days from which the counts mean something else.
    ///
    /// The collection of flagged crimes began in April 2015 (Office for National Statistics, experimental
    /// statistics on domestic abuse offences, April to September 2015). Of the counting rules only "mid-2023"
    /// is documented; the day is the start of the first full quarter under the new rules.
    static let breaks = [
        (
            "2015-04-01",
            "all forces had to flag domestic abuse-related crimes from April 2015; earlier counts come from "
                + "inspection returns with each force's own marking"
        ),
        (
            "2023-07-01",
            "from mid-2023 forces count one crime for a report in more cases and count fewer malicious "
                + "communications and public order offences"
        ),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }

    /// Breaks of all recorded crime, for which the start of flagging means nothing.
    static let breaksOfAllCrime = Array(breaks.dropFirst())

    static let flagLimit =
        "The domestic abuse flag rests on local marking practice, and police recorded crime is not "
        + "accredited as an official statistic because its quality varies between forces."

    static let reportingLimit =
        "It counts what reached the police and was recorded, not how much abuse there is."

    static let extractLimit =
        "Nobody publishes it; it appears where an extract of the force has been counted."

    static let riskCommitment = Commitment(
        id: "wm-c-133", document: "wm-strategy", section: "6 (plan of West Mercia Police)",
        promise: "Recognise the signs of risk better and make better risk assessments.")

    static let childrenCommitment = Commitment(
        id: "wm-c-020", document: "wm-strategy", section: "7. Preventing violence and abuse",
        promise: "Be able to tell from police data how many children live where abuse is present.")

    static let encompassCommitment = Commitment(
        id: "wm-c-123", document: "wm-strategy", section: "6 (plan of West Mercia Police)",
        promise: "Find the children affected and tell their schools.")

    static let volumeCommitment = Commitment(
        id: "wm-c-060", document: "wm-strategy", section: "5. Scale and impact > West Mercia",
        promise: "Watch crimes and incidents recorded in West Mercia, apart and together.")

    static let reportingCommitment = Commitment(
        id: "wm-c-015", document: "wm-strategy", section: "Vision",
        promise: "More people come forward to the police, men and people in rural areas among them.")

    static let moreReportsCommitment = Commitment(
        id: "wm-c-117", document: "wm-strategy", section: "6 (Safer West Mercia Plan)",
        promise: "Victims and witnesses report more to the police.")

    static let worcestershireCommitment = Commitment(
        id: "worcs-c-002", document: "worcs-strategy", section: "Foreword",
        promise: "Know how many crimes and incidents are recorded in the county each year.")

    static let staffordshireCommitment = Commitment(
        id: "staffs-c-005", document: "staffs-strategy", section: "Local context",
        promise: "Follow recorded crimes and incidents and encourage people to report.")

    static let partOfCrimeCommitment = Commitment(
        id: "wm-c-008", document: "wm-strategy", section: "1. Introduction",
        promise: "Show how large a part of the crime in West Mercia domestic abuse is.")

    static let apartCommitment = Commitment(
        id: "wm-c-082", document: "wm-strategy", section: "5. Scale and impact > Stalking and harassment",
        promise: "Tell stalking and harassment apart from coercive control and record each as it is.")

    static let overlapCommitment = Commitment(
        id: "staffs-c-012", document: "staffs-strategy", section: "Local context",
        promise: "Know how far stalking and domestic abuse overlap, and support its victims.")

    static let comparableCommitment = Commitment(
        id: "worcs-c-041", document: "worcs-strategy", section: "Partnership",
        promise: "Hold data that are consistent and can be compared between districts and partners.")
}
