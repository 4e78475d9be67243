public import IndicatorKit

/// How often a victim comes to the notice of the police within a year.
public enum CrimesPerVictimModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "crimes-per-victim", title: "Crimes per victim",
        summary: "How many domestic abuse-related crimes are recorded for each victim.",
        version: "1.0.0", maintainer: "A neighbouring office")

    /// Measures the module reads; both belong to the shared vocabulary.
    public static let measures: [Measure] = [.domesticAbuseCrimes, .recordedVictims]

    /// Indicators the module computes.
    public static let indicators: [Indicator] = [
        Indicator(
            "crimes_per_victim", title: "Crimes for every 100 victims",
            definition:
                "Domestic abuse-related crimes recorded in the period, for every 100 of their victims.",
            rationale: "A figure above 100 says how much of recorded abuse is the same people again.",
            kind: .output, accountability: .performance, priority: .prevention,
            polarity: .range("It rises with repeated abuse and with better recording of repeated reports."),
            calculation: .rate(
                numerator: "da_crimes", denominator: "da_recorded_victims", multiplier: 100, stated: nil,
                by: .whole),
            unit: .per100,
            limits: ["A victim is known by name and date of birth, and may be counted twice."],
            commitments: [], satisfiedBy: "Crimes and victims of the same year, counted by one rule.")
    ]
}
