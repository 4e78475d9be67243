import Statistics
import TestSupport
import Testing

@Suite struct ProcessCharts {
    /// Seeded noise about 50 with an outlier, then a raised stretch, then a slow climb.
    static let series: [Double] = {
        var random = SeededGenerator(state: 11)
        func noise(_ reach: Int) -> Double { Double(Int.random(in: -reach...reach, using: &random)) / 4 }
        let first = (0..<21).map { k in 50 + noise(40) + (k == 5 ? 60 : 0) }
        let second = (0..<21).map { k in k < 13 ? 50 + noise(20) : 54 + Double(k % 3) }
        return first + second + (0..<8).map { 47 + 1.5 * Double($0) }
    }()

    private func kinds(_ chart: ProcessChart.Chart) -> [ProcessChart.Rule?] {
        chart.points.map { $0.signal?.rule }
    }

    @Test func limitsScaleAndShiftWithTheValues() throws {
        let plain = try ProcessChart.chart(Self.series, rebases: [21])
        let moved = try ProcessChart.chart(Self.series.map { 8 * $0 - 1024 }, rebases: [21])
        for (one, other) in zip(plain.segments, moved.segments) {
            let (a, b) = try (#require(one.limits), #require(other.limits))
            #expect(agree(b.lower, 8 * a.lower - 1024, 1e-12))
            #expect(agree(b.nearUpper, 8 * a.nearUpper - 1024, 1e-12))
            #expect(agree(b.meanMovingRange, 8 * a.meanMovingRange, 1e-12))
        }
        #expect(kinds(plain) == kinds(moved))
        #expect(Set(kinds(plain).compactMap { $0 }).count >= 3, "the series shows too few kinds of signal")
    }

    @Test func mirroredValuesTurnSignalsRound() throws {
        let up = try ProcessChart.chart(Self.series, options: .init(improvement: .increase))
        let down = try ProcessChart.chart(Self.series.map { -$0 }, options: .init(improvement: .decrease))
        #expect(up.points.map(\.meaning) == down.points.map(\.meaning))
        #expect(up.points.map(\.side.rawValue) == down.points.map { -$0.side.rawValue })
        let neutral = try ProcessChart.chart(Self.series).points
        let high = neutral.filter { $0.meaning == .neutralHigh }.map(\.value)
        #expect(high == up.points.filter { $0.meaning == .improvement }.map(\.value))
    }

    @Test func segmentsAreJudgedAlone() throws {
        let cut = 21
        let whole = try ProcessChart.chart(Self.series, rebases: [cut, 0, cut])
        let first = try ProcessChart.chart(Array(Self.series[..<cut]))
        let second = try ProcessChart.chart(Array(Self.series[cut...]))
        #expect(kinds(whole) == kinds(first) + kinds(second))
        #expect(whole.segments.map(\.points) == [0..<cut, cut..<Self.series.count])
        #expect(whole.segments.map(\.limits) == [first.segments[0].limits, second.segments[0].limits])
    }

    @Test func equalValuesGiveNoSignal() throws {
        for value in [0, 0.1, 1e-300, 7e20] {
            let chart = try ProcessChart.chart([Double](repeating: value, count: 31))
            let limits = try #require(chart.segments[0].limits)
            #expect(limits.lower == value && limits.upper == value && limits.meanMovingRange == 0)
            #expect(chart.points.allSatisfy { $0.side == .on && $0.signal == nil })
        }
    }

    @Test func screeningNeverLeavesLimitsWithoutWidth() throws {
        var values = [Double](repeating: 0, count: 20)
        values[9] = 1
        let chart = try ProcessChart.chart(values)
        let limits = try #require(chart.segments[0].limits)
        #expect(agree(limits.meanMovingRange, 2.0 / 19, 1e-12))
        #expect(chart.points.filter(\.isOutside).map(\.value) == [1])
    }

    /// Nineteen moving ranges of 1 and one of r: r is dropped from 3.267 (19 + r) / 20 on, that is 3.7096.
    @Test(arguments: [(3.70, 22.70 / 20), (3.72, 1)])
    func screeningDropsFrom3267TimesTheMean(_ range: Double, _ mean: Double) throws {
        let values = (0..<20).map { Double($0 % 2) } + [1 + range]
        let limits = try #require(try ProcessChart.chart(values).segments[0].limits)
        #expect(agree(limits.meanMovingRange, mean, 1e-12))
        let plain = try ProcessChart.chart(values, options: .init(screensMovingRanges: false))
        #expect(agree(plain.segments[0].limits?.meanMovingRange, (19 + range) / 20, 1e-12))
    }

    @Test func fixedPointsMakeTheLimitsAndLaterOnesAreJudged() throws {
        let calm: [Double] = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6]
        let chart = try ProcessChart.chart(calm + [30, 5], options: .init(fixedPoints: 12))
        let alone = try ProcessChart.chart(calm)
        #expect(chart.segments[0].limits == alone.segments[0].limits)
        #expect(chart.points[12].signal?.rule == .outside && chart.points[12].signal?.isHigh == true)
        #expect(alone.segments[0].isShort && !chart.segments[0].isShort)
    }

