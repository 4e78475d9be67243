import FrameworkModel
import Statistics
import TestSupport
import Testing

/// How often the interval of a simulated figure holds the truth: nominally 95 %, within the binomial error of the
/// simulation and the small steps of whole counts.
@Suite struct IntervalCoverageTests {
    private static let runs = 4_000
    /// Three binomial standard errors of the simulation, and half a point for the steps of whole counts.
    private static let error = 3 * (0.95 * 0.05 / Double(runs)).squareRoot() + 0.005

    private func coverage(
        seed: UInt64, _ holds: (inout SeededGenerator) throws -> Bool
    ) rethrows -> Double {
        var random = SeededGenerator(state: seed)
        var held = 0
        for _ in 0..<Self.runs where try holds(&random) { held += 1 }
        return Double(held) / Double(Self.runs)
    }

    private func binomial(_ count: Int, _ share: Double, _ random: inout SeededGenerator) -> Double {
        var events = 0.0
        for _ in 0..<count where Double.random(in: 0..<1, using: &random) < share { events += 1 }
        return events
    }

    @Test(arguments: [0.08, 0.3, 0.5, 0.9])
    func wilson(share: Double) throws {
        let found = try coverage(seed: 11) { random in
            try Wilson.interval(events: binomial(240, share, &random), of: 240).contains(share)
        }
        #expect((found - 0.95).magnitude <= Self.error, "coverage \(found)")
    }

    /// Exact limits below 10 hold the truth more often than 95 %, never less often.
    @Test(arguments: [(4.0, 1.0), (40, 0.95), (150, 0.95)])
    func countLimits(mean: Double, nominal: Double) throws {
        let draws = PoissonDraws(mean: mean)
        let found = try coverage(seed: 12) { random in
            try CrudeRate.rate(events: draws.next(&random), exposure: 1, multiplier: 1).interval.contains(
                mean)
        }
        if nominal == 1 {
            #expect(found >= 0.95 - Self.error, "coverage \(found)")
        } else {
            #expect((found - nominal).magnitude <= Self.error, "coverage \(found)")
        }
    }

    @Test(arguments: [(0.2, 0.3), (0.5, 0.5), (0.9, 0.8)])
    func differenceAndRatioOfProportions(one: Double, other: Double) throws {
        var difference = 0.0
        let ratio = try coverage(seed: 13) { random in
            let (x1, x2) = (binomial(150, one, &random), binomial(200, other, &random))
            let newcombe = try TwoProportions.difference(events1: x1, of: 150, events2: x2, of: 200)
            difference += newcombe.interval.contains(one - other) ? 1 : 0
            return try TwoProportions.ratio(events1: x1, of: 150, events2: x2, of: 200)
                .interval.contains(one / other)
        }
        difference /= Double(Self.runs)
        #expect((difference - 0.95).magnitude <= Self.error, "Newcombe \(difference)")
        #expect((ratio - 0.95).magnitude <= Self.error, "Koopman \(ratio)")
    }

    @Test(arguments: [(30.0, 45.0), (80, 80)])
    func differenceAndRatioOfRates(one: Double, other: Double) throws {
        let (first, second) = (PoissonDraws(mean: one), PoissonDraws(mean: other * 2))
        var difference = 0.0
        let ratio = try coverage(seed: 14) { random in
            let result = try TwoRates.compare(
                events1: first.next(&random), exposure1: 1, events2: second.next(&random), exposure2: 2)
            difference += result.differenceInterval.contains(one - other) ? 1 : 0
            return result.ratioInterval.contains(one / other)
        }
        difference /= Double(Self.runs)
        #expect((difference - 0.95).magnitude <= Self.error, "difference \(difference)")
        #expect((ratio - 0.95).magnitude <= Self.error, "ratio \(ratio)")
    }
}
