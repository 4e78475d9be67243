public import IndicatorKit

/// Places of safety, and homelessness caused by domestic abuse.
public enum SafeAccommodationModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "safe-accommodation", title: "Safe accommodation",
        summary:
            "How many places of safety there are against the need for them, and how councils answer people "
            + "who lose their home to domestic abuse.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, safe accommodation lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [.population] + Places.measures + Homelessness.measures

    /// Indicators the module computes.
    public static let indicators: [Indicator] = Places.indicators + Homelessness.indicators
}
