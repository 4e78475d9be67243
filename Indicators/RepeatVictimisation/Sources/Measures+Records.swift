import IndicatorKit

/// Measures that only extracts give: repeats within twelve months, and suspects.
extension RepeatVictimisationModule {
    /// Days back from a crime in which an earlier one makes it a repeat.
    static let lookBackDays = 365

    static let crimesWithVictim = Measure(
        "da_crimes_with_victim", title: "Domestic abuse-related crimes whose victim is named",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crime && .present(.victim)))

    /// A crime counts where it was recorded; the earlier one must be of the same area at the level counted.
    static let repeatCrimes = Measure(
        "repeat_crimes_12_months",
        title: "Domestic abuse-related crimes whose victim had an earlier one in the 365 days before",
        basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.recordsAfterEarlier(.victim, within: lookBackDays), where: .crime))

    static let rollingRepeatVictims = Measure(
        "repeat_victims_12_months",
        title: "Victims of a domestic abuse-related crime who had an earlier one in the 365 days before",
        basis: "victims", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjectsAfterEarlier(.victim, within: lookBackDays), where: .crime))

    static let medianDaysSinceEarlier = Measure(
        "median_days_since_earlier_crime",
        title: "Median days since the victim's latest earlier crime, where one was in the 365 days before",
        unit: .days, basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.medianDaysSinceEarlier(.victim, within: lookBackDays), where: .crime))

    static let suspects = Measure(
        "da_suspects", title: "Suspects of recorded domestic abuse-related crimes", basis: "suspects",
        stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjects(.suspect), where: .crime))

    static let repeatSuspects = Measure(
        "repeat_suspects", title: "Suspects of two or more domestic abuse-related crimes in the period",
        basis: "suspects", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjects(.suspect, withAtLeast: 2), where: .crime))

    static let suspectsWithSeveralVictims = Measure(
        "suspects_with_several_victims",
        title: "Suspects of domestic abuse-related crimes against two or more victims in the period",
        basis: "suspects", stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjectsMeeting(.suspect, atLeast: 2, of: .victim), where: .crime))
}
