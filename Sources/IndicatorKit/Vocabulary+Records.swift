/// Records that measures of more than one module count, by the outcome codes of the Home Office.
extension RecordFilter {
    /// Crimes with an outcome; the mapping makes a code for one that is not yet assigned missing.
    public static let crimeWithOutcome: RecordFilter = .crime && .present(.outcomeCode)

    /// Crimes charged or summonsed: outcome 1, or 1A where the charge is for another offence.
    public static let crimeCharged: RecordFilter = .crime && .isOne(.outcomeCode, of: ["1", "1A"])
}
