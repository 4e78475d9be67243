import IndicatorKit

/// Measures of the financial year that this module alone reads, and what every figure made of them shares.
extension RepeatVictimisationModule {
    /// A victim with crimes in March and in April counts in neither year.
    static let repeatVictims = Measure(
        "repeat_victims", title: "Victims of two or more domestic abuse-related crimes in the financial year",
        basis: "victims", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjects(.victim, withAtLeast: 2), where: .crime))

    static let repeatVictimRateStated = Measure(
        "repeat_victim_rate", title: "Published share of victims with two or more crimes in the year",
        unit: .percent, basis: "victims", stage: .police, addsOverAreas: false, heldBy: "the police force")

    /// Only "mid-2023" is documented; the day is the start of the first full quarter under the new rules.
    static let breaks = [
        (
            "2023-07-01",
            "from mid-2023 forces count one crime for a report in more cases and fewer victims reach a second "
                + "crime"
        )
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }

    static let matchingLimit =
        "The result depends on how records of one person are matched; the match rule and the share of "
        + "records without a usable victim are not published."

    static let windowLimit =
        "Only crimes in one financial year count: a victim with crimes in March and in April is not a repeat "
        + "victim, nor is one whose second report was recorded as an incident."

    static let commitments = [
        Commitment(
            id: "wm-c-108", document: "wm-strategy", section: "5. Scale and impact > Repeat victims",
            promise: "Watch the number and share of repeat victims in West Mercia from year to year."),
        Commitment(
            id: "wm-c-095", document: "wm-strategy", section: "6 (national strategy)",
            promise: "Bring repeat victimisation down, as the national strategy asks."),
        Commitment(
            id: "staffs-c-006", document: "staffs-strategy", section: "Aim",
            promise: "Have fewer lives harmed by abuse, and abuse that stops once it is known."),
    ]
}
