import Foundation
import FrameworkModel
import Statistics
import TestSupport
import Testing

@Suite struct TwoListCapture {
    @Test func listsMayBeSwappedAndLimitsHold() throws {
        var random = SeededGenerator(state: 17)
        for _ in 0..<300 {
            let n1 = Int.random(in: 1...500, using: &random)
            let n2 = Int.random(in: 1...500, using: &random)
            let both = Int.random(in: 0...min(n1, n2), using: &random)
            let one = try Chapman.estimate(first: Double(n1), second: Double(n2), both: Double(both))
            let other = try Chapman.estimate(first: Double(n2), second: Double(n1), both: Double(both))
            #expect(agree(one.estimate, other.estimate, 1e-12))
            #expect(agree(one.variance, other.variance, 1e-12))
            let closed = Double(n1 + 1) * Double(n2 + 1) / Double(both + 1) - 1
            #expect(agree(one.estimate, closed, 1e-10))
            #expect(one.interval.lower >= one.observed && one.interval.contains(one.estimate))
            let wide = try Chapman.estimate(
                first: Double(n1), second: Double(n2), both: Double(both), confidence: 0.998)
            #expect(wide.interval.lower <= one.interval.lower && wide.interval.upper >= one.interval.upper)
            if both > 0 {
                let fewer = try Chapman.estimate(
                    first: Double(n1), second: Double(n2), both: Double(both - 1))
                #expect(fewer.estimate > one.estimate)
            }
        }
    }

    /// Two independent samples without replacement from a closed population.
    @Test(arguments: [(1000, 300, 250), (2000, 400, 400), (500, 150, 200)])
    func intervalCoversAtItsLevel(_ size: Int, _ first: Int, _ second: Int) throws {
        var random = SeededGenerator(state: UInt64(size + first))
        let runs = 4000
        var covered = 0
        for _ in 0..<runs {
            var (left, marked, both) = (size, first, 0)
            for _ in 0..<second {
                if Int.random(in: 0..<left, using: &random) < marked {
                    both += 1
                    marked -= 1
                }
                left -= 1
            }
            let result = try Chapman.estimate(
                first: Double(first), second: Double(second), both: Double(both))
            if result.interval.contains(Double(size)) { covered += 1 }
        }
        let share = Double(covered) / Double(runs)
        // Three and a half binomial standard errors of the simulation.
        #expect((share - 0.95).magnitude <= 3.5 * (0.95 * 0.05 / Double(runs)).squareRoot(), "\(share)")
    }

    @Test func edges() throws {
        let whole = try Chapman.estimate(first: 30, second: 30, both: 30, confidence: 1)
        #expect(whole.interval.lower == 30 && whole.interval.upper == 30 && whole.variance == 0)
        let certain = try Chapman.estimate(first: 30, second: 20, both: 10, confidence: 1)
        #expect(certain.interval.lower == 40 && certain.interval.upper == .infinity)
        #expect(try Chapman.estimate(first: 30, second: 20, both: 6).overlap == .small)
        #expect(try Chapman.estimate(first: 30, second: 20, both: 7).overlap == .sufficient)
        #expect(try Chapman.estimate(first: 30, second: 20, both: 0).overlap == .none)
        #expect(throws: StatisticsError.countExceedsDenominator(count: 21, denominator: 20)) {
            try Chapman.estimate(first: 30, second: 20, both: 21)
        }
        #expect(throws: StatisticsError.negativeCount(-1)) {
            try Chapman.estimate(first: -1, second: 20, both: 0)
        }
    }
}

@Suite struct SeveralListCapture {
    static let counts: [Set<Int>: Double] = [
        [0, 1, 2]: 22, [0, 1]: 61, [0, 2]: 48, [0]: 318, [1, 2]: 35, [1]: 402, [2]: 271,
    ]
    typealias Pair = CaptureTable.Pair

    private func table(
        _ counts: [Set<Int>: Double], lists: Int = 3, map: (Int) -> Int = { $0 }, times: Double = 1
    ) throws -> CaptureTable {
        var changed: [Set<Int>: Double] = [:]
        for (lists, count) in counts { changed[Set(lists.map(map))] = count * times }
        return try CaptureTable(lists: lists, counts: changed)
    }

    @Test func closedForms() throws {
        let two = try LogLinear.fit(table([[0, 1]: 40, [0]: 160, [1]: 110], lists: 2))
        #expect(agree(two.estimate, 200.0 * 150 / 40, 1e-11))
        let all = try LogLinear.fit(
            table(Self.counts), pairs: [Pair(0, 1), Pair(2, 0), Pair(1, 2), Pair(0, 2)])
        let unseen = 22.0 * 318 * 402 * 271 / (61 * 48 * 35)
        #expect(agree(all.estimate, 1157 + unseen, 1e-9))
        #expect(all.pairs == [Pair(0, 1), Pair(0, 2), Pair(1, 2)] && all.degreesOfFreedom == 0)
    }

    @Test func listsMayBeRenamedAndCountsMultiplied() throws {
        let fit = try LogLinear.fit(table(Self.counts), pairs: [Pair(0, 1)])
        let renamed = try LogLinear.fit(table(Self.counts, map: { ($0 + 1) % 3 }), pairs: [Pair(1, 2)])
        #expect(agree(renamed.estimate, fit.estimate, 1e-10))
        #expect(agree(renamed.standardError, fit.standardError, 1e-9))
        for times in [0.5, 100, 1e6] {
            let many = try LogLinear.fit(table(Self.counts, times: times), pairs: [Pair(0, 1)])
            #expect(agree(many.estimate, times * fit.estimate, 1e-9))
            #expect(agree(many.standardError, times.squareRoot() * fit.standardError, 1e-8))
        }
    }

