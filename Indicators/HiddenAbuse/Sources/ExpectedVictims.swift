import IndicatorKit

/// Expected victims of the last year: national prevalence of each sex and age band times the residents of it.
enum ExpectedVictims {
    static let source = SurveySource(
        rate: .percentage("da_prevalence_past_year"), standardError: "da_prevalence_past_year_se",
        base: "da_prevalence_past_year_base")

    /// One estimate for each area asked for and each year with a rate for either sex.
    static func estimates(from inputs: Inputs) -> [Estimate] {
        let makers = makers(inputs)
        return inputs.areas.flatMap { area in
            makers.map { maker in
                var estimate = maker.expectation(in: area).estimate
                estimate.caveats += PublishedComparison.caveats(
                    estimate, with: PublishedEstimates.pastYearMeasure, inputs)
                return estimate
            }
        }
    }

    /// The makers of all years, for those that divide by the expectation.
    static func makers(_ inputs: Inputs) -> [ExpectationMaker] {
        ExpectationMaker.years(indicator, source, inputs)
    }
}
