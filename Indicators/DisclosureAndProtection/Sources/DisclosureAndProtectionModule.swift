public import IndicatorKit

/// The disclosure scheme (Clare's Law), and protection notices and orders under the two schemes there are.
public enum DisclosureAndProtectionModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "disclosure-and-protection", title: "Disclosure and protection",
        summary:
            "How often the disclosure scheme is used and what follows, and how often police protect victims "
            + "by notice and court order.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, disclosure and protection lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] =
        [.domesticAbuseCrimes, .population] + DisclosureScheme.measures + ProtectionOrders.measures

    /// Indicators the module computes.
    public static let indicators: [Indicator] = DisclosureScheme.indicators + ProtectionOrders.indicators
}
