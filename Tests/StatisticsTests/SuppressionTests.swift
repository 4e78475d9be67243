import Statistics
import TestSupport
import Testing

@Suite struct Suppression {
    typealias Place = CountTable.Place

    /// Random tables and lists of at most 3 by 3 counts, many of them small.
    private func tables(_ number: Int, seed: UInt64, largest: Int) throws -> [CountTable] {
        var random = SeededGenerator(state: seed)
        let shapes = [(1, 3), (1, 5), (4, 1), (2, 2), (2, 3), (3, 2), (3, 3)]
        return try (0..<number).map { k in
            let (height, width) = shapes[k % shapes.count]
            return try CountTable(
                rows: (0..<height).map { _ in
                    (0..<width).map { _ in Int.random(in: 0...largest, using: &random) }
                })
        }
    }

    private func least(_ zeros: SecondarySuppression.Zeros) -> Int { zeros == .shown ? 1 : 0 }

    @Test(arguments: [SecondarySuppression.Zeros.shown, .mayBeHidden])
    func attackerFindsWhatIsCalledRecoverable(_ zeros: SecondarySuppression.Zeros) throws {
        var random = SeededGenerator(state: 5)
        var recovered = 0
        for table in try tables(280, seed: 19, largest: 5) {
            let hidden = table.figures.filter {
                ($0.place.isCell ? Bool.random(using: &random) : Int.random(in: 0..<9, using: &random) == 0)
                    && $0.count >= least(zeros)
            }
            .map(\.place)
            let values = Attacker(table: table, hidden: Set(hidden), least: least(zeros)).possibleValues()
            let single = hidden.filter { values[$0]?.count == 1 }
            let named = SecondarySuppression.recoverable(in: table, hidden: Set(hidden), zeros: zeros)
            #expect(named == single, "\(table.rows) with \(hidden) hidden")
            recovered += single.count
        }
        #expect(recovered > 100, "too few recoverable figures to tell the methods apart")
    }

