import IndicatorKit

/// The survey rate of one sex and age band, with the figures it was made of.
struct SurveyRate {
    let sex: String
    let band: AgeBand
    /// The rate in percent.
    let percent: Double
    let figures: [Observation]
}
