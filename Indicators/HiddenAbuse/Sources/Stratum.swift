import IndicatorKit

/// One sex and age band: its survey rate, what is known of the error of the rate, and the residents.
struct Stratum {
    /// What the sampling error of a rate is worked out from.
    enum Precision {
        /// The published standard error of the rate, and its base where that is published too.
        case published(standardError: Observation, base: Observation?)
        /// The number of people who answered.
        case base(Observation)
        /// The respondents of the same sex and ages in another part of the survey.
        case borrowed([Observation])
    }

    let rate: SurveyRate
    let precision: Precision
    let residents: [Observation]

    /// Every figure in the sum.
    var figures: [Observation] { rate.figures + errorFigures + residents }

    /// Residents of the sex and ages.
    var population: Double { residents.reduce(0) { $0 + $1.value } }

    /// Rate times residents.
    var words: String { "\(NumberText.short(rate.percent)) % × \(NumberText.short(population))" }

    /// True when the error rests on respondents of another part of the survey.
    var isBorrowed: Bool {
        if case .borrowed = precision { true } else { false }
    }

    /// The band as the synthetic estimate takes it.
    ///
    /// Where no standard error is published, that of a sample of the size of the base stands in, with the
    /// default design factor: published standard errors of the survey's personal crime table for 2018 give
    /// about 1.16.
    var band: SurveyBand {
        switch precision {
        case .published(let error, let base):
            SurveyBand(
                prevalence: rate.percent / 100, base: base?.value, population: population,
                standardError: error.value / 100)
        case .base, .borrowed:
            SurveyBand(
                prevalence: rate.percent / 100, base: errorFigures.reduce(0) { $0 + $1.value },
                population: population)
        }
    }

    private var errorFigures: [Observation] {
        switch precision {
        case .published(let error, let base): [error] + [base].compactMap(\.self)
        case .base(let base): [base]
        case .borrowed(let figures): figures
        }
    }
}
