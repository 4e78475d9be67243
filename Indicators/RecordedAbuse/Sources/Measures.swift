import IndicatorKit

/// Measures that this module alone reads; the counts of crimes, incidents and people are the kit's.
extension RecordedAbuseModule {
    static let crimesChangeStated = Measure(
        "da_crimes_change", title: "Published change in domestic abuse-related crimes on the year before",
        unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let incidentsChangeStated = Measure(
        "da_incidents_change",
        title: "Published change in domestic abuse-related incidents on the year before", unit: .percent,
        basis: "incidents", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let crimesAndIncidentsChangeStated = Measure(
        "da_crimes_and_incidents_change",
        title: "Published change in domestic abuse-related crimes and incidents on the year before",
        unit: .percent, basis: "crimes_and_incidents", stage: .police, addsOverAreas: false,
        heldBy: "the police force")

    static let crimeShareStated = Measure(
        "da_crimes_share_of_crimes_and_incidents",
        title: "Published share of domestic abuse-related crimes in crimes and incidents", unit: .percent,
        basis: "crimes_and_incidents", stage: .police, addsOverAreas: false,
        publishedAs: ["da_crimes_share_of_incidents_and_crimes"], heldBy: "the police force")

    static let crimesPer1000Stated = Measure(
        "da_crimes_per_1000_population",
        title: "Published rate of domestic abuse-related crimes per 1,000 people", unit: .ratePer1000,
        basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let crimesAndIncidentsPer1000Stated = Measure(
        "da_crimes_and_incidents_per_1000_population",
        title: "Published rate of domestic abuse-related crimes and incidents per 1,000 people",
        unit: .ratePer1000, basis: "crimes_and_incidents", stage: .police, addsOverAreas: false,
        publishedAs: ["da_incidents_and_crimes_per_1000_population"], heldBy: "the police force")

    static let shareOfAllCrimeStated = Measure(
        "da_share_of_all_crime",
        title: "Published share of domestic abuse-related crimes in all recorded crime",
        unit: .percent, basis: "crimes", stage: .police, addsOverAreas: false,
        publishedAs: ["da_crimes_share_of_all_crime"], heldBy: "the police force")

    static let victimShareStated = Measure(
        "da_recorded_victim_share", title: "Published share of recorded domestic abuse victims, by sex",
        unit: .percent, basis: "victims", stage: .police, addsOverAreas: false, heldBy: "the police force")
}
