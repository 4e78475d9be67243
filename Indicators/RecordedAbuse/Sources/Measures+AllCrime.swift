import IndicatorKit

/// Counts of all crime that the police record, whether or not it is domestic abuse; fraud is in none of them.
extension RecordedAbuseModule {
    static let allRecordedCrimes = Measure(
        "all_recorded_crimes", title: "All crimes recorded by the police, fraud left out", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let violenceOffences = Measure(
        "violence_against_the_person_offences",
        title: "All offences of violence against the person recorded by the police", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    /// The published group; malicious communications are in it.
    static let stalkingAndHarassmentOffences = Measure(
        "stalking_and_harassment_offences",
        title: "All stalking and harassment offences recorded by the police", basis: "crimes", stage: .police,
        addsOverAreas: true, heldBy: "the police force")
}