    @Test(arguments: [SecondarySuppression.Zeros.shown, .mayBeHidden])
    func attackerNeverNarrowsASmallFigureToOneValue(_ zeros: SecondarySuppression.Zeros) throws {
        var secondary = 0
        for table in try tables(140, seed: 20, largest: 7) {
            let pattern = SecondarySuppression.pattern(for: table, zeros: zeros)
            let small = table.figures.filter { (1...4).contains($0.count) }.map(\.place)
            #expect(pattern.primary == small)
            let values = Attacker(table: table, hidden: pattern.hidden, least: least(zeros))
                .possibleValues()
            for place in small {
                #expect((values[place]?.count ?? 0) > 1, "\(place) of \(table.rows)")
            }
            let counts = Dictionary(uniqueKeysWithValues: table.figures.map { ($0.place, $0.count) })
            #expect(pattern.secondary.reduce(0) { $0 + (counts[$1] ?? 0) } == pattern.secondarySum)
            if zeros == .shown { #expect(pattern.secondary.allSatisfy { counts[$0] != 0 }) }
            secondary += pattern.secondary.count
        }
        #expect(secondary > 50)
    }

    /// No smaller choice of counts, and none of the same size and a smaller sum, protects a table.
    @Test func noSmallerChoiceIsEnough() throws {
        var compared = 0
        for table in try tables(140, seed: 21, largest: 12) {
            let pattern = SecondarySuppression.pattern(for: table)
            guard pattern.isLeast, !pattern.secondary.isEmpty else { continue }
            let others = table.figures.filter { $0.place.isCell && $0.count > 4 }
            for choice in 0..<(1 << others.count) where choice.nonzeroBitCount <= pattern.secondary.count {
                let chosen = others.indices.filter { choice >> $0 & 1 == 1 }.map { others[$0] }
                let sum = chosen.reduce(0) { $0 + $1.count }
                guard chosen.count < pattern.secondary.count || sum < pattern.secondarySum else { continue }
                let hidden = Set(pattern.primary + chosen.map(\.place))
                let open = SecondarySuppression.recoverable(in: table, hidden: hidden)
                #expect(!open.filter { pattern.primary.contains($0) }.isEmpty, "\(table.rows): \(hidden)")
            }
            compared += 1
        }
        #expect(compared > 40)
    }

    @Test func mediumTablesAreTriedInFull() throws {
        var random = SeededGenerator(state: 23)
        let table = try CountTable(
            rows: (0..<5).map { row in
                (0..<6).map { $0 == row && row < 3 ? 2 : Int.random(in: 6...90, using: &random) }
            })
        let pattern = SecondarySuppression.pattern(for: table)
        #expect(pattern.isLeast && pattern.secondary.count == 3)
    }

    @Test func largeTablesAreProtectedWithoutATrialOfAllChoices() throws {
        var random = SeededGenerator(state: 22)
        let table = try CountTable(
            rows: (0..<40).map { _ in (0..<12).map { _ in Int.random(in: 0...60, using: &random) } })
        let pattern = SecondarySuppression.pattern(for: table)
        let open = SecondarySuppression.recoverable(in: table, hidden: pattern.hidden)
        #expect(open.filter { pattern.primary.contains($0) } == [])
        #expect(!pattern.isLeast && pattern.primary.count > 10)
        #expect(pattern == SecondarySuppression.pattern(for: table))
    }

    /// The only other figure of its row is 0, which is shown, so totals have to go.
    @Test func totalsAreHiddenWhereCountsAreNotEnough() throws {
        let table = try CountTable(rows: [[3, 0, 5], [0, 9, 8], [0, 7, 30]])
        let pattern = SecondarySuppression.pattern(for: table)
        #expect(pattern.primary == [.cell(row: 0, column: 0), .columnTotal(0)])
        #expect(pattern.secondary.contains { !$0.isCell })
        #expect(SecondarySuppression.recoverable(in: table, hidden: pattern.hidden) == [])
    }

    /// Two hidden ones with the total 2 would be known to be 1 and 1.
    @Test func twoOnesDoNotHideEachOther() throws {
        let table = try CountTable(rows: [[1, 1, 20, 6]])
        let shown = SecondarySuppression.pattern(for: table)
        #expect(shown.secondary == [.cell(row: 0, column: 3)] && shown.secondarySum == 6)
        #expect(SecondarySuppression.pattern(for: table, zeros: .mayBeHidden).secondary == [])
    }

    @Test func rulesWithoutProtectionHideSmallFiguresOnly() throws {
        let table = try CountTable(rows: [[3, 20], [15, 30]])
        for rule in [SmallNumberRule.suppress1to7Round5, .internal] {
            let pattern = SecondarySuppression.pattern(for: table, rule: rule)
            #expect(pattern.secondary == [] && pattern.isLeast)
            #expect(pattern.primary == (rule == .internal ? [] : [.cell(row: 0, column: 0)]))
        }
    }

    @Test func shownCountsAreZeroOrNearTheTruth() throws {
        for rule in [SmallNumberRule.threshold5, .suppress1to7Round5, .internal] {
            var previous = -1
            for count in 0...300 {
                guard case .count(let shown) = try rule.shown(count) else {
                    #expect(count > 0 && count < rule.hiddenBelow)
                    continue
                }
                #expect(count == 0 || count >= rule.hiddenBelow)
                #expect(abs(shown - count) * 2 <= rule.roundingBase && shown >= previous)
                #expect(shown.isMultiple(of: rule.roundingBase))
                previous = shown
            }
        }
        let even = try SmallNumberRule(hiddenBelow: 4, roundingBase: 4)
        #expect(try even.shown(6) == .count(8) && even.shown(5) == .count(4))
        #expect(!SmallNumberRule.internal.isForPublication && SmallNumberRule.threshold5.isForPublication)
    }

    @Test(arguments: [(3, 40, nil), (37, 40, nil), (3, 4, nil), (0, 40, 0), (40, 40, 100), (10, 40, 25.0)])
    func percentagesDoNotGiveHiddenCountsBack(_ events: Int, _ of: Int, _ expected: Double?) throws {
        #expect(try SmallNumberRule.threshold5.percentage(events: events, of: of) == expected)
    }

    @Test func percentagesComeFromRoundedCounts() throws {
        let rule = SmallNumberRule.suppress1to7Round5
        #expect(try rule.percentage(events: 12, of: 102) == 10)
        #expect(try rule.percentage(events: 0, of: 0) == nil)
    }

    @Test func refusals() throws {
        #expect(throws: StatisticsError.negativeCount(-1)) { try SmallNumberRule.threshold5.shown(-1) }
        #expect(throws: StatisticsError.countExceedsDenominator(count: 9, denominator: 8)) {
            try SmallNumberRule.threshold5.percentage(events: 9, of: 8)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "hiddenBelow", value: 1)) {
            try SmallNumberRule(hiddenBelow: 1)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "roundingBase", value: 0)) {
            try SmallNumberRule(hiddenBelow: 5, roundingBase: 0)
        }
        #expect(throws: StatisticsError.outsideDomain(name: "length of a row", value: 1)) {
            try CountTable(rows: [[1, 2], [3]])
        }
        #expect(throws: StatisticsError.notEnoughPoints(count: 0, needed: 1)) { try CountTable(rows: [[]]) }
        #expect(throws: StatisticsError.negativeCount(-2)) { try CountTable(rows: [[1, -2]]) }
        #expect(throws: StatisticsError.outsideDomain(name: "count", value: 1e13)) {
            try CountTable(rows: [[1, 10_000_000_000_000]])
        }
        #expect(throws: StatisticsError.self) {
            try CountTable(rows: [[Int]](repeating: [Int](repeating: 1, count: 101), count: 50))
        }
    }
}
