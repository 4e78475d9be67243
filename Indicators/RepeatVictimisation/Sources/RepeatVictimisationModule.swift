public import IndicatorKit

/// Whether victims of recorded domestic abuse suffer more than one recorded crime, and whether the same people
/// are suspected again.
public enum RepeatVictimisationModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "repeat-victimisation", title: "Repeat victimisation",
        summary:
            "What share of the victims of recorded domestic abuse suffer more than one recorded crime, in a "
            + "financial year and in twelve months, and what share of suspects are suspected again.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, repeat victimisation lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        .recordedVictims, repeatVictims, repeatVictimRateStated, crimesWithVictim, repeatCrimes,
        rollingRepeatVictims, medianDaysSinceEarlier, suspects, repeatSuspects, suspectsWithSeveralVictims,
    ]

    /// Indicators the module computes: the rate and its change, the counts it is made of, then the rolling
    /// twelve months and the suspects.
    public static let indicators: [Indicator] = [
        rate, rateChange, repeatVictimCount, repeatVictimChange, victimCount,
        rollingRate, repeatCrimeShare, medianDaysBetween, repeatSuspectShare, severalVictimsShare,
    ]
}
