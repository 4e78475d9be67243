import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct RecentTrends {
    private func proportions(_ x: [Double?], _ n: [Double?]) throws -> RecentTrend.Result {
        try RecentTrend.proportions(
            x.indices.map { .init(days: year($0), events: x[$0], denominator: n[$0]) })
    }

    private func values(_ values: [Double], halfWidth: [Double]) throws -> RecentTrend.Result {
        try RecentTrend.values(
            values.indices.map { k in
                let interval = Interval(
                    lower: values[k] - halfWidth[k], upper: values[k] + halfWidth[k], confidence: 0.95)
                return .init(days: year(k), value: values[k], interval: interval)
            })
    }

    @Test func reversedAndMirroredSeriesTurnTheTrend() throws {
        var random = SeededGenerator(state: 12)
        for _ in 0..<200 {
            let n = (0..<5).map { _ in Double(Int.random(in: 50...900, using: &random)) }
            let x = n.map { Double(Int.random(in: 1...Int($0 - 1), using: &random)) }
            let forward = try proportions(x, n)
            let back = try proportions(x.reversed(), n.reversed())
            let others = try proportions(zip(n, x).map { $0 - $1 }, n)
            for turned in [back, others] {
                #expect((turned.slope + forward.slope).magnitude <= 1e-12)
                #expect((turned.chiSquare - forward.chiSquare).magnitude <= 1e-9 * (1 + forward.chiSquare))
                #expect(turned.reason == forward.reason)
            }
            let tenfold = try proportions(x.map { 10 * $0 }, n.map { 10 * $0 })
            #expect((tenfold.slope - forward.slope).magnitude <= 1e-12)
            #expect(agree(tenfold.chiSquare, 10 * forward.chiSquare, 1e-9))
        }
    }

    @Test func valuesScale() throws {
        let series: [Double] = [30.6, 30.2, 28, 24.6, 24.67]
        let widths: [Double] = [1.6, 1.7, 1.5, 1.5, 1.4]
        let plain = try values(series, halfWidth: widths)
        for factor in [1e-60, 1e-3, 1000, 1e60] {
            let scaled = try values(series.map { $0 * factor }, halfWidth: widths.map { $0 * factor })
            #expect(agree(scaled.slope, plain.slope * factor, 1e-12))
            #expect(agree(scaled.chiSquare, plain.chiSquare, 1e-10))
        }
        let narrow = try values(series, halfWidth: widths.map { $0 / 3 })
        #expect(agree(narrow.chiSquare, 9 * plain.chiSquare, 1e-10))
    }

    @Test func equalValuesHaveNoTrend() throws {
        let level = try proportions([12, 24, 36, 12, 6], [100, 200, 300, 100, 50])
        #expect(level.chiSquare == 0 && level.slope == 0 && level.p == 1)
        #expect(level.marker == .noSignificantChange && level.reason == .notSignificant)
        let flat = try values([0.1, 0.1, 0.1, 0.1, 0.1], halfWidth: [1e-3, 2e-3, 1e-3, 3e-3, 1e-3])
        #expect(flat.chiSquare == 0 && flat.slope == 0)
    }

    /// The last year alone makes the trend: without it the series falls.
    @Test func oneYearAloneIsNoTrend() throws {
        let result = try values([10, 9.9, 9.8, 9.7, 12], halfWidth: [0.3, 0.3, 0.3, 0.3, 0.3])
        #expect(result.chiSquare > RecentTrend.threshold && result.slope > 0)
        #expect(result.marker == .noSignificantChange && result.reason == .dependsOnOnePoint)
        let steady = try values([10, 10.5, 11, 11.5, 12], halfWidth: [0.3, 0.3, 0.3, 0.3, 0.3])
        #expect(steady.marker == .increasing && steady.reason == .significant)
    }

    @Test func thresholdIsThe998PointOfOneDegree() throws {
        #expect(
            agree(
                try ChiSquare.quantile(upperTail: 0.002, degreesOfFreedom: 1), RecentTrend.threshold, 1e-12))
    }

    @Test func onlyTheLatestFiveCount() throws {
        let late = try proportions([120, 131, 140, 152, 171], [1000, 1010, 1005, 1020, 1015])
        let longer = try proportions(
            [nil, 0, 120, 131, 140, 152, 171], [5, 5, 1000, 1010, 1005, 1020, 1015])
        #expect(late == longer)
    }

    @Test func refusals() throws {
        let n: [Double?] = [9, 9, 9, 9, 9]
        #expect(throws: StatisticsError.notEnoughPoints(count: 4, needed: 5)) {
            try proportions([1, 2, 3, 4], n)
        }
        #expect(throws: StatisticsError.missingPoint(index: 2)) { try proportions([1, 2, nil, 4, 5], n) }
        #expect(throws: StatisticsError.noLogOdds(index: 0)) { try proportions([0, 2, 3, 4, 5], n) }
        #expect(throws: StatisticsError.noLogOdds(index: 4)) { try proportions([1, 2, 3, 4, 9], n) }
        #expect(throws: StatisticsError.zeroWidthInterval(index: 3)) {
            try values([1, 2, 3, 4, 5], halfWidth: [1, 1, 1, 0, 1])
        }
        func points(_ days: [ClosedRange<Int>], breakAt: Int? = nil) -> [RecentTrend.ProportionPoint] {
            days.enumerated().map { index, days in
                .init(days: days, events: 1, denominator: 2, followsBreak: index == breakAt)
            }
        }
        #expect(throws: StatisticsError.overlappingPeriods(previous: year(0), current: 91...455)) {
            try RecentTrend.proportions(points([year(0), 91...455, year(2), year(3), year(4)]))
        }
        #expect(throws: StatisticsError.brokenSeries(previous: year(1), next: year(3))) {
            try RecentTrend.proportions(points([year(0), year(1), year(3), year(4), year(5)]))
        }
        #expect(throws: StatisticsError.brokenSeries(previous: year(2), next: year(3))) {
            try RecentTrend.proportions(points((0..<5).map(year), breakAt: 3))
        }
        #expect(throws: StatisticsError.self) {
            try RecentTrend.proportions(points([Int.min...Int.max, year(1), year(2), year(3), year(4)]))
        }
        #expect(throws: StatisticsError.outsideDomain(name: "days in a year", value: 91)) {
            try RecentTrend.proportions(points((0..<5).map { ($0 * 91)...($0 * 91 + 90) }))
        }
    }
}

