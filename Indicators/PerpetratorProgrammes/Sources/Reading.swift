import IndicatorKit

/// What the figures share: limits and commitments.
extension PerpetratorProgrammesModule {
    static let pilotLimit =
        "It is of the national pilot in three areas, second year of three; it is no result of any area here."

    static let suspicionLimit =
        "Suspected again is what the police recorded; abuse that nobody reported does not count."

    static let matchingLimit =
        "It depends on how people on a programme are matched to police records, and on people who moved away."

    static let chosenLimit =
        "Who is offered a programme and who finishes it is not left to chance, so the two groups differ from "
        + "the start."

    static let mixLimit =
        "Programmes take people of different risk; set one programme beside itself, not beside another."

    static let behaviourCommitments = [
        Commitment(
            id: "wm-c-062", document: "wm-strategy",
            section: "7. Preventing violence and abuse > Perpetrators",
            promise: "Use what is learned from Drive to widen work with perpetrators in West Mercia."),
        Commitment(
            id: "worcs-c-047", document: "worcs-strategy", section: "Priority 4",
            promise: "Support interventions that change behaviour for good and reduce re-offending."),
        Commitment(
            id: "tw-c-027", document: "tw-strategy", section: "Pursuing and protection",
            promise: "Have robust and proven programmes that lead to lasting change of behaviour."),
        Commitment(
            id: "staffs-c-049", document: "staffs-strategy", section: "Perpetrators",
            promise: "Hold people who abuse to account and prevent what they might do next."),
    ]

    static let cautionCommitments = [
        Commitment(
            id: "wm-c-089", document: "wm-strategy", section: "10. Pursuing perpetrators",
            promise: "Explore out-of-court options such as conditional cautions where they are safe."),
        Commitment(
            id: "wm-c-106", document: "wm-strategy", section: "6 (national strategy)",
            promise: "See a measurable fall in re-offending."),
        Commitment(
            id: "wm-c-105", document: "wm-strategy", section: "6 (national strategy)",
            promise: "Take a robust approach to people who abuse, so that fewer offend again."),
        Commitment(
            id: "staffs-c-053", document: "staffs-strategy", section: "Perpetrators",
            promise: "Have out-of-court disposals where they are appropriate."),
    ]

    static let planCommitment = Commitment(
        id: "wm-c-027", document: "wm-strategy", section: "7. Preventing violence and abuse > Perpetrators",
        promise: "Make interventions with perpetrators a part of the plan for commissioning.")

    static let accreditationCommitment = Commitment(
        id: "wm-c-028", document: "wm-strategy", section: "7. Preventing violence and abuse > Perpetrators",
        promise: "Fund only perpetrator programmes that Respect has accredited.")

    static let needsCommitment = Commitment(
        id: "tw-c-003", document: "tw-strategy", section: "Partnership > What the needs assessment tells us",
        promise: "Know how many people abuse, and how many of them one victim after another.")
}
