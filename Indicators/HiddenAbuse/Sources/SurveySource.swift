import IndicatorKit

/// Measures that nobody has supplied for a survey year.
struct MissingMeasures: Error {
    let all: [String]
}

/// What a survey estimate is made of: names of its measures in England and Wales.
struct SurveySource {
    /// Where the rate of a sex and age band is taken from.
    enum Rate {
        /// A published percentage by age band and sex.
        case percentage(String)
        /// A published number of people by sex, divided by the residents of the survey's ages.
        case number(String)
    }

    let rate: Rate
    /// Standard errors of the rate by age band and sex, in percentage points; nil when no key is foreseen.
    var standardError: String?
    /// People who answered, by age band and sex; nil when no key is foreseen.
    var base: String?

    /// The measure the rate is taken from.
    var measure: String {
        switch rate {
        case .percentage(let measure), .number(let measure): measure
        }
    }

    /// Everything an estimate reads.
    var measures: [String] {
        [measure] + [standardError, base].compactMap(\.self) + ["population", SurveyBands.borrowedBase]
    }

    /// Periods in which there is a rate for either sex.
    func years(_ inputs: Inputs) -> [Period] {
        let figures = inputs.observations(measure, in: .englandAndWales).filter { figure in
            switch rate {
            case .percentage: !BandFigures([figure]).isEmpty
            case .number: figure.breakdown.keys == ["sex"]
            }
        }
        return Set(figures.compactMap(\.period)).sorted()
    }

    /// Rates of one period over the widest range of ages that both sexes have, by the narrowest bands.
    ///
    /// Throws the measures without which there is no rate for both sexes.
    func rates(_ inputs: Inputs, during year: Period) throws(MissingMeasures) -> [SurveyRate] {
        let figures = inputs.observations(measure, in: .englandAndWales).filter { $0.period == year }
        return switch rate {
        case .percentage: try published(BandFigures(figures))
        case .number: try made(of: figures, Residents(inputs, in: .englandAndWales, during: year), year)
        }
    }

    private func published(_ figures: BandFigures) throws(MissingMeasures) -> [SurveyRate] {
        guard let range = figures.widestRange else { throw MissingMeasures(all: [measure]) }
        return BandFigures.sexes.flatMap { sex in
            (range.tiled(by: figures.bands(sex), narrowest: true) ?? []).compactMap { band in
                figures.figure(sex, band).map {
                    SurveyRate(sex: sex, band: band, percent: $0.value, figures: [$0])
                }
            }
        }
    }

    private func made(
        of numbers: [Observation], _ nation: Residents, _ year: Period
    ) throws(MissingMeasures) -> [SurveyRate] {
        guard let ages = SurveyBands.ages(in: year) else { throw MissingMeasures(all: [measure]) }
        var rates: [SurveyRate] = []
        for sex in BandFigures.sexes {
            guard let number = numbers.first(where: { $0.breakdown.parts == ["sex": sex] }) else {
                throw MissingMeasures(all: [measure])
            }
            let residents = nation.figures.figures(sex, ages) ?? []
            let population = residents.reduce(0) { $0 + $1.value }
            guard population > 0 else { throw MissingMeasures(all: [Measure.population.id]) }
            rates.append(
                SurveyRate(
                    sex: sex, band: ages, percent: 100 * number.value / population,
                    figures: [number] + residents))
        }
        return rates
    }

    /// What the error of a rate is worked out from: the published standard error, else the published base,
    /// else the respondents of the face-to-face survey; nil when there is none of them.
    func precision(of rate: SurveyRate, _ inputs: Inputs, during year: Period) -> Stratum.Precision? {
        let base = figure(base, rate, inputs, year)
        if let error = figure(standardError, rate, inputs, year) {
            return .published(standardError: error, base: base)
        }
        if let base { return .base(base) }
        let asked = inputs.observations(SurveyBands.borrowedBase, in: .englandAndWales).filter {
            $0.period.map { $0.end <= year.end } ?? false
        }
        let latest = asked.compactMap(\.periodEnd).max()
        return BandFigures(asked.filter { $0.periodEnd == latest }).figures(rate.sex, rate.band)
            .map(Stratum.Precision.borrowed)
    }

    private func figure(
        _ measure: String?, _ rate: SurveyRate, _ inputs: Inputs, _ year: Period
    ) -> Observation? {
        guard let measure else { return nil }
        let all = inputs.observations(measure, in: .englandAndWales).filter { $0.period == year }
        return BandFigures(all).figure(rate.sex, rate.band)
    }
}