    /// A pair nobody is on is the limit of one that ever fewer people are on.
    @Test func pairWithoutOverlapLeavesTheFit() throws {
        var counts = Self.counts
        counts[[0, 1]] = 0
        counts[[0, 1, 2]] = 0
        let dropped = try LogLinear.fit(table(counts), pairs: [Pair(0, 1)])
        #expect(dropped.droppedPairs == [Pair(0, 1)] && dropped.degreesOfFreedom == 1)
        counts[[0, 1]] = 1e-7
        let near = try LogLinear.fit(table(counts), pairs: [Pair(0, 1)])
        #expect(near.droppedPairs == [])
        #expect(agree(dropped.estimate, near.estimate, 1e-6))
        #expect((dropped.aic - near.aic).magnitude < 1e-4)
    }

    /// The spread of the estimates of simulated populations is what the standard error says.
    @Test func standardErrorIsThatOfRepeatedSamples() throws {
        var random = SeededGenerator(state: 18)
        let (size, runs) = (600.0, 500)
        var estimates: [Double] = []
        var errors: [Double] = []
        for _ in 0..<runs {
            var counts: [Set<Int>: Double] = [:]
            for _ in 0..<Int(size) {
                let seen = [0.3, 0.25, 0.35].enumerated()
                    .filter { Double.random(in: 0..<1, using: &random) < $0.element }.map(\.offset)
                if !seen.isEmpty { counts[Set(seen), default: 0] += 1 }
            }
            let fit = try LogLinear.fit(table(counts))
            estimates.append(fit.estimate)
            errors.append(fit.standardError)
        }
        let scores = try StandardScores.scores(estimates)
        let error = try StandardScores.scores(errors).mean
        // Three and a half standard errors of the simulated spread and mean.
        #expect((scores.standardDeviation / error - 1).magnitude <= 3.5 / (2 * Double(runs)).squareRoot())
        let allowed = 3.5 * error / Double(runs).squareRoot()
        #expect((scores.mean - size).magnitude <= allowed + 0.01 * size)
    }

    @Test func profileSurroundsItsEstimate() throws {
        let one = try LogLinear.profile(table(Self.counts))
        let wide = try LogLinear.profile(table(Self.counts), confidence: 0.99)
        #expect(one.interval.contains(one.estimate) && one.interval.lower > 1157)
        #expect(wide.interval.lower < one.interval.lower && one.interval.upper < wide.interval.upper)
        #expect(throws: StatisticsError.unsupportedConfidence(1)) {
            try LogLinear.profile(table(Self.counts), confidence: 1)
        }
    }

    @Test func searchShowsEveryModelCloseToTheBest() throws {
        let search = try LogLinear.search(table(Self.counts))
        let all = try (0..<8).map { choice in
            let pairs = [Pair(0, 1), Pair(0, 2), Pair(1, 2)].enumerated()
                .filter { choice >> $0.offset & 1 == 1 }.map(\.element)
            return try LogLinear.fit(table(Self.counts), pairs: pairs)
        }
        let best = try #require(all.map(\.aic).min())
        #expect(search.close.map(\.aic) == all.map(\.aic).filter { $0 <= best + 4 }.sorted())
        #expect(search.independence == all[0] && search.notIdentifiable == 0)
        let shown = search.close + [all[0]]
        #expect(search.range.lowerBound == shown.map(\.estimate).min())
        #expect(search.range.upperBound == shown.map(\.estimate).max())
    }

    /// A model that counts do not determine is left out and counted: nobody is on lists 0 and 1 alone.
    @Test func searchLeavesOutWhatIsNotDetermined() throws {
        let counts: [Set<Int>: Double] = [
            [0]: 40, [1]: 35, [2]: 50, [0, 2]: 9, [1, 2]: 7, [0, 1, 2]: 1, [0, 1]: 0,
        ]
        let search = try LogLinear.search(table(counts))
        #expect(search.notIdentifiable > 0 && !search.close.isEmpty)
        #expect(search.close.allSatisfy { $0.estimate.isFinite && $0.interval.contains($0.estimate) })
    }

    @Test func cautionsAndRefusals() throws {
        #expect(try LogLinear.fit(table(Self.counts)).cautions == [])
        let small = try LogLinear.fit(table([[0, 1]: 4, [0]: 160, [1]: 110], lists: 2))
        #expect(small.cautions == [.fewerThanThreeLists, .smallOverlap(Pair(0, 1))])
        #expect(throws: StatisticsError.notIdentifiable(parameters: 4, figures: 3)) {
            try LogLinear.fit(table([[0, 1]: 40, [0]: 160, [1]: 110], lists: 2), pairs: [Pair(0, 1)])
        }
        // Nobody is on the third list: its term has no finite value.
        #expect(throws: StatisticsError.notIdentifiable(parameters: 4, figures: 7)) {
            try LogLinear.fit(table([[0, 1]: 40, [0]: 160, [1]: 110]))
        }
        #expect(throws: StatisticsError.outsideDomain(name: "list", value: 3)) {
            try LogLinear.fit(table(Self.counts), pairs: [Pair(0, 3)])
        }
        #expect(throws: StatisticsError.tooFewEvents(0, needed: 1)) { try table([[0]: 0]) }
        #expect(throws: StatisticsError.outsideDomain(name: "lists", value: 11)) { try table([:], lists: 11) }
        #expect(throws: StatisticsError.outsideDomain(name: "combination", value: 0)) { try table([[]: 3]) }
    }
}
