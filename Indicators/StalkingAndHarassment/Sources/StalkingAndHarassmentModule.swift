public import IndicatorKit

/// How far stalking is domestic abuse, how it is recorded, and what is done about it.
public enum StalkingAndHarassmentModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "stalking-and-harassment", title: "Stalking and harassment",
        summary:
            "What part of recorded stalking is domestic abuse, how much domestic stalking and harassment is "
            + "recorded and of what kind, and how often a charge or a protection order follows.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, stalking and harassment lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        .domesticAbuseStalkingAndHarassment, stalking, domesticStalking, domesticShareStated, kindShareStated,
        gapStated, estimated, withOutcome, charged, ordersApplied, ordersGranted,
    ]

    /// Indicators the module computes: recording, what is published about it, then what follows.
    public static let indicators: [Indicator] = [
        domesticShare, domesticStalkingOffences, stalkingWithinGroup, groupOffences, groupChange,
        kinds, gapToNational, estimate,
        chargeRate, ordersPer100, ordersGrantedShare,
    ]
}
