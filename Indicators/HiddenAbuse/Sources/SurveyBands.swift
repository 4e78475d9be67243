import IndicatorKit

/// The ages and sexes of the survey rates, in the bands of the sources that are set against them.
enum SurveyBands {
    /// The ages of the published rates by sex.
    static let ages = "16-74"
    static let sexes = ["female", "male"]
    /// Bands of the population estimates that make up 16 to 74.
    static let population = [
        "16-17", "18-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64",
        "65-69", "70-74",
    ]
    /// Bands of the face-to-face table that make up 16 to 74.
    static let faceToFace = ["16-24", "25-34", "35-44", "45-54", "55-64", "65-74"]

    static func breakdown(_ age: String, _ sex: String) -> Breakdown { Breakdown(["age": age, "sex": sex]) }

    /// Changes of the survey that end a series.
    static let breaks: [SeriesBreak] = [
        ("2017-04-01", "the self-completion module took in people aged 60 to 74"),
        ("2021-10-01", "the upper age limit was dropped"),
        ("2025-04-01", "new questions on domestic abuse became the official measure"),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }
}
