public import IndicatorKit

/// How much domestic abuse the police record, as counts, rates, shares and changes; context for every other
/// module, never a score.
public enum RecordedAbuseModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "recorded-abuse", title: "Recorded abuse",
        summary:
            "How many domestic abuse crimes and incidents the police record, for how many people, of what "
            + "kind, and how that changes.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, recorded abuse lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        .domesticAbuseCrimes, .domesticAbuseIncidents, .domesticAbuseCrimesAndIncidents, .recordedVictims,
        .population, .domesticAbuseStalkingAndHarassment,
        crimesChangeStated, incidentsChangeStated, crimesAndIncidentsChangeStated, crimeShareStated,
        crimesPer1000Stated, crimesAndIncidentsPer1000Stated, allRecordedCrimes, violenceOffences,
        stalkingAndHarassmentOffences, shareOfAllCrimeStated, victimShareStated, stalkingShareStated,
        riskAssessed, highRisk, childrenPresent,
    ]

    /// Indicators the module computes: counts, rates, shares, then changes.
    public static let indicators: [Indicator] = [
        crimes, incidents, crimesAndIncidents,
        crimesPer1000, crimesAndIncidentsPer1000, victimsPer1000,
        recordedCrimePer1000, violencePer1000, stalkingHarassmentPer1000,
        crimeShare, shareOfAllCrime, stalkingShare, victimsBySex,
        riskAssessedShare, highRiskShare, childrenPresentShare,
        crimesChange, incidentsChange, crimesAndIncidentsChange, crimeShareChange,
    ]
}
