import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct Standardisation {
    private typealias Rate = DirectlyStandardisedRate

    private func randomStrata(_ random: inout SeededGenerator) -> [Rate.Stratum] {
        (0..<Int.random(in: 1...19, using: &random)).map { _ in
            Rate.Stratum(
                events: Double(Int.random(in: 10...90, using: &random)),
                population: Double(Int.random(in: 1_000...30_000, using: &random)),
                weight: Double(Int.random(in: 1...8, using: &random) * 1_000))
        }
    }

    private func sets() -> [[Rate.Stratum]] {
        var random = SeededGenerator(state: 2013)
        return (0..<100).map { _ in randomStrata(&random) }
    }

    private func figure(_ strata: [Rate.Stratum], confidence: Double = 0.95) throws -> Rate.Figure {
        try #require(try Rate.rate(strata, confidence: confidence).figure)
    }

    private func expectSame(_ one: Rate.Figure, _ other: Rate.Figure, factor: Double = 1) {
        #expect(agree(other.value, one.value * factor, 1e-12))
        #expect(agree(other.interval.lower, one.interval.lower * factor, 1e-11))
        #expect(agree(other.interval.upper, one.interval.upper * factor, 1e-11))
    }

    @Test func oneStratumIsTheCrudeRate() throws {
        for events in [10.0, 10.5, 57, 4_000] {
            let one = try figure([Rate.Stratum(events: events, population: 12_345, weight: 7)])
            let crude = try CrudeRate.rate(events: events, exposure: 12_345, multiplier: 100_000)
            #expect(agree(one.value, crude.value, 1e-12))
            #expect(agree(one.interval.lower, crude.interval.lower, 1e-12))
            #expect(agree(one.interval.upper, crude.interval.upper, 1e-12))
        }
    }

    @Test func scaleAndOrder() throws {
        for strata in sets() {
            let plain = try figure(strata)
            expectSame(plain, try figure(strata.reversed()))
            let heavier = strata.map { stratum in
                var changed = stratum
                changed.weight = stratum.weight.map { $0 / 7 }
                return changed
            }
            expectSame(plain, try figure(heavier))
            let larger = strata.map { stratum in
                var changed = stratum
                changed.population = stratum.population.map { $0 * 8 }
                return changed
            }
            expectSame(plain, try figure(larger), factor: 0.125)
            let perThousand = try Rate.rate(strata, multiplier: 1_000).figure
            expectSame(plain, try #require(perThousand), factor: 0.01)
        }
    }

    @Test func splittingAStratumInHalvesChangesNothing() throws {
        for strata in sets() {
            let halves = strata.flatMap { stratum in
                let half = Rate.Stratum(
                    events: stratum.events.map { $0 / 2 }, population: stratum.population.map { $0 / 2 },
                    weight: stratum.weight.map { $0 / 2 })
                return [half, half]
            }
            expectSame(try figure(strata), try figure(halves))
        }
    }

    @Test func risesWithEventsAndNests() throws {
        for strata in sets() {
            let plain = try figure(strata)
            var more = strata
            more[0].events = strata[0].events.map { $0 + 1 }
            let raised = try figure(more)
            #expect(raised.value > plain.value)
            #expect(raised.interval.upper > plain.interval.upper)
            let wide = try figure(strata, confidence: 99.8)
            #expect(plain.interval.contains(plain.value))
            #expect(wide.interval.lower <= plain.interval.lower)
            #expect(wide.interval.upper > plain.interval.upper)
        }
    }

    @Test func withheldBelowTenEvents() throws {
        let below = try Rate.rate([
            Rate.Stratum(events: 4.9, population: 1_000, weight: 2),
            Rate.Stratum(events: 5, population: 3_000, weight: 1),
        ])
        #expect(below.figure == nil)
        #expect(below.refusal == .tooFewEvents(below.totalEvents, needed: 10))
        #expect(agree(below.totalEvents, 9.9, 1e-12))
        #expect(below.totalPopulation == 4_000)
        let at = try Rate.rate([Rate.Stratum(events: 10, population: 1_000, weight: 2)])
        #expect(at.figure != nil && at.refusal == nil)
    }

    @Test func limitsAreNeverBelowZero() throws {
        let uneven = [
            Rate.Stratum(events: 9, population: 100_000, weight: 1),
            Rate.Stratum(events: 1, population: 10, weight: 1_000),
        ]
        let low = try figure(uneven, confidence: 0.998)
        #expect(low.interval.lower == 0 && low.interval.upper > low.value)
        let certain = try figure(uneven, confidence: 1)
        #expect(certain.interval == Interval(lower: 0, upper: .infinity, confidence: 1))
    }

    @Test func oneEventPerPersonIsIndependent() throws {
        for strata in sets() {
            let single = strata.map { stratum in
                Rate.RepeatStratum(
                    frequencies: [
                        Rate.EventFrequency(events: 1, people: stratum.events),
                        Rate.EventFrequency(events: 0, people: 500),
                    ], population: stratum.population, weight: stratum.weight)
            }
            expectSame(try figure(strata), try #require(try Rate.rate(repeated: single).figure))
        }
    }

    @Test func repeatedEventsWidenOneStratumByTheRootOfTheVarianceFactor() throws {
        let repeated = Rate.RepeatStratum(
            frequencies: [
                Rate.EventFrequency(events: 1, people: 40), Rate.EventFrequency(events: 4, people: 10),
            ], population: 9_000, weight: 1)
        let wide = try #require(try Rate.rate(repeated: [repeated]).figure)
        let plain = try figure([Rate.Stratum(events: 80, population: 9_000, weight: 1)])
        let factor = (200.0 / 80).squareRoot()
        #expect(agree(wide.value, plain.value, 1e-12))
        #expect(
            agree(wide.interval.upper - wide.value, (plain.interval.upper - plain.value) * factor, 1e-11))
        #expect(
            agree(wide.value - wide.interval.lower, (plain.value - plain.interval.lower) * factor, 1e-11))
    }

    @Test func europeanStandardPopulation() {
        #expect(StandardPopulation.european2013.count == 19)
        #expect(StandardPopulation.european2013.reduce(0, +) == 100_000)
        #expect(StandardPopulation.european2013.last == 1_000)
    }

    @Test func refusals() {
        let good = Rate.Stratum(events: 20, population: 100, weight: 1)
        let cases: [(Rate.Stratum, StatisticsError)] = [
            (
                Rate.Stratum(events: nil, population: 1, weight: 1),
                .missingValue(name: "events", stratum: 1)
            ),
            (
                Rate.Stratum(events: 1, population: nil, weight: 1),
                .missingValue(name: "population", stratum: 1)
            ),
            (
                Rate.Stratum(events: 1, population: 1, weight: nil),
                .missingValue(name: "weight", stratum: 1)
            ),
            (Rate.Stratum(events: 1, population: 0, weight: 1), .zeroDenominator(0)),
            (Rate.Stratum(events: -1, population: 1, weight: 1), .negativeCount(-1)),
            (
                Rate.Stratum(events: 1, population: 1, weight: -1),
                .outsideDomain(name: "weight", value: -1)
            ),
        ]
        for (stratum, error) in cases {
            #expect(throws: error) { try Rate.rate([good, stratum]) }
        }
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) { try Rate.rate([]) }
        #expect(throws: StatisticsError.outsideDomain(name: "sum of weights", value: 0)) {
            try Rate.rate([Rate.Stratum(events: 20, population: 100, weight: 0)])
        }
        #expect(throws: StatisticsError.outsideDomain(name: "multiplier", value: 0)) {
            try Rate.rate([good], multiplier: 0)
        }
        #expect(throws: StatisticsError.unsupportedConfidence(0.5)) {
            try Rate.rate([good], confidence: 0.5)
        }
        let unknown = Rate.RepeatStratum(
            frequencies: [Rate.EventFrequency(events: 2, people: nil)], population: 5, weight: 1)
        #expect(throws: StatisticsError.missingValue(name: "people", stratum: 0)) {
            try Rate.rate(repeated: [unknown])
        }
        #expect(StatisticsError.missingValue(name: "people", stratum: 3).description.contains("people"))
    }
}
