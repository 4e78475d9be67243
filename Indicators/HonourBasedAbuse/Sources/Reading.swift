import IndicatorKit

/// What the figures share: breaks, limits and commitments.
extension HonourBasedAbuseModule {
    /// Days from which the police records mean something else.
    ///
    /// April 2019: notes of the Home Office to its statistics on honour-based abuse, published since then. Of
    /// the rules of 2023 only "mid-2023" is documented; the day is the start of the first full quarter under
    /// them.
    static let breaks = [
        (
            "2019-04-01",
            "from April 2019 forces must mark these records by one definition and report them; forced marriage "
                + "and genital mutilation carry the mark too"
        ),
        ("2023-07-01", "from mid-2023 forces count one crime for a report in more cases"),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }

    static let hiddenReason =
        "recorded numbers are small and follow the confidence to report, so that neither direction says how "
        + "much there is"

    static let hiddenLimit =
        "Most of it never reaches the police; a low number is no sign that there is little."

    static let smallLimit =
        "Counts of 1 to 4 are withheld when figures are published, and so is what would give one away."

    static let noRateLimit =
        "No rate is made: a handful of records in an area says nothing for its population."

    static let studyLimit =
        "It comes from victims who reached a domestic abuse service; those who reached none may need more."

    static let notLocalLimit = "It is not of any area here; it says what a service must be ready for."

    static let undatedLimit = "The source prints neither the year nor the number of victims asked."

    static let violenceCommitment = Commitment(
        id: "wm-c-011", document: "wm-strategy", section: "5. Scale and impact > Honour based violence",
        promise: "Find victims of honour-based violence earlier, and see that they reach support.")

    static let mutilationCommitment = Commitment(
        id: "wm-c-061", document: "wm-strategy", section: "5. Scale and impact > Female genital mutilation",
        promise: "Treat genital mutilation as under-reported and look for those affected.")

    static let marriageCommitment = Commitment(
        id: "wm-c-060", document: "wm-strategy", section: "5. Scale and impact > Forced marriage",
        promise: "Know how many forced marriages come to light, and why others do not.")

    static let proceduresCommitment = Commitment(
        document: "tw-strategy", section: "Background",
        promise: "Review policies on genital mutilation, honour-based violence and forced marriage.")

    static let staffordshireCommitment = Commitment(
        id: "staffs-c-012", document: "staffs-strategy", section: "Local context",
        promise: "Know how many such crimes are recorded and who the victims are.")

    static let ordersCommitments = [
        Commitment(
            id: "wm-c-145", document: "wm-strategy",
            section: "7. Preventing violence and abuse > Perpetrators",
            promise: "Use the range of protection orders more, those against genital mutilation among them."),
        Commitment(
            id: "tw-c-029", document: "tw-strategy", section: "Pursuing and protection",
            promise: "Make protection orders known, and seek and enforce them."),
    ]
}