    /// Six steps make a trend of seven; a tie breaks it.
    @Test(arguments: [(6, false), (7, true), (8, true)])
    func trendNeedsSevenPoints(_ points: Int, _ marked: Bool) throws {
        let climb = (0..<points).map { Double($0) }
        let flat = [Double](repeating: 0, count: 9).enumerated().map { $0.offset % 2 == 0 ? 30.0 : -30 }
        let chart = try ProcessChart.chart(flat + climb.map { $0 - 29.5 } + [-30, 30])
        let trend = chart.points.filter { $0.signal?.rule == .trend }
        // The last alternating value lies above the first of the climb, so the climb stands alone.
        #expect(trend.count == (marked ? points : 0))
        #expect(trend.allSatisfy { $0.signal?.isHigh == true })
        var tied = climb
        tied[3] = tied[2]
        let broken = try ProcessChart.chart(flat + tied.map { $0 - 29.5 } + [-30, 30])
        #expect(!broken.points.contains { $0.signal?.rule == .trend })
    }

    @Test func runLengthIsAChoice() throws {
        let values: [Double] = [1, 9, 1, 9, 1, 9, 6, 7, 6, 7, 6, 7, 1, 9, 1, 1]
        func shifts(_ length: Int) throws -> Int {
            try ProcessChart.chart(values, options: .init(runLength: length)).points
                .count { $0.signal?.rule == .shift }
        }
        #expect(try shifts(7) == 7 && shifts(8) == 0 && shifts(6) == 7)
    }

    @Test func pointsBeyondALimitCountInTwoOfThreeByChoice() throws {
        // Limits of 5.32 and 3.55 about 0: then 6 is outside and 4 is near, all three on the high side.
        let calm: [Double] = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
        func marked(_ counts: Bool) throws -> [Double] {
            let options = ProcessChart.Options(fixedPoints: 12, countsOutsideInTwoOfThree: counts)
            let chart = try ProcessChart.chart(calm + [0.5, 6, 4, -1], options: options)
            try #require(chart.points[13].isOutside && chart.points[14].isClose)
            return chart.points.filter { $0.signal?.rule == .twoInThree }.map(\.value)
        }
        #expect(try marked(false) == [] && marked(true) == [4])
    }

    @Test(arguments: [(200.0, false), (-200, true), (52, nil)])
    func targetAgainstTheLimits(_ target: Double, _ passes: Bool?) throws {
        func assurance(_ improvement: ProcessChart.Improvement) throws -> ProcessChart.Assurance? {
            try ProcessChart.chart(
                Self.series, options: .init(improvement: improvement, target: target)
            ).assurance
        }
        let (up, down): (ProcessChart.Assurance, ProcessChart.Assurance) =
            switch passes {
            case true: (.consistentPass, .consistentFail)
            case false: (.consistentFail, .consistentPass)
            case nil: (.inconsistent, .inconsistent)
            }
        #expect(try assurance(.increase) == up)
        #expect(try assurance(.decrease) == down)
        #expect(try assurance(.neutral) == nil)
    }

    @Test func onePoint() throws {
        let chart = try ProcessChart.chart([3], options: .init(improvement: .increase, target: 1))
        #expect(chart.segments[0].mean == 3 && chart.segments[0].limits == nil)
        #expect(chart.points[0].meaning == .commonCause && chart.assurance == nil)
    }

    @Test func refusals() throws {
        #expect(throws: StatisticsError.missingPoint(index: 1)) { try ProcessChart.chart([1, nil, 2]) }
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) { try ProcessChart.chart([]) }
        #expect(throws: StatisticsError.outsideDomain(name: "rebase", value: 2)) {
            try ProcessChart.chart([1, 2], rebases: [2])
        }
        #expect(throws: StatisticsError.outsideDomain(name: "fixedPoints", value: 11)) {
            try ProcessChart.chart([1, 2], options: .init(fixedPoints: 11))
        }
        #expect(throws: StatisticsError.self) { try ProcessChart.chart([1, .infinity]) }
        #expect(throws: StatisticsError.self) {
            try ProcessChart.chart([1, 2], options: .init(runLength: 2))
        }
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) {
            try RunsAnalysis.analyse([4, 4, 4])
        }
    }

    @Test func runsDoNotDependOnScaleOrDirection() throws {
        let plain = try RunsAnalysis.analyse(Self.series)
        let mirrored = try RunsAnalysis.analyse(Self.series.map { 3 - 2 * $0 })
        #expect(plain.longestRun == mirrored.longestRun && plain.crossings == mirrored.crossings)
        #expect(plain.isSignal == mirrored.isSignal)
        let halves = try RunsAnalysis.analyse((0..<24).map { Double($0 < 12 ? $0 % 3 : 9 + $0 % 3) })
        #expect(halves.longestRun == 12 && halves.crossings == 1 && halves.isSignal)
        let alternating = try RunsAnalysis.analyse((0..<30).map { $0 % 2 == 0 ? 1 : -1 })
        #expect(alternating.longestRun == 1 && alternating.crossings == 29 && !alternating.isSignal)
    }
}
