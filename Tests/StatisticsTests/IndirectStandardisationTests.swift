import FrameworkModel
import Statistics
import Testing

@Suite struct IndirectlyStandardised {
    private typealias Reference = IndirectStandardisation.Reference

    private let references = [
        Reference(population: 1_000, referenceEvents: 50, referencePopulation: 100_000),
        Reference(population: 4_000, referenceEvents: 900, referencePopulation: 300_000),
    ]

    @Test func anAreaLikeTheReferenceHasRatioOneHundred() throws {
        let result = try IndirectStandardisation.estimate(observed: 12.5, strata: references)
        #expect(agree(result.expected, 12.5, 1e-12))
        #expect(agree(result.ratio, 100, 1e-12))
        #expect(agree(result.rate, result.referenceRate, 1e-12))
        #expect(agree(result.referenceRate, 237.5, 1e-12))
        #expect(result.ratioInterval.contains(100))
    }

    @Test func aLargerReferenceOfTheSameRatesChangesNothing() throws {
        let doubled = references.map { reference in
            var changed = reference
            changed.referenceEvents = reference.referenceEvents.map { $0 * 2 }
            changed.referencePopulation = reference.referencePopulation.map { $0 * 2 }
            return changed
        }
        let one = try IndirectStandardisation.estimate(observed: 30, strata: references)
        let two = try IndirectStandardisation.estimate(observed: 30, strata: doubled.reversed())
        #expect(agree(one.ratio, two.ratio, 1e-12))
        #expect(agree(one.rateInterval.upper, two.rateInterval.upper, 1e-12))
        let fraction = try IndirectStandardisation.estimate(
            observed: 30, strata: references, referenceValue: 1, multiplier: 1_000)
        #expect(agree(one.ratioInterval.lower, fraction.ratioInterval.lower * 100, 1e-12))
        #expect(agree(one.rate, fraction.rate * 100, 1e-12))
    }

    @Test func limitsAreThoseOfTheCount() throws {
        for observed in [0.0, 3, 9.99, 10, 80] {
            let result = try IndirectStandardisation.estimate(
                observed: observed, strata: references, referenceValue: 1, confidence: 0.998)
            let limits = try CountLimits.limits(events: observed, confidence: 0.998)
            #expect(result.method == limits.method)
            #expect(agree(result.ratioInterval.lower, limits.interval.lower / 12.5, 1e-12))
            #expect(agree(result.ratioInterval.upper, limits.interval.upper / 12.5, 1e-12))
        }
        let certain = try IndirectStandardisation.estimate(observed: 3, strata: references, confidence: 1)
        #expect(certain.rateInterval == Interval(lower: 0, upper: .infinity, confidence: 1))
    }

    @Test func missingCounts() throws {
        let blank = Reference(population: nil, referenceEvents: 5, referencePopulation: 100)
        #expect(throws: StatisticsError.missingValue(name: "population", stratum: 2)) {
            try IndirectStandardisation.estimate(observed: 3, strata: references + [blank])
        }
        let asZero = try IndirectStandardisation.estimate(
            observed: 3, strata: references + [blank], missingCounts: .areZero)
        #expect(agree(asZero.expected, 12.5, 1e-12))
        let stratum = IndirectStandardisation.Stratum(events: nil, reference: references[0])
        #expect(throws: StatisticsError.missingValue(name: "events", stratum: 0)) {
            try IndirectStandardisation.estimate(strata: [stratum])
        }
        #expect(
            try IndirectStandardisation.estimate(strata: [stratum], missingCounts: .areZero).observed == 0)
        let noReference = Reference(population: 5, referenceEvents: 5, referencePopulation: nil)
        #expect(throws: StatisticsError.missingValue(name: "referencePopulation", stratum: 0)) {
            try IndirectStandardisation.estimate(
                observed: 1, strata: [noReference], missingCounts: .areZero)
        }
    }

    @Test func refusals() {
        let none = Reference(population: 10, referenceEvents: 0, referencePopulation: 10)
        #expect(throws: StatisticsError.zeroDenominator(0)) {
            try IndirectStandardisation.estimate(observed: 1, strata: [none])
        }
        let empty = Reference(population: 10, referenceEvents: 1, referencePopulation: 0)
        #expect(throws: StatisticsError.zeroDenominator(0)) {
            try IndirectStandardisation.estimate(observed: 1, strata: [empty])
        }
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) {
            try IndirectStandardisation.estimate(observed: 1, strata: [])
        }
        #expect(throws: StatisticsError.negativeCount(-1)) {
            try IndirectStandardisation.estimate(observed: -1, strata: references)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "referenceValue", value: 0)) {
            try IndirectStandardisation.estimate(observed: 1, strata: references, referenceValue: 0)
        }
    }
}
