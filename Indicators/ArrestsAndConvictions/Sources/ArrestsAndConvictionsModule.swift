public import IndicatorKit

/// What becomes of recorded domestic abuse in the justice system, stage by stage, each with its own
/// denominator.
public enum ArrestsAndConvictionsModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "arrests-and-convictions", title: "Arrests and convictions",
        summary:
            "How often recorded domestic abuse leads to arrest, charge, prosecution and conviction, and how "
            + "often it ends because the victim does not support the case.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, justice lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] =
        [.domesticAbuseCrimes] + policeMeasures + prosecutorMeasures

    /// Indicators the module computes, in the order of the justice process.
    public static let indicators: [Indicator] = [
        arrests, arrestRate,
        chargeRate, chargedOutcomeShare, victimNotSupportingShare, victimNotSupportingOutcomeShare,
        medianDaysToOutcome,
        referrals, chargingDecisionRate,
        prosecutions, prosecutionsChange, prosecutionsChangePublished, shareOfAllProsecutions,
        convictionRate, unsuccessfulReasons,
    ]
}
