import HiddenAbuse
import IndicatorKit

/// Made-up figures for one area and for England and Wales.
enum Figures {
    static let area: AreaCode = "E23000015"

    static func estimates(_ indicator: String, from figures: [Observation]) throws -> [Estimate] {
        let request = ComputeRequest(areas: [area], observations: figures)
        return try HiddenAbuseModule.compute(request).estimates.filter { $0.indicator == indicator }
    }

    static func share(_ measure: String, _ value: Double, year: Int, of whole: String) -> Observation {
        var figure = observation(measure, value, year: year, area: area, unit: .percent)
        figure.denominator = whole
        return figure
    }

    static func events(_ value: Double, year: Int) -> Observation {
        var figure = observation("da_crimes_and_incidents", value, year: year, area: area, unit: .count)
        figure.basis = "crimes_and_incidents"
        return figure
    }

    /// Rates of both sexes for 2019/20 and the respondents of each of six age bands.
    static func national(respondents: Double) -> [Observation] {
        let rates = [("female", 7.2), ("male", 3.7)].map { sex, rate in
            observation(
                "da_prevalence_past_year", rate, year: 2019, area: .englandAndWales, unit: .percent,
                ["age": "16-74", "sex": sex])
        }
        let bases = ["female", "male"].flatMap { sex in
            ["16-24", "25-34", "35-44", "45-54", "55-64", "65-74"].map { age in
                observation(
                    "csew_violence_domestic_prevalence_base", respondents, year: 2018, area: .englandAndWales,
                    unit: .count, ["age": age, "sex": sex])
            }
        }
        return rates + bases
    }

    /// So many residents in every band of both sexes at mid-2019.
    static func residents(_ number: Double) -> [Observation] {
        let tens = stride(from: 20, to: 75, by: 5).map { "\($0)-\($0 + 4)" }
        return ["female", "male"].flatMap { sex in
            (["16-17", "18-19"] + tens).map { population(number, ["age": $0, "sex": sex]) }
        }
    }

    static func population(_ number: Double, _ parts: [String: String]) -> Observation {
        var figure = observation("population", number, year: 2019, area: area, unit: .people, parts)
        figure.periodStart = Day(iso: "2019-06-30")
        figure.periodEnd = figure.periodStart
        return figure
    }

    private static func observation(
        _ measure: String, _ value: Double, year: Int, area: AreaCode, unit: Unit,
        _ parts: [String: String] = [:]
    ) -> Observation {
        let period = Period(financialYear: year)
        let breakdown = Breakdown(parts)
        return Observation(
            id: "\(measure)-\(area)-\(breakdown)", area: area, periodStart: period.start,
            periodEnd: period.end, measure: measure, value: value, unit: unit, breakdown: breakdown,
            document: "test")
    }
}
