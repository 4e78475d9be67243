import IndicatorKit

/// Residents of an area by sex and age band, as they were in a survey year.
struct Residents {
    /// How many years a mid-year may lie before the survey year.
    private static let patience = 3

    /// The mid-year; nil when there is no population by age and sex in time.
    let day: Day?
    /// The residents by band.
    let figures: BandFigures

    /// Takes the last mid-year in the year, or where there is none the last one in the three years before it.
    init(_ inputs: Inputs, in area: AreaCode, during year: Period) {
        let earliest = year.start.adding(years: -Self.patience)
        let inTime = inputs.observations(Measure.population.id, in: area).filter { figure in
            figure.periodEnd.map { earliest <= $0 && $0 <= year.end } ?? false
                && figure.breakdown.isByAgeAndSex
        }
        let day = inTime.compactMap(\.periodEnd).max()
        self.day = day
        figures = BandFigures(inTime.filter { $0.periodEnd == day })
    }

    /// What to say of a mid-year outside the survey year; nil for one within it.
    func caveat(for year: Period) -> Caveat? {
        guard let day, day < year.start else { return nil }
        return Caveat(
            "population_year",
            "residents of \(day.inWords), the latest there are; the survey year is \(year)")
    }
}
