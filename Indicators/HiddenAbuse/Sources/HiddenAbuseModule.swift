public import IndicatorKit

/// How much abuse stays out of sight: what sources say, and what the national survey leads one to expect.
public enum HiddenAbuseModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "hidden-abuse", title: "Hidden abuse",
        summary:
            "What share of abuse is said not to reach the police, each figure under its own definition, how "
            + "many victims national survey rates would mean here, and what matched lists add.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, hidden abuse lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] =
        PublishedShares.measures + SurveyNotTold.measures + PublishedEstimates.measures
        + ExpectedVictims.measures + LifetimeVictims.measures
        + [.domesticAbuseCrimesAndIncidents, .recordedVictims, CaptureLists.measure]

    /// Indicators the module computes.
    ///
    /// Survey share, expected victims and estimates from matched lists keep their own names; none is made of
    /// another and they are never averaged.
    public static let indicators: [Indicator] =
        PublishedShares.indicators + [SurveyNotTold.indicator] + PublishedEstimates.indicators
        + [ExpectedVictims.indicator] + LifetimeVictims.indicators
        + [UnreportedVictims.indicator, LegacyEventsRatio.indicator]
        + [CaptureTwoLists.indicator, CaptureSeveralLists.indicator]

    /// Estimates of the indicators that are more than a ratio of two counts.
    public static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate] {
        switch indicator.id {
        case SurveyNotTold.indicator.id: SurveyNotTold.estimates(from: inputs)
        case ExpectedVictims.indicator.id: ExpectedVictims.estimates(from: inputs)
        case UnreportedVictims.indicator.id: UnreportedVictims.estimates(from: inputs)
        case LegacyEventsRatio.indicator.id: LegacyEventsRatio.estimates(from: inputs)
        case CaptureTwoLists.indicator.id: CaptureTwoLists.estimates(from: inputs)
        case CaptureSeveralLists.indicator.id: CaptureSeveralLists.estimates(from: inputs)
        default:
            LifetimeVictims.indicators.contains { $0.id == indicator.id }
                ? LifetimeVictims.estimates(for: indicator, from: inputs) : []
        }
    }
}
