import IndicatorKit

/// Expected victims: national prevalence of each sex times the residents of that sex aged 16 to 74.
struct ExpectedVictims {
    private let inputs: Inputs

    init(_ inputs: Inputs) { self.inputs = inputs }

    /// One estimate for each area asked for and each year with a rate for either sex.
    func estimates() -> [Estimate] {
        inputs.areas.flatMap { area in years.map { estimate(in: area, during: $0) } }
    }

    /// Years in which a rate by sex for ages 16 to 74 is published.
    var years: [Period] {
        let rates = inputs.observations(Self.prevalenceMeasure, in: .englandAndWales).filter { rate in
            SurveyBands.sexes.contains { rate.breakdown == SurveyBands.breakdown(SurveyBands.ages, $0) }
        }
        return Set(rates.compactMap(\.period)).sorted()
    }

    /// The expectation for one area and year, withheld when any part of it is missing.
    func estimate(in area: AreaCode, during year: Period) -> Estimate {
        var estimate = Estimate(
            indicator: Self.indicator.id, definitionVersion: Self.indicator.definitionVersion, area: area,
            period: year, unit: Self.indicator.unit)
        var strata: [Stratum] = []
        var gaps: [String] = []
        for sex in SurveyBands.sexes {
            let rate = prevalence(sex, during: year)
            let residents = population(sex, in: area, during: year)
            let base = respondents(sex, until: year)
            if let rate, let residents, let base {
                strata.append(Stratum(rate: rate, residents: residents, base: base))
            }
            gaps += rate == nil ? [Self.prevalenceMeasure] : []
            gaps += residents == nil ? ["population"] : []
            gaps += base == nil ? [Self.baseMeasure] : []
        }
        guard gaps.isEmpty, let first = strata.first?.residents.first else {
            estimate.withheld = .missing(Set(gaps).sorted())
            return estimate
        }
        estimate = Estimate(Self.indicator, about: first, from: strata.flatMap(\.figures))
        estimate.period = year
        estimate.breakdown = .whole
        estimate.stage = .survey
        estimate.qualifier = .estimated
        estimate.denominator = Quantity(
            measure: "population", value: strata.reduce(0) { $0 + $1.population })
        estimate.formula = strata.map(\.words).joined(separator: " + ")
        estimate.caveats += Caveat.ofExpectation
        return filled(estimate, from: strata)
    }

    private func filled(_ empty: Estimate, from strata: [Stratum]) -> Estimate {
        var estimate = empty
        estimate.method =
            "synthetic estimate, log interval, design factor "
            + "\(NumberText.short(SurveyBand.defaultDesignFactor))"
        guard strata.contains(where: { $0.rate.value > 0 && $0.population > 0 }) else {
            estimate.withheld = .undefined("nobody to expect: the rate or the population is 0")
            return estimate
        }
        do {
            let synthetic = try SyntheticEstimate.estimate(
                bands: strata.map(\.band), confidence: inputs.confidence)
            let relative = synthetic.relativeStandardError ?? .infinity
            let percent = NumberText.fixed(100 * relative, decimals: 1)
            guard synthetic.reliability != .notShown else {
                estimate.withheld = .undefined("the relative standard error of \(percent) % is above 50 %")
                return estimate
            }
            estimate.value = synthetic.estimate
            estimate.interval = synthetic.interval
            estimate.caveats.append(
                Caveat("relative_standard_error", "the relative standard error is \(percent) %"))
            if synthetic.reliability == .useWithCaution {
                estimate.caveats.append(
                    Caveat("use_with_caution", "relative standard error above 20 %: use with caution"))
            }
        } catch {
            estimate.withheld = .undefined("no number to expect: \(error)")
        }
        return estimate
    }

    private func prevalence(_ sex: String, during year: Period) -> Observation? {
        figure(Self.prevalenceMeasure, SurveyBands.breakdown(SurveyBands.ages, sex), .englandAndWales, year)
    }

    /// Residents by band; nil when a single band is missing.
    private func population(_ sex: String, in area: AreaCode, during year: Period) -> [Observation]? {
        let bands = SurveyBands.population.compactMap {
            figure("population", SurveyBands.breakdown($0, sex), area, year)
        }
        return bands.count == SurveyBands.population.count ? bands : nil
    }

    /// Respondents by band of the latest face-to-face table that ends by the end of the year.
    private func respondents(_ sex: String, until year: Period) -> [Observation]? {
        let all = inputs.observations(Self.baseMeasure, in: .englandAndWales).filter {
            $0.period.map { $0.end <= year.end } ?? false
        }
        guard let table = all.compactMap(\.period).max() else { return nil }
        let bands = SurveyBands.faceToFace.compactMap { age in
            all.first { $0.period == table && $0.breakdown == SurveyBands.breakdown(age, sex) }
        }
        return bands.count == SurveyBands.faceToFace.count ? bands : nil
    }

    /// The figure with exactly this breakdown: the whole never serves in place of a part.
    private func figure(
        _ measure: String, _ breakdown: Breakdown, _ area: AreaCode, _ year: Period
    ) -> Observation? {
        let found = inputs.counterpart(measure, in: area, during: year, breakdown: breakdown)
        return found?.breakdown == breakdown ? found : nil
    }
}
