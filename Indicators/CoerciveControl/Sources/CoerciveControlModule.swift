public import IndicatorKit

/// Whether the police find controlling or coercive behaviour in the domestic abuse they record, and what
/// comes of it.
public enum CoerciveControlModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "coercive-control", title: "Coercive control",
        summary:
            "How many offences of controlling or coercive behaviour are recorded, what part of domestic "
            + "abuse crime they are, and how they end.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, coercive control lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        .domesticAbuseCrimes, .population, offencesRecorded, offencesWithOutcome, offencesCharged,
        shareStated, casesClosed, casesCharged, chargedShareStated, evidentialShareStated,
    ]

    /// Indicators the module computes: recording first, then how cases end.
    public static let indicators: [Indicator] = [
        offences, share, shareChange, per100000, change, chargeRate, chargedShare, evidentialShare,
    ]
}
