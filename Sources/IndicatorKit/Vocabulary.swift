/// Measures that more than one module reads; each has its one definition here.
extension Measure {
    /// Notifiable offences with the domestic abuse flag.
    public static let domesticAbuseCrimes = Measure(
        "da_crimes", title: "Domestic abuse-related crimes recorded", basis: "crimes", stage: .police,
        addsOverAreas: true, publishedAs: ["da_crimes_recorded"], heldBy: "the police force",
        counted: RecordCount(.records, where: .crime))

    /// Domestic abuse reports that were not recorded as a crime.
    public static let domesticAbuseIncidents = Measure(
        "da_incidents", title: "Domestic abuse-related incidents recorded (not crimes)", basis: "incidents",
        stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .incident))

    /// Crimes and incidents together.
    public static let domesticAbuseCrimesAndIncidents = Measure(
        "da_crimes_and_incidents", title: "Domestic abuse-related crimes and incidents recorded",
        basis: "crimes_and_incidents", stage: .police, addsOverAreas: true,
        publishedAs: ["da_incidents_and_crimes_recorded"], heldBy: "the police force",
        counted: RecordCount(.records))

    /// Domestic abuse-related crimes of harassment (8L, 8M), stalking (8Q), malicious communications (8R) and
    /// controlling or coercive behaviour (8U); a part of the domestic abuse-related crimes.
    public static let domesticAbuseStalkingAndHarassment = Measure(
        "stalking_harassment_da_offences",
        title: "Domestic abuse-related stalking and harassment crimes recorded", basis: "crimes",
        stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(
            .records, where: .crime && .isOne(.offenceCode, of: ["8L", "8M", "8Q", "8R", "8U"])))

    /// Distinct victims of domestic abuse-related crimes; a victim may appear in two areas or years.
    public static let recordedVictims = Measure(
        "da_recorded_victims", title: "Victims of recorded domestic abuse-related crimes", basis: "victims",
        stage: .police, addsOverAreas: false, heldBy: "the police force",
        counted: RecordCount(.subjects(.victim), where: .crime))

    /// Usual residents at 30 June.
    public static let population = Measure(
        "population", title: "Mid-year population", unit: .people, basis: "people", stage: .population,
        timing: .stock, addsOverAreas: true, heldBy: "the Office for National Statistics")
}