@Suite struct Scores {
    @Test func scoresAreFreeOfUnitAndKeepMissing() throws {
        let plain = try StandardScores.scores([8.1, nil, 7.4, 9.9, 6.2])
        #expect(plain.scores[1] == nil && plain.beyond(1)[1] == nil)
        for (factor, shift) in [(1e-80, 0.0), (1e80, 0), (4, 100)] {
            let moved = try StandardScores.scores(
                [8.1, nil, 7.4, 9.9, 6.2].map { $0.map { factor * $0 + shift } })
            for (one, other) in zip(plain.scores, moved.scores) { #expect(agree(other, one, 1e-10)) }
        }
        let present = plain.scores.compactMap { $0 }
        #expect(present.reduce(0, +).magnitude < 1e-14)
        #expect(agree(present.reduce(0) { $0 + $1 * $1 }, 3, 1e-12))
    }

    @Test func beyondIsStrict() throws {
        // Three values one apart: the outer two lie exactly 1 standard deviation from the mean.
        let scores = try StandardScores.scores([1, 2, 3])
        #expect(scores.beyond(1) == [false, false, false])
        #expect(scores.beyond(0.99) == [true, false, true])
    }

    @Test func refusals() throws {
        #expect(throws: StatisticsError.notEnoughPoints(count: 1, needed: 2)) {
            try StandardScores.scores([4, nil])
        }
        #expect(throws: StatisticsError.noVariation(0.1)) { try StandardScores.scores([0.1, 0.1, 0.1]) }
        #expect(throws: StatisticsError.self) { try StandardScores.scores([1, .nan]) }
    }
}
