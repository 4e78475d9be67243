import IndicatorKit

/// One sex: its rate, its residents by age band and the respondents behind the rate.
struct Stratum {
    let rate: Observation
    let residents: [Observation]
    let base: [Observation]

    var figures: [Observation] { [rate] + residents + base }
    var population: Double { residents.reduce(0) { $0 + $1.value } }
    var respondents: Double { base.reduce(0) { $0 + $1.value } }
    var words: String { "\(NumberText.short(rate.value)) % × \(NumberText.short(population))" }

    /// No standard error is published with the rate, so that of a sample of this size stands in, with the
    /// default design factor: published standard errors of the survey's personal crime table for 2018 give
    /// about
    /// 1.16.
    var band: SurveyBand {
        SurveyBand(prevalence: rate.value / 100, base: respondents, population: population)
    }
}

extension Caveat {
    /// What must stand beside every expected number.
    static let ofExpectation: [Caveat] = [
        Caveat(
            "synthetic",
            "what to expect if people here experienced abuse at the national rate for their sex; not a "
                + "count, and not for comparing areas"),
        Caveat(
            "borrowed_bases",
            "the interval uses the respondents of the face-to-face survey; fewer people answer the "
                + "self-completion module on domestic abuse, so the true interval is wider"),
    ]
}
