import Foundation
import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct Properties {
    private func tables(_ count: Int) -> [(x1: Double, n1: Double, x2: Double, n2: Double)] {
        var random = SeededGenerator(state: 20_240_501)
        return (0..<count).map { _ in
            let n1 = Int.random(in: 1...400, using: &random)
            let n2 = Int.random(in: 1...400, using: &random)
            let x1 = Int.random(in: 0...n1, using: &random)
            let x2 = Int.random(in: 0...n2, using: &random)
            return (Double(x1), Double(n1), Double(x2), Double(n2))
        }
    }

    private func contains(_ outer: Interval, _ inner: Interval) -> Bool {
        outer.lower <= inner.lower + 1e-12 && inner.upper <= outer.upper + 1e-12
    }

    @Test func wilsonIsSymmetricNestedAndSurroundsThePoint() throws {
        for t in tables(300) {
            let narrow = try Wilson.interval(events: t.x1, of: t.n1)
            let wide = try Wilson.interval(events: t.x1, of: t.n1, confidence: 99.8)
            let mirrored = try Wilson.interval(events: t.n1 - t.x1, of: t.n1)
            #expect(narrow.contains(t.x1 / t.n1))
            #expect(contains(wide, narrow))
            #expect((mirrored.lower - (1 - narrow.upper)).magnitude < 1e-14)
            #expect(wide.confidence == 0.998)
        }
        #expect(
            try Wilson.interval(events: 3, of: 7, confidence: 1)
                == Interval(lower: 0, upper: 1, confidence: 1))
    }

    @Test func countLimitsRiseWithTheCountExceptAtTheSwitch() throws {
        var previous = try CountLimits.limits(events: 0)
        for x in stride(from: 0.25, through: 60, by: 0.25) {
            let limits = try CountLimits.limits(events: x)
            #expect(limits.interval.contains(x))
            #expect(limits.interval.upper > previous.interval.upper)
            #expect(
                x == 10
                    ? limits.interval.lower < previous.interval.lower + 0.2
                    : limits.interval.lower > previous.interval.lower)
            #expect(limits.method == (x < 10 ? .exact : .byar))
            previous = limits
        }
        let below = try CrudeRate.rate(events: 10.0.nextDown, exposure: 1000, multiplier: 100_000)
        let at = try CrudeRate.rate(events: 10, exposure: 1000, multiplier: 100_000)
        #expect(agree(below.interval.lower, 479.5388696132434, 1e-9))
        #expect(at.interval.lower < below.interval.lower)
    }

    @Test func ratesScale() throws {
        for t in tables(100) {
            let one = try CrudeRate.rate(events: t.x1, exposure: t.n1, multiplier: 1)
            let thousand = try CrudeRate.rate(events: t.x1, exposure: t.n1 * 10, multiplier: 10_000)
            #expect(agree(thousand.interval.upper, one.interval.upper * 1000, 1e-12))
            #expect(agree(thousand.value, one.value * 1000, 1e-12))
        }
    }

    @Test func proportionsSwap() throws {
        for t in tables(200) {
            let forward = try TwoProportions.difference(events1: t.x1, of: t.n1, events2: t.x2, of: t.n2)
            let back = try TwoProportions.difference(events1: t.x2, of: t.n2, events2: t.x1, of: t.n1)
            #expect((forward.interval.lower + back.interval.upper).magnitude < 1e-12)
            #expect(agree(forward.test.p, back.test.p, 1e-10))
            #expect(forward.interval.contains(forward.difference))
            let ratio = try TwoProportions.ratio(events1: t.x1, of: t.n1, events2: t.x2, of: t.n2)
            let inverse = try TwoProportions.ratio(events1: t.x2, of: t.n2, events2: t.x1, of: t.n1)
            let wide = try Koopman.interval(
                events1: t.x1, of: t.n1, events2: t.x2, of: t.n2, confidence: 0.998)
            #expect(agree(1 / ratio.interval.upper, inverse.interval.lower, 1e-9))
            #expect(contains(wide, ratio.interval))
            if let value = ratio.ratio { #expect(ratio.interval.contains(value)) }
            #expect((0...1).contains(forward.test.p))
        }
    }

    @Test func koopmanWhereACountEqualsItsDenominator() throws {
        let interval = try Koopman.interval(events1: 8, of: 8, events2: 6, of: 9)
        #expect((interval.lower - 0.942).magnitude < 0.001)
        let all = try Koopman.interval(events1: 8, of: 8, events2: 9, of: 9)
        #expect(all.contains(1))
        #expect(all.upper.isFinite && all.lower > 0)
    }

    @Test func scoreIntervalOfRatesAgreesWithItsTest() throws {
        for t in tables(200) where t.x1 + t.x2 > 0 {
            let result = try TwoRates.compare(events1: t.x1, exposure1: t.n1, events2: t.x2, exposure2: t.n2)
            let score = try TwoRates.scoreRatioInterval(
                events1: t.x1, exposure1: t.n1, events2: t.x2, exposure2: t.n2)
            #expect(score.contains(1) == (result.scoreP >= 0.05))
            let back = try TwoRates.compare(events1: t.x2, exposure1: t.n2, events2: t.x1, exposure2: t.n1)
            #expect(agree(result.p, back.p, 1e-9))
            #expect(agree(1 / result.ratioInterval.upper, back.ratioInterval.lower, 1e-9))
            #expect(result.differenceInterval.contains(result.difference))
        }
    }

    @Test func extremeCountsNeverGiveANumberThatIsNone() throws {
        let values = [0, 1e-9, 0.5, 1, 7, 1e9, 1e15]
        func check(_ interval: Interval, _ what: String) {
            #expect(
                !interval.lower.isNaN && !interval.upper.isNaN && interval.lower <= interval.upper, "\(what)")
        }
        for x1 in values {
            for x2 in values {
                for level in [0.95, 1] {
                    let what = "\(x1), \(x2) at \(level)"
                    let rates = try TwoRates.compare(
                        events1: x1, exposure1: 1e15, events2: x2, exposure2: 1e-9, confidence: level)
                    check(rates.differenceInterval, what)
                    check(rates.ratioInterval, what)
                    #expect((0...1).contains(rates.p))
                    let ratio = try TwoProportions.ratio(
                        events1: x1, of: max(x1, 1), events2: x2, of: 1e15, confidence: level)
                    check(ratio.interval, what)
                    #expect((0...1).contains(ratio.test.p))
                    let difference = try TwoProportions.difference(
                        events1: x1, of: max(x1, 1), events2: x2, of: 1e15, confidence: level)
                    check(difference.interval, what)
                }
            }
        }
    }

    @Test func noEvents() throws {
        let rates = try TwoRates.compare(events1: 0, exposure1: 5, events2: 0, exposure2: 7)
        #expect(rates.ratio == nil && rates.z == nil && rates.p == 1 && rates.test == .noEvents)
        #expect(rates.ratioInterval.lower == 0 && rates.ratioInterval.upper == .infinity)
        let periods = try YearOnYear.Periods(previous: 0...1, current: 2...3)
        let change = try YearOnYear.rates(
            previousEvents: 0, previousExposure: 9, currentEvents: 4, currentExposure: 9, periods: periods)
        #expect(change.percentageChange == nil && change.percentageInterval == nil)
        let none = try YearOnYear.proportions(
            previousEvents: 0, of: 9, currentEvents: 0, of: 9, periods: periods)
        #expect(none.noEventsInEither)
    }

    @Test func varianceFactorScalesTheErrorOnly() throws {
        let periods = try YearOnYear.Periods(previous: 0...364, current: 365...729)
        func change(_ factor: Double) throws -> YearOnYear.Change {
            try YearOnYear.rates(
                previousEvents: 400, previousExposure: 9000, currentEvents: 460, currentExposure: 9100,
                periods: periods, varianceFactor: factor)
        }
        let plain = try change(1)
        let repeated = try change(4)
        #expect(agree(repeated.difference, plain.difference, 1e-12))
        #expect(agree(repeated.z, (plain.z ?? 0) / 2, 1e-12))
        #expect(contains(repeated.differenceInterval, plain.differenceInterval))
    }

    @Test func adjustmentKeepsOrderAndMissing() throws {
        let adjusted = try BenjaminiHochberg.adjust([0.5, nil, 0.001, 0.2])
        let plain = try BenjaminiHochberg.adjust([0.5, 0.001, 0.2])
        #expect(adjusted[1] == nil)
        #expect([adjusted[0], adjusted[2], adjusted[3]] == plain)
        #expect(try BenjaminiHochberg.adjust([]).isEmpty)
    }

    @Test func infiniteLimitsSurviveCoding() throws {
        let interval = Interval(lower: 0.5, upper: .infinity, confidence: 0.95)
        let data = try JSONEncoder().encode(interval)
        #expect(try JSONDecoder().decode(Interval.self, from: data) == interval)
    }

    @Test func unreportedShareEdges() throws {
        let basis = UnreportedShare.Basis(definition: "d", population: "p", period: "y")
        func share(_ recorded: Double) throws -> UnreportedShare.Result {
            try UnreportedShare.share(
                recorded: recorded, recordedBasis: basis, estimate: 100, standardError: 10,
                estimateBasis: basis)
        }
        let none = try share(0)
        #expect(none.share == 1 && none.lower == nil && none.upper == 1)
        let over = try share(150)
        #expect(over.share == 0 && over.recordedExceedsEstimate && over.lower == 0)
    }
}
