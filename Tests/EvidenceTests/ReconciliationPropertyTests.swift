import Evidence
import FrameworkModel
import TestSupport
import Testing

@Suite("Reconciliation of random tables")
struct ReconciliationPropertyTests {
    /// Two parts, their total, the shares of both, and the change from the first to the second.
    private struct Table {
        var first: Int
        let second: Int
        let total: Int
        let places: Double
        let firstShare: Double
        let secondShare: Double
        let change: Double

        init(first: Int, second: Int, decimals: Int, truncated: Bool) {
            self.first = first
            self.second = second
            total = first + second
            places = decimals == 0 ? 1 : 10
            let rule: FloatingPointRoundingRule = truncated ? .towardZero : .toNearestOrAwayFromZero
            let (parts, whole, places) = (Double(first), Double(first + second), places)
            firstShare = (100 * parts / whole * places).rounded(rule) / places
            secondShare = (100 * Double(second) / whole * places).rounded(rule) / places
            change = (100 * (Double(second) / parts - 1) * places).rounded(rule) / places
        }

        var figures: [Observation] {
            [
                madeUp("first", Double(first)), madeUp("second", Double(second)),
                madeUp("total", Double(total)),
                madeUp("first-share", firstShare, precision: 1 / places, unit: .percent),
                madeUp("second-share", secondShare, precision: 1 / places, unit: .percent),
                madeUp("change", change, precision: 1 / places, unit: .percent),
            ]
        }
    }

    private static let sumAndShare = [
        relation("sum", "total = first + second"),
        relation("share", "first-share = 100 * first / total", kind: .share),
    ]

    @Test("consistent tables have no contradiction", arguments: UInt64(1)...200)
    func consistent(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let table = Table(
            first: Int.random(in: 1...60_000, using: &generator),
            second: Int.random(in: 1...60_000, using: &generator),
            decimals: Int.random(in: 0...1, using: &generator), truncated: Bool.random(using: &generator))
        let relations =
            Self.sumAndShare + [
                relation("other share", "second-share = 100 * second / total", kind: .share),
                relation("shares", "100 = first-share + second-share", kind: .complement),
                relation("change", "change = 100 * (second / first - 1)", kind: .percentChange),
                relation("part", "first <= total"),
            ]
        let reconciliation = try reconcile(relations, table.figures)
        #expect(!reconciliation.results.map(\.verdict).contains(.contradicts), "\(table)")
        #expect(reconciliation.standings.isEmpty)
    }

    @Test("transposed digits in a figure of two relations are found", arguments: UInt64(1)...200)
    func transposed(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let (table, wrong) = transposedTable(&generator)
        var printed = table
        printed.first = wrong
        let reconciliation = try reconcile(Self.sumAndShare, printed.figures)
        #expect(reconciliation.results.map(\.verdict) == [.contradicts, .contradicts], "\(printed)")
        #expect(reconciliation.standings.keys.sorted() == ["first"])
        #expect(reconciliation.standings["first"]?.grade == .disputed)
        #expect(reconciliation.standings["first"]?.checks == ["sum", "share"])
        let repairs = reconciliation.results.flatMap(\.repairs)
        #expect(repairs.map(\.correctedValue) == [Double(table.first), Double(table.first)])
    }

    /// A table and its first figure with two neighbouring digits exchanged.
    ///
    /// The exchange moves the share by more than its rounding even if the total moves along, so that no
    /// other figure can account for it.
    private func transposedTable(_ generator: inout SeededGenerator) -> (table: Table, wrong: Int) {
        while true {
            let table = Table(
                first: Int.random(in: 1000...20_000, using: &generator),
                second: Int.random(in: 1000...20_000, using: &generator), decimals: 1, truncated: false)
            var digits = Array(String(table.first))
            let place = Int.random(in: 0..<digits.count - 1, using: &generator)
            digits.swapAt(place, place + 1)
            guard digits[0] != "0", let wrong = Int(String(digits)) else { continue }
            let share = 100 * Double(wrong) / Double(wrong + table.second)
            if abs(share - table.firstShare) > 0.3 { return (table, wrong) }
        }
    }
}
