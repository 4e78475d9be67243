import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct Funnels {
    private func areas(_ count: Int, seed: UInt64) -> [Funnel.Area] {
        var random = SeededGenerator(state: seed)
        return (0..<count).map { _ in
            let n = Int.random(in: 5...2_000, using: &random)
            return Funnel.Area(
                events: Double(Int.random(in: 0...n, using: &random)), denominator: Double(n))
        }
    }

    @Test func proportionLimitsAreWhereWilsonTouchesTheTarget() throws {
        for area in areas(100, seed: 10) {
            let target = 0.3
            let n = area.denominator
            let limits = try FunnelProportion.limits(denominator: n, target: target)
            for interval in [limits.inner, limits.outer] where interval.lower > 0 && interval.upper < 1 {
                let above = try Wilson.interval(
                    events: interval.upper * n, of: n, confidence: interval.confidence)
                let below = try Wilson.interval(
                    events: interval.lower * n, of: n, confidence: interval.confidence)
                #expect(agree(above.lower, target, 1e-10))
                #expect(agree(below.upper, target, 1e-10))
            }
        }
    }

    @Test func proportionsMirror() throws {
        let mirror: [Funnel.Category: Funnel.Category] = [
            .highOuter: .lowOuter, .highInner: .lowInner, .lowInner: .highInner, .lowOuter: .highOuter,
            .notSignificant: .notSignificant,
        ]
        var seen: Set<Funnel.Category> = []
        for area in areas(400, seed: 11) {
            let target = Double(Int(area.events) % 7 + 1) / 8
            let point = try FunnelProportion.point(area, target: target)
            let other = try FunnelProportion.point(
                Funnel.Area(events: area.denominator - area.events, denominator: area.denominator),
                target: 1 - target)
            #expect(other.category == mirror[point.category])
            #expect((point.limits.outer.lower - (1 - other.limits.outer.upper)).magnitude < 1e-12)
            seen.insert(point.category)
        }
        #expect(seen.count == Funnel.Category.allCases.count)
    }

    @Test(arguments: [1.0, 100, 1_000])
    func drawnLimitsStayWithinTheMultiplier(_ multiplier: Double) throws {
        for denominator in [2.0, 5, 40, 5_000] {
            let limits = try FunnelProportion.limits(
                denominator: denominator, target: 0.81, multiplier: multiplier)
            #expect(limits.outer.lower >= 0 && limits.outer.upper <= multiplier)
            #expect(limits.inner.contains(0.81 * multiplier))
        }
        let tight = try FunnelProportion.limits(denominator: 2, target: 0.81, multiplier: multiplier)
        #expect(tight.outer.upper == multiplier)
    }

    @Test func aValueOnALimitIsInside() throws {
        let inner = Interval(lower: 2, upper: 4, confidence: 0.95)
        let outer = Interval(lower: 1, upper: 5, confidence: 0.998)
        for (target, category) in [
            (0.9, Funnel.Category.highOuter), (1, .highInner), (1.9, .highInner), (2, .notSignificant),
            (4, .notSignificant), (4.1, .lowInner), (5, .lowInner), (5.1, .lowOuter),
        ] {
            #expect(try Funnel.category(inner: inner, outer: outer, target: target) == category)
        }
        #expect(try Funnel.category(inner: nil, outer: outer, target: 3) == nil)
        #expect(
            try FunnelProportion.point(Funnel.Area(events: 0, denominator: 5), target: 0).category
                == .notSignificant)
    }

    @Test(arguments: [1, 2, 5, 9])
    func linesSeparateTheCategories(_ count: Int) throws {
        for target in [1, 0.02] {
            let points = try FunnelCount.linePoints(count: count, target: target)
            func category(_ denominator: Double) throws -> Funnel.Category {
                try FunnelCount.point(
                    Funnel.Area(events: Double(count), denominator: denominator), target: target
                ).category
            }
            let out = 1 + 1e-6
            #expect(try category(points.innerLower.denominator / out) == .notSignificant)
            #expect(try category(points.innerLower.denominator * out) == .lowInner)
            #expect(try category(points.outerLower.denominator * out) == .lowOuter)
            #expect(try category(points.innerUpper.denominator * out) == .notSignificant)
            #expect(try category(points.innerUpper.denominator / out) == .highInner)
            #expect(try category(points.outerUpper.denominator / out) == .highOuter)
            #expect(points.innerLower.value < target && target < points.innerUpper.value)
        }
    }

    @Test func smoothLimitsScaleAndNarrow() throws {
        var last = try FunnelCount.smoothLimits(denominator: 50, target: 0.02)
        for denominator in [100.0, 1_000, 20_000, 1e6] {
            let limits = try FunnelCount.smoothLimits(denominator: denominator, target: 0.02)
            let asRatio = try FunnelCount.smoothLimits(denominator: denominator * 0.02)
            #expect(agree(limits.outer.upper, asRatio.outer.upper * 0.02, 1e-12))
            #expect(limits.inner.contains(0.02))
            #expect(limits.inner.upper < last.inner.upper && limits.inner.lower > last.inner.lower)
            #expect(limits.outer.upper > limits.inner.upper)
            last = limits
        }
    }

    @Test func targetsAndMultipliers() throws {
        let two = [
            Funnel.Area(events: 1, denominator: 10), Funnel.Area(events: 9, denominator: 30),
        ]
        #expect(try Funnel.target(of: two) == 0.25)
        let one = try FunnelCount.point(two[1], target: 0.25)
        let thousand = try FunnelCount.point(two[1], target: 0.25, multiplier: 1_000)
        #expect(thousand.category == one.category)
        #expect(agree(thousand.outer.upper, one.outer.upper * 1_000, 1e-12))
    }

    @Test func withheldRatesAreNotClassified() throws {
        let few = try DirectlyStandardisedRate.rate([
            DirectlyStandardisedRate.Stratum(events: 9, population: 1_000, weight: 1)
        ])
        let interval = few.figure?.interval
        #expect(try Funnel.category(inner: interval, outer: interval, target: 1) == nil)
    }

    @Test func refusals() {
        let area = Funnel.Area(events: 5, denominator: 10)
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) { try Funnel.target(of: []) }
        #expect(throws: StatisticsError.outsideDomain(name: "target", value: 1.5)) {
            try FunnelProportion.point(area, target: 1.5)
        }
        #expect(throws: StatisticsError.countExceedsDenominator(count: 11, denominator: 10)) {
            try FunnelProportion.point(Funnel.Area(events: 11, denominator: 10), target: 0.5)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "target", value: -1)) {
            try FunnelCount.point(area, target: -1)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "count", value: 0)) {
            try FunnelCount.linePoints(count: 0)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "target", value: 0)) {
            try FunnelCount.smoothLimits(denominator: 4, target: 0)
        }
        #expect(throws: StatisticsError.zeroDenominator(0)) {
            try FunnelCount.point(Funnel.Area(events: 1, denominator: 0), target: 1)
        }
    }
}
