public import IndicatorKit

/// What the Commissioner pays for domestic abuse services, and how many people were trained.
public enum FundingAndTrainingModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "funding-and-training", title: "Funding and training",
        summary:
            "What the Commissioner spends on domestic abuse services by service and area, and how far "
            + "training has reached against its target.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, funding and training lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] =
        [.domesticAbuseCrimes, .population] + Spend.measures + Training.measures

    /// Indicators the module computes.
    public static let indicators: [Indicator] = Spend.indicators + Training.indicators

    /// Estimates of the share of officers trained, which is reported as missing rather than left out.
    public static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate] {
        indicator.id == TrainedShare.indicator.id ? TrainedShare.estimates(from: inputs) : []
    }
}
