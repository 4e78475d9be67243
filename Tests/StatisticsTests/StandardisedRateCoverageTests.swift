import FrameworkModel
import Statistics
import TestSupport
import Testing

/// How often the interval of a directly standardised rate holds the true rate, by simulation.
@Suite struct StandardisedRateCoverage {
    private let populations = [12_000.0, 9_000, 15_000, 7_000, 11_000]
    private let weights = [5_000.0, 11_500, 7_000, 14_000, 4_500]
    private let draws = 4_000

    /// Three standard errors of a share of 0.95 over the number of draws.
    private var error: Double { 3 * (0.95 * 0.05 / Double(draws)).squareRoot() }

    private func rate(_ events: [Double]) throws -> DirectlyStandardisedRate.Figure? {
        try DirectlyStandardisedRate.rate(
            events.indices.map {
                DirectlyStandardisedRate.Stratum(
                    events: events[$0], population: populations[$0], weight: weights[$0])
            }
        ).figure
    }

    @Test func independentEvents() throws {
        let means = [140.0, 35, 260, 90, 175]
        let truth = try #require(try rate(means)).value
        let sources = means.map(PoissonDraws.init)
        var random = SeededGenerator(state: 1991)
        var below = 0
        var above = 0
        for _ in 0..<draws {
            let interval = try #require(try rate(sources.map { $0.next(&random) })).interval
            if truth < interval.lower { below += 1 }
            if truth > interval.upper { above += 1 }
        }
        let coverage = 1 - Double(below + above) / Double(draws)
        #expect((coverage - 0.95).magnitude <= error, "coverage \(coverage)")
        #expect(below > 0 && above > 0, "misses on both sides: \(below), \(above)")
    }

    /// People with 1, 3 and 6 events: the interval for repeated events covers, that for independent ones does
    /// not.
    @Test func repeatedEvents() throws {
        let eventsPerPerson = [1.0, 3, 6]
        let meanPeople = populations.map { [$0 / 150, $0 / 400, $0 / 900] }
        let meanEvents = meanPeople.map { zip(eventsPerPerson, $0).reduce(0) { $0 + $1.0 * $1.1 } }
        let truth = try #require(try rate(meanEvents)).value
        let sources = meanPeople.map { $0.map(PoissonDraws.init) }
        var random = SeededGenerator(state: 2012)
        var covered = 0
        var coveredAsIndependent = 0
        for _ in 0..<draws {
            let people = sources.map { $0.map { $0.next(&random) } }
            let strata = people.indices.map { k in
                DirectlyStandardisedRate.RepeatStratum(
                    frequencies: zip(eventsPerPerson, people[k]).map {
                        DirectlyStandardisedRate.EventFrequency(events: $0, people: $1)
                    },
                    population: populations[k], weight: weights[k])
            }
            let figure = try #require(try DirectlyStandardisedRate.rate(repeated: strata).figure)
            let events = people.map { zip(eventsPerPerson, $0).reduce(0) { $0 + $1.0 * $1.1 } }
            let plain = try #require(try rate(events))
            #expect(agree(plain.value, figure.value, 1e-12))
            if figure.interval.contains(truth) { covered += 1 }
            if plain.interval.contains(truth) { coveredAsIndependent += 1 }
        }
        let coverage = Double(covered) / Double(draws)
        #expect((coverage - 0.95).magnitude <= error, "coverage \(coverage)")
        #expect(Double(coveredAsIndependent) / Double(draws) < 0.8)
    }
}
