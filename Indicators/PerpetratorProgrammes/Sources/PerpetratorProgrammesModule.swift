public import IndicatorKit

/// Whether people who abuse are reached by programmes, stay in them, and stop.
public enum PerpetratorProgrammesModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "perpetrator-programmes", title: "Perpetrator programmes",
        summary:
            "How many people who abuse start and complete a programme such as Drive or CARA, whether they "
            + "offend again, and what the evaluation of Drive found.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, perpetrator programmes lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        starts, completions, completersFollowed, completersReoffended, comparisonFollowed,
        comparisonReoffended, conditionalCautions, peopleInService,
        behaviourReduction, riskReducedShare, reachedShare, serialShare,
        AccreditedSpend.spend, AccreditedSpend.accredited,
    ]

    /// Indicators the module computes: what changed, who was reached, who paid.
    public static let indicators: [Indicator] = [
        reoffendingAfterProgramme, reoffendingInComparison, behaviour, riskToVictim,
        started, completionShare, cautions, inService, reached, serial,
        AccreditedSpend.indicator,
    ]

    /// Estimates of the accredited share of the money, which is no share of events.
    public static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate] {
        indicator.id == AccreditedSpend.indicator.id ? AccreditedSpend.estimates(from: inputs) : []
    }
}
