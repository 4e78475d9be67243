import IndicatorKit

/// What changed in the survey, and the ages it reached.
enum SurveyBands {
    /// Respondents of the face-to-face part of the survey, in place of bases that are not published.
    static let borrowedBase = "csew_violence_domestic_prevalence_base"

    /// The ages asked about domestic abuse in a survey year; nil before 2005.
    static func ages(in year: Period) -> AgeBand? {
        switch year.start.year {
        case 2021...: AgeBand(text: "16+")
        case 2017...: AgeBand(text: "16-74")
        case 2005...: AgeBand(text: "16-59")
        default: nil
        }
    }

    /// Changes of the survey that end a series.
    static let breaks: [SeriesBreak] = [
        ("2017-04-01", "the self-completion module took in people aged 60 to 74"),
        ("2021-10-01", "the upper age limit was dropped"),
        ("2025-04-01", "new questions on domestic abuse became the official measure"),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }
}
