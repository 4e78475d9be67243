import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct FunnelOverdispersion {
    /// Areas with Poisson counts around expected events times the square of one plus a normal deviate.
    private func areas(_ spread: Double, _ random: inout SeededGenerator) throws -> [Funnel.Area] {
        try (0..<40).map { k in
            let expected = 60 + Double(k) * 6
            let uniform = Double.random(in: 0.0001..<0.9999, using: &random)
            let root = 1 + spread * (try Normal.quantile(lowerTail: uniform))
            let draws = PoissonDraws(mean: expected * root * root)
            return Funnel.Area(events: draws.next(&random), denominator: expected)
        }
    }

    @Test func findsTheVarianceBetweenAreas() throws {
        var random = SeededGenerator(state: 2005)
        var sum = 0.0
        var flagged = 0
        let repeats = 150
        for _ in 0..<repeats {
            let result = try FunnelDispersion.assess(
                areas(0.15, &random), scale: .squareRoot, share: 0)
            sum += result.tauSquared
            flagged += result.points.count { $0.category != .notSignificant }
            #expect(result.isOverdispersed)
        }
        let mean = sum / Double(repeats)
        #expect((mean - 0.0225).magnitude < 0.1 * 0.0225, "mean tau squared \(mean)")
        let share = Double(flagged) / Double(40 * repeats)
        #expect((share - 0.05).magnitude < 0.012, "share outside the 95 % limits \(share)")
    }

    @Test func withoutOverdispersionTheLimitsArePlain() throws {
        let even = (1...12).map { Funnel.Area(events: Double($0 * 10), denominator: Double($0 * 40)) }
        for scale in FunnelScale.allCases {
            let target: Double? = scale == .arcsine || scale == .logOfCounts ? nil : 0.25
            for model in [FunnelDispersion.Model.additive, .multiplicative] {
                let result = try FunnelDispersion.assess(even, scale: scale, target: target, model: model)
                #expect(!result.isOverdispersed && result.tauSquared == 0)
                for point in result.points {
                    #expect(point.widened == point.plain)
                    #expect(point.category == .notSignificant)
                }
            }
        }
    }

    @Test func limitsAtADenominatorAreThoseOfAnAreaOfThatSize() throws {
        var random = SeededGenerator(state: 11)
        let areas = try areas(0.2, &random).map {
            Funnel.Area(events: $0.events / 4, denominator: $0.denominator)
        }
        for scale in [FunnelScale.arcsine, .squareRoot] {
            let result = try FunnelDispersion.assess(
                areas, scale: scale, target: scale == .arcsine ? nil : 0.25)
            #expect(result.isOverdispersed)
            for (area, point) in zip(areas, result.points) {
                let limits = try FunnelDispersion.limits(
                    denominator: area.denominator, target: result.target, scale: scale,
                    tauSquared: result.tauSquared)
                #expect(limits == point.widened)
            }
        }
        #expect(throws: StatisticsError.self) {
            try FunnelDispersion.limits(denominator: 0, target: 0.2, scale: .arcsine, tauSquared: 0)
        }
        #expect(throws: StatisticsError.self) {
            try FunnelDispersion.limits(denominator: 5, target: 0.2, scale: .arcsine, tauSquared: -1)
        }
    }

    @Test func orderDoesNotMatter() throws {
        var random = SeededGenerator(state: 3)
        let given = try areas(0.3, &random).map {
            Funnel.Area(events: max($0.events, 1), denominator: $0.denominator)
        }
        for scale in FunnelScale.allCases where scale != .arcsine {
            let forward = try FunnelDispersion.assess(given, scale: scale)
            let back = try FunnelDispersion.assess(given.reversed(), scale: scale)
            #expect(agree(forward.tauSquared, back.tauSquared, 1e-12))
            for (one, other) in zip(forward.points, back.points.reversed()) {
                #expect(agree(one.widened.outer.upper, other.widened.outer.upper, 1e-12))
                #expect(one.dampedZ == other.dampedZ)
            }
        }
    }

    @Test func ratesAreRatiosInAnotherUnit() throws {
        var random = SeededGenerator(state: 4)
        let ratios = try areas(0.2, &random)
        let rates = ratios.map { Funnel.Area(events: $0.events, denominator: $0.denominator * 512) }
        let one = try FunnelDispersion.assess(ratios, scale: .squareRoot)
        let other = try FunnelDispersion.assess(rates, scale: .squareRoot, target: 1.0 / 512)
        #expect(agree(one.phi, other.phi, 1e-12))
        for (ratio, rate) in zip(one.points, other.points) {
            #expect(agree(ratio.widened.inner.lower, rate.widened.inner.lower * 512, 1e-12))
            #expect(agree(ratio.plain.outer.upper, rate.plain.outer.upper * 512, 1e-12))
            #expect(ratio.category == rate.category)
        }
    }

    @Test func theModelsWidenDifferently() throws {
        var random = SeededGenerator(state: 5)
        let given = try areas(0.25, &random)
        let additive = try FunnelDispersion.assess(given, scale: .squareRoot)
        let multiplicative = try FunnelDispersion.assess(given, scale: .squareRoot, model: .multiplicative)
        #expect(additive.phi == multiplicative.phi)
        func root(_ result: FunnelDispersion.Result, _ k: Int) -> Double {
            result.points[k].widened.inner.upper.squareRoot() - 1
        }
        let z = try Normal.quantile(upperTail: 0.025)
        for (k, area) in given.enumerated() {
            let error = 0.25 / area.denominator
            #expect(agree(root(multiplicative, k), z * (error * additive.phi).squareRoot(), 1e-9))
            #expect(agree(root(additive, k), z * (error + additive.tauSquared).squareRoot(), 1e-9))
        }
        #expect(root(additive, 0) < root(multiplicative, 0))
        #expect(root(additive, 39) > root(multiplicative, 39))
    }

    @Test func dampingLowersTheSpreadOfAnOutlier() throws {
        var given = (1...20).map { (k: Int) -> Funnel.Area in
            Funnel.Area(events: Double(k * 30 + k % 3), denominator: Double(k * 30))
        }
        given[10].events *= 5
        let raw = try FunnelDispersion.assess(given, scale: .squareRoot, share: 0)
        let damped = try FunnelDispersion.assess(given, scale: .squareRoot)
        #expect(raw.phi > 10 && damped.phi < 1)
        #expect(raw.points[10].dampedZ == raw.points[10].z)
        #expect(damped.points[10].category == .highOuter)
        let truncated = try FunnelDispersion.assess(given, scale: .log)
        #expect(truncated.points[10].dampedZ == nil)
        let whole = try FunnelDispersion.assess(given, scale: .log, share: 0)
        #expect(whole.points.allSatisfy { $0.dampedZ == $0.z })
    }

    @Test func limitsStayOnTheScale() throws {
        let few = (0..<12).map { Funnel.Area(events: $0 % 2 == 0 ? 0 : 4, denominator: 5) }
        let proportions = try FunnelDispersion.assess(few, scale: .arcsine)
        let ratios = try FunnelDispersion.assess(few, scale: .squareRoot, target: 0.4)
        for point in proportions.points {
            #expect(point.widened.outer == Interval(lower: 0, upper: 1, confidence: 0.998))
        }
        for point in ratios.points { #expect(point.widened.outer.lower == 0) }
    }

    @Test func extremeSizesGiveNumbers() throws {
        var given = (1...12).map { Funnel.Area(events: Double($0), denominator: 1e-6) }
        given[0] = Funnel.Area(events: 1e15, denominator: 1e15)
        for scale in FunnelScale.allCases where scale != .arcsine && scale != .log {
            let result = try FunnelDispersion.assess(given, scale: scale)
            #expect(!result.phi.isNaN && !result.tauSquared.isNaN)
            for point in result.points {
                #expect(point.widened.outer.lower <= point.widened.outer.upper)
            }
        }
    }

    @Test func refusals() {
        let one = Funnel.Area(events: 3, denominator: 10)
        let ten = [Funnel.Area](repeating: one, count: 10)
        #expect(throws: StatisticsError.notEnoughPoints(count: 9, needed: 10)) {
            try FunnelDispersion.assess([Funnel.Area](ten.dropFirst()), scale: .arcsine)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "share", value: 0.5)) {
            try FunnelDispersion.assess(ten, scale: .arcsine, share: 0.5)
        }
        let none = ten + [Funnel.Area(events: 0, denominator: 10)]
        #expect(throws: StatisticsError.tooFewEvents(0, needed: 1)) {
            try FunnelDispersion.assess(none, scale: .log)
        }
        let tiny = ten + [Funnel.Area(events: 1, denominator: 0.001)]
        #expect(throws: StatisticsError.zeroDenominator(0)) {
            try FunnelDispersion.assess(tiny, scale: .log)
        }
        let over = ten + [Funnel.Area(events: 11, denominator: 10)]
        #expect(throws: StatisticsError.countExceedsDenominator(count: 11, denominator: 10)) {
            try FunnelDispersion.assess(over, scale: .arcsine)
        }
        for scale in FunnelScale.allCases where scale != .arcsine {
            #expect(throws: StatisticsError.outsideDomain(name: "target", value: 0)) {
                try FunnelDispersion.assess(ten, scale: scale, target: 0)
            }
        }
    }
}
