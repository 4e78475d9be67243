public import IndicatorKit

/// How much abuse stays out of sight: what sources say, and what the national survey leads one to expect.
public enum HiddenAbuseModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "hidden-abuse", title: "Hidden abuse",
        summary:
            "What share of abuse is said not to reach the police, each figure under its own definition, and "
            + "how many victims national survey rates would mean here.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, hidden abuse lead")

    /// Measures the module reads.
    public static let measures: [Measure] =
        PublishedShares.measures + SurveyNotTold.measures + PublishedEstimates.measures
        + ExpectedVictims.measures + [.domesticAbuseCrimesAndIncidents]

    /// Indicators the module computes.
    public static let indicators: [Indicator] =
        PublishedShares.indicators + [SurveyNotTold.indicator] + PublishedEstimates.indicators
        + [ExpectedVictims.indicator, LegacyEventsRatio.indicator]

    /// Estimates of the three indicators that are more than a ratio of two counts.
    public static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate] {
        switch indicator.id {
        case SurveyNotTold.indicator.id: SurveyNotTold.estimates(from: inputs)
        case ExpectedVictims.indicator.id: ExpectedVictims(inputs).estimates()
        case LegacyEventsRatio.indicator.id: LegacyEventsRatio.estimates(from: inputs)
        default: []
        }
    }
}
