import Evidence
import FrameworkModel
import Testing

@Suite("Rules of reconciliation on made-up figures")
struct ReconciliationRuleTests {
    struct Case: Sendable {
        let text: String
        let figures: [Observation]
        let verdict: CheckResult.Verdict

        init(_ text: String, _ verdict: CheckResult.Verdict, _ figures: [Observation]) {
            self.text = text
            self.figures = figures
            self.verdict = verdict
        }
    }

    static let cases = [
        Case("a = 2 * (3 + 4) - 6 / 3", .holds, [madeUp("a", 12)]),
        Case("a - 2 = 10 - 2 - 3", .holds, [madeUp("a", 7)]),
        Case("a < 5", .contradicts, [madeUp("a", 5)]),
        Case("a <= 5", .holds, [madeUp("a", 5)]),
        Case("a = 2201", .contradicts, [madeUp("a", 2200, precision: 100)]),
        Case("a = 2049", .contradicts, [madeUp("a", 2000, precision: 10)]),
        Case("a = 2004", .rounding, [madeUp("a", 2000, precision: 10)]),
        Case("a = 2204", .rounding, [madeUp("a", 2200, precision: 10, qualifier: .rounded)]),
        Case("a = 0.3717", .rounding, [madeUp("a", 0.3, precision: 0.1, unit: .percent)]),
        Case("a = 0.4", .contradicts, [madeUp("a", 0.3, precision: 0.1, unit: .percent)]),
        Case("a = 0 - 27.9", .rounding, [madeUp("a", 0 - 27, unit: .percent)]),
        Case("a = 0 - 26.4", .contradicts, [madeUp("a", 0 - 27, unit: .percent)]),
        Case("a = 52.4", .rounding, [madeUp("a", 50, unit: .percent, qualifier: .about)]),
        Case("50.4 = a", .rounding, [madeUp("a", 50, unit: .percent)]),
        Case("50.6 = a", .contradicts, [madeUp("a", 50, unit: .percent)]),
        Case("a < 50", .contradicts, [madeUp("a", 50, unit: .percent, qualifier: .moreThan)]),
        Case("a > 50", .contradicts, [madeUp("a", 50, unit: .percent, qualifier: .lessThan)]),
        Case("a < 49.8", .rounding, [madeUp("a", 50, unit: .percent)]),
        Case("a = 1 / b", .notEvaluated, [madeUp("a", 1), madeUp("b", 0)]),
        Case("years(a) = 1", .notEvaluated, [madeUp("a", 1)]),
    ]

    @Test("printed precision and hedges decide between rounding and contradiction", arguments: cases)
    func verdict(_ item: Case) throws {
        let result = try #require(try reconcile([relation("r", item.text)], item.figures).results.first)
        #expect(result.verdict == item.verdict, "\(item.text): \(result.explanation)")
    }

    @Test("a missing figure is a result that names it")
    func missing() throws {
        let reconciliation = try reconcile([relation("r", "a = b + c")], [madeUp("a", 1)])
        let result = try #require(reconciliation.results.first)
        #expect(result.verdict == .notEvaluated)
        #expect(result.explanation == "b, c are not among the figures, so this is not checked.")
        #expect(result.stated.isNaN && result.recomputed.isNaN && result.difference.isNaN)
        #expect(reconciliation.standings.isEmpty)
    }

    @Test("a second reading that does not fit leaves the first one to be repaired")
    func secondReading() throws {
        let reconciliation = try reconcile(
            [
                relation("r", "a = b", kind: .sameQuantity),
                relation("s", "a = b + 1", kind: .sameQuantity, alternativeTo: "r"),
            ], [madeUp("a", 9), madeUp("b", 7)])
        #expect(reconciliation.results.map(\.verdict) == [.contradicts, .contradicts])
        #expect(reconciliation.results.map { $0.repairs.count } == [2, 0])
        #expect(reconciliation.standings.values.map(\.grade) == [.questioned, .questioned])
        #expect(reconciliation.standings["a"]?.checks == ["r"])
    }

    @Test("a repair must not break a relation that holds")
    func agreement() throws {
        let reconciliation = try reconcile(
            [relation("r", "t = a + b"), relation("s", "t = c", kind: .sameQuantity)],
            [madeUp("t", 30), madeUp("a", 11), madeUp("b", 12), madeUp("c", 30)])
        #expect(reconciliation.results[0].repairs.map(\.figure) == ["a", "b"])
        #expect(reconciliation.standings["t"] == nil)
    }

    @Test("a count is not repaired to a negative one, nor a share beyond 100")
    func plausible() throws {
        let reconciliation = try reconcile(
            [
                relation("r", "a >= b + c"), relation("s", "80 = d + e", kind: .complement),
            ],
            [
                madeUp("a", 5), madeUp("b", 9), madeUp("c", 1), madeUp("d", 90, unit: .percent),
                madeUp("e", 30, unit: .percent),
            ])
        #expect(reconciliation.results[0].repairs.map(\.figure) == ["a", "b"])
        #expect(reconciliation.results[1].repairs.map(\.correctedValue) == [50])
    }
}
