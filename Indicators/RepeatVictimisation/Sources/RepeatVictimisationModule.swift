public import IndicatorKit

/// Whether victims of recorded domestic abuse suffer more than one recorded crime in a financial year.
public enum RepeatVictimisationModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "repeat-victimisation", title: "Repeat victimisation",
        summary:
            "What share of the victims of recorded domestic abuse suffer two or more recorded crimes in one "
            + "financial year.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, repeat victimisation lead")

    /// Measures the module reads.
    public static let measures: [Measure] = [.recordedVictims, repeatVictims, repeatVictimRateStated]

    /// Indicators the module computes: the rate and its change, then the counts it is made of.
    public static let indicators: [Indicator] = [
        rate, rateChange, repeatVictimCount, repeatVictimChange, victimCount,
    ]
}
