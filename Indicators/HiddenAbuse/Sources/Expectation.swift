import IndicatorKit

/// People to expect in an area: survey rate of each sex and age band times the residents of it.
struct Expectation {
    /// The estimate, withheld when a part of it is missing.
    let estimate: Estimate
    /// Standard error of the value, in people; nil when it is withheld.
    let standardError: Double?
    /// The ages of the rates; nil when there are no rates.
    let ages: AgeBand?
}

/// Makes the expectations of one year for an indicator; the national figures are looked up once.
struct ExpectationMaker {
    let year: Period
    private let indicator: Indicator
    private let source: SurveySource
    private let inputs: Inputs
    private let rates: Result<[(rate: SurveyRate, precision: Stratum.Precision?)], MissingMeasures>

    init(_ indicator: Indicator, _ source: SurveySource, _ inputs: Inputs, during year: Period) {
        self.indicator = indicator
        self.source = source
        self.inputs = inputs
        self.year = year
        do {
            let rates = try source.rates(inputs, during: year)
            self.rates = .success(
                rates.map { ($0, source.precision(of: $0, inputs, during: year)) })
        } catch {
            rates = .failure(error)
        }
    }

    /// One maker for each year in which there is a rate for either sex.
    static func years(
        _ indicator: Indicator, _ source: SurveySource, _ inputs: Inputs
    ) -> [ExpectationMaker] {
        source.years(inputs).map { ExpectationMaker(indicator, source, inputs, during: $0) }
    }

    /// The expectation for one area.
    func expectation(in area: AreaCode) -> Expectation {
        var estimate = Estimate(
            indicator: indicator.id, definitionVersion: indicator.definitionVersion, area: area,
            period: year, unit: indicator.unit)
        func withheld(_ reason: Withheld) -> Expectation {
            estimate.withheld = reason
            return Expectation(estimate: estimate, standardError: nil, ages: nil)
        }
        let national: [(rate: SurveyRate, precision: Stratum.Precision?)]
        switch rates {
        case .success(let found): national = found
        case .failure(let error): return withheld(.missing(error.all))
        }
        let residents = Residents(inputs, in: area, during: year)
        var gaps: Set<String> = []
        let strata = national.compactMap { rate, precision -> Stratum? in
            let people = residents.figures.figures(rate.sex, rate.band)
            if people == nil { gaps.insert(Measure.population.id) }
            if precision == nil { gaps.insert(source.base ?? SurveyBands.borrowedBase) }
            guard let people, let precision else { return nil }
            return Stratum(rate: rate, precision: precision, residents: people)
        }
        guard gaps.isEmpty, let first = strata.first?.residents.first else {
            return withheld(.missing(gaps.sorted()))
        }
        estimate = Estimate(indicator, about: first, from: strata.flatMap(\.figures))
        estimate.period = year
        estimate.breakdown = .whole
        estimate.stage = .survey
        estimate.qualifier = .estimated
        estimate.denominator = Quantity(
            measure: Measure.population.id, value: strata.reduce(0) { $0 + $1.population })
        estimate.formula = strata.map(\.words).joined(separator: " + ")
        estimate.caveats += Caveat.ofExpectation(strata)
        if let caveat = residents.caveat(for: year) { estimate.caveats.append(caveat) }
        return filled(estimate, from: strata)
    }

    private func filled(_ empty: Estimate, from strata: [Stratum]) -> Expectation {
        var estimate = empty
        let ages = Stratum.range(of: strata)
        func withheld(_ reason: String) -> Expectation {
            estimate.withheld = .undefined(reason)
            return Expectation(estimate: estimate, standardError: nil, ages: ages)
        }
        guard strata.contains(where: { $0.rate.percent > 0 && $0.population > 0 }) else {
            return withheld("nobody to expect: the rate or the population is 0")
        }
        let result: SyntheticEstimate.Result
        do {
            result = try SyntheticEstimate.estimate(
                bands: strata.map(\.band), confidence: inputs.confidence)
        } catch {
            return withheld("no number to expect: \(error)")
        }
        let relative = result.relativeStandardError ?? .infinity
        let percent = NumberText.fixed(100 * relative, decimals: 1)
        guard result.reliability != .notShown else {
            return withheld("the relative standard error of \(percent) % is above 50 %")
        }
        estimate.method = "synthetic estimate, log interval, \(Stratum.errorWords(of: strata))"
        estimate.value = result.estimate
        estimate.interval = result.interval
        estimate.caveats.append(
            Caveat("relative_standard_error", "the relative standard error is \(percent) %"))
        if result.reliability == .useWithCaution {
            estimate.caveats.append(
                Caveat("use_with_caution", "relative standard error above 20 %: use with caution"))
        }
        return Expectation(estimate: estimate, standardError: result.standardError, ages: ages)
    }
}
