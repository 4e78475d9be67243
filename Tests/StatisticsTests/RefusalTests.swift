import Foundation
import FrameworkModel
import Statistics
import Testing

@Suite struct Refusals {
    @Test func counts() {
        #expect(throws: StatisticsError.negativeCount(-1)) { try Wilson.interval(events: -1, of: 10) }
        #expect(throws: StatisticsError.zeroDenominator(0)) { try Wilson.interval(events: 0, of: 0) }
        #expect(throws: StatisticsError.zeroDenominator(-2)) {
            try CrudeRate.rate(events: 0, exposure: -2)
        }
        #expect(throws: StatisticsError.countExceedsDenominator(count: 11, denominator: 10)) {
            try TwoProportions.difference(events1: 1, of: 2, events2: 11, of: 10)
        }
        #expect(throws: StatisticsError.self) { try Wilson.interval(events: .nan, of: 10) }
        #expect(throws: StatisticsError.notFinite(name: "denominator", value: .infinity)) {
            try Wilson.interval(events: 1, of: .infinity)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "multiplier", value: 0)) {
            try CrudeRate.rate(events: 1, exposure: 1, multiplier: 0)
        }
    }

    @Test(arguments: [0.5, 0.89, 1.01, 89, 101, -1])
    func confidence(_ level: Double) {
        #expect(throws: StatisticsError.unsupportedConfidence(level)) {
            try CountLimits.limits(events: 3, confidence: level)
        }
        #expect(throws: StatisticsError.unsupportedConfidence(level)) {
            try Koopman.interval(events1: 1, of: 2, events2: 1, of: 2, confidence: level)
        }
    }

    @Test func smallOrFractionalCounts() {
        #expect(throws: StatisticsError.tooFewEvents(0, needed: 1)) {
            try Katz.interval(events1: 0, of: 5, events2: 3, of: 5)
        }
        #expect(throws: StatisticsError.tooFewEvents(0, needed: 1)) {
            try TwoRates.logRatioInterval(events1: 2, exposure1: 5, events2: 0, exposure2: 5)
        }
        #expect(throws: StatisticsError.fractionalCount(1.5)) {
            try FisherExact.pValue(events1: 1.5, of: 5, events2: 3, of: 5)
        }
        #expect(throws: StatisticsError.fractionalCount(2.5)) {
            try TwoRates.exactPValue(events1: 1, exposure1: 5, events2: 2.5, exposure2: 5)
        }
    }

    @Test func specialFunctionDomains() {
        #expect(throws: StatisticsError.outsideDomain(name: "lowerTail", value: 1.5)) {
            try Normal.quantile(lowerTail: 1.5)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "x", value: 0)) { try LogGamma.value(0) }
        #expect(throws: StatisticsError.outsideDomain(name: "shape", value: 0)) {
            try IncompleteGamma.lower(shape: 0, x: 1)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "x", value: 2)) {
            try IncompleteBeta.lower(a: 1, b: 1, x: 2)
        }
        #expect(throws: StatisticsError.self) { try Normal.upperTail(.nan) }
        #expect(throws: StatisticsError.outsideDomain(name: "p", value: 1.2)) {
            try BenjaminiHochberg.adjust([0.1, 1.2])
        }
    }

    @Test func surveyFigures() throws {
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) {
            try SyntheticEstimate.estimate(bands: [])
        }
        let zero = SurveyBand(prevalence: 0, base: 400, population: 1000)
        #expect(throws: StatisticsError.self) { try SyntheticEstimate.estimate(bands: [zero]) }
        let normal = try SyntheticEstimate.estimate(bands: [zero], scale: .normal)
        #expect(normal.adjustedBands == [0])
        #expect(normal.standardError > 0)
        #expect(normal.relativeStandardError == nil)
        #expect(normal.reliability == .notShown)
        let published = SurveyBand(prevalence: 1, base: nil, population: 1000, standardError: 0)
        #expect(throws: StatisticsError.missingSampleBase(band: 0)) {
            try SyntheticEstimate.estimate(bands: [published])
        }
        let a = UnreportedShare.Basis(definition: "d", population: "16 to 74", period: "2024")
        let b = UnreportedShare.Basis(definition: "d", population: "16 and over", period: "2024")
        #expect(throws: StatisticsError.mismatchedBasis(recorded: a, estimate: b)) {
            try UnreportedShare.share(
                recorded: 1, recordedBasis: a, estimate: 2, standardError: 1, estimateBasis: b)
        }
    }

    @Test func periodsAndParts() throws {
        #expect(throws: StatisticsError.overlappingPeriods(previous: 0...364, current: 90...454)) {
            try YearOnYear.Periods(previous: 0...364, current: 90...454)
        }
        #expect(throws: StatisticsError.nothingToCompareWith(remainingDenominator: 0)) {
            try BenchmarkComparison.reference(
                partEvents: 3, partDenominator: 10, wholeEvents: 3, wholeDenominator: 10)
        }
        #expect(BenchmarkComparison.oneLevel(nil, benchmark: 1) == .notCompared)
        let interval = Interval(lower: 1, upper: 2, confidence: 0.95)
        #expect(BenchmarkComparison.oneLevel(interval, benchmark: nil) == .notCompared)
        #expect(BenchmarkComparison.oneLevel(interval, benchmark: 2) == .similar)
    }

    @Test func describedWithTheNumber() {
        #expect(StatisticsError.negativeCount(-3).description.contains("-3"))
        #expect(StatisticsError.unsupportedConfidence(0.5).description.contains("0.5"))
    }
}
