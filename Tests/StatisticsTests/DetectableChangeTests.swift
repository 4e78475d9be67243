import Statistics
import TestSupport
import Testing

/// Every limit is where the test of a change itself turns, and never one event further out.
@Suite struct DetectableChangeTests {
    @Test(arguments: [0.0, 1, 3, 4, 5, 9, 10, 27, 100, 381, 15_409, 225_714])
    func ratesTurnExactlyAtTheLimit(events: Double) throws {
        let limits = try DetectableChange.rates(events: events)
        func p(_ next: Double) throws -> Double {
            try TwoRates.compare(events1: next, exposure1: 1, events2: events, exposure2: 1).p
        }
        let rise = try #require(limits.rise)
        #expect(try p(rise) <= 0.05)
        #expect(try p(rise - 1) > 0.05)
        if let fall = limits.fall {
            #expect(try p(fall) <= 0.05)
            #expect(try p(fall + 1) > 0.05)
        } else {
            #expect(try p(0) > 0.05)
        }
    }

    @Test(arguments: [
        (0.0, 10.0), (1, 10), (5, 10), (10, 10), (3, 40), (20, 40), (168, 381), (2_471, 10_360),
        (287, 15_409),
    ])
    func proportionsTurnExactlyAtTheLimit(events: Double, denominator: Double) throws {
        let limits = try DetectableChange.proportions(events: events, of: denominator)
        func p(_ next: Double) throws -> Double {
            try TwoProportions.test(events1: next, of: denominator, events2: events, of: denominator).p
        }
        if let rise = limits.rise {
            #expect(try p(rise) <= 0.05)
            #expect(try p(rise - 1) > 0.05)
        } else {
            #expect(try p(denominator) > 0.05)
        }
        if let fall = limits.fall {
            #expect(try p(fall) <= 0.05)
            #expect(try p(fall + 1) > 0.05)
        } else {
            #expect(try p(0) > 0.05)
        }
    }

    @Test func moreEventsShowSmallerChangesAndFartherTargetsShowSooner() throws {
        var last = Double.infinity
        for events in [20.0, 80, 320, 1_280] {
            let rise = try #require(try DetectableChange.rates(events: events).rise)
            #expect(rise / events < last)
            last = rise / events
        }
        let quarters = try [0.22, 0.20, 0.15].map {
            try DetectableChange.quarters(events: 2_400, of: 10_000, target: $0)
        }
        #expect(quarters == quarters.sorted { ($0 ?? .max) > ($1 ?? .max) })
        #expect(quarters[2] == 1)
    }

    @Test func aTargetThatIsReachedOrTooNearIsNeverSeen() throws {
        #expect(try DetectableChange.quarters(events: 100, exposure: 1_000, target: 0.1) == nil)
        #expect(try DetectableChange.quarters(events: 100, exposure: 1_000, target: 0.099) == nil)
    }

    /// With the target true from now on, the test after that many quarters shows it about four times in five.
    @Test func powerBySimulationIsFourInFive() throws {
        let quarters = try #require(
            try DetectableChange.quarters(events: 400, exposure: 1, target: 300))
        var random = SeededGenerator(state: 20_261_121)
        let exposure = Double(quarters) / 4
        let (years, later) = (PoissonDraws(mean: 400), PoissonDraws(mean: 300 * exposure))
        let runs = 4_000
        var seen = 0
        for _ in 0..<runs {
            let before = years.next(&random)
            let after = later.next(&random)
            let p = try TwoRates.compare(
                events1: after, exposure1: exposure, events2: before, exposure2: 1
            ).p
            seen += p <= 0.05 ? 1 : 0
        }
        let share = Double(seen) / Double(runs)
        #expect(share > 0.78 && share < 0.95)
    }

    @Test func refusals() {
        #expect(throws: StatisticsError.negativeCount(-1)) { try DetectableChange.rates(events: -1) }
        #expect(throws: StatisticsError.countExceedsDenominator(count: 3, denominator: 2)) {
            try DetectableChange.proportions(events: 3, of: 2)
        }
        #expect(throws: StatisticsError.zeroDenominator(0)) {
            try DetectableChange.quarters(events: 1, exposure: 0, target: 1)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "target", value: 2)) {
            try DetectableChange.quarters(events: 1, of: 2, target: 2)
        }
    }
}
