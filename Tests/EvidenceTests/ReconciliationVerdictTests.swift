import Evidence
import Foundation
import FrameworkModel
import Testing

@Suite("Verdicts on the bundled relations")
struct ReconciliationVerdictTests {
    let reconciliation: Reconciliation
    let results: [String: CheckResult]

    init() throws {
        reconciliation = try Reconciliation(
            relations: ReconciliationFixture.relations(), figures: ReconciliationFixture.figures())
        results = Dictionary(uniqueKeysWithValues: reconciliation.results.map { ($0.relation.id, $0) })
    }

    @Test("every verdict and number agrees with the one worked out by hand")
    func table() throws {
        let expected = try ReconciliationFixture.expected()
        #expect(expected.count == 160)
        #expect(reconciliation.results.map(\.relation.id) == expected.map(\.id))
        for row in expected {
            let result = try #require(results[row.id])
            #expect(result.verdict.rawValue == row.verdict, "\(row.id): \(result.explanation)")
            #expect(isPrinted(result.stated, as: row.stated), "\(row.id) \(result.stated)")
            #expect(isPrinted(result.recomputed, as: row.recomputed), "\(row.id) \(result.recomputed)")
            #expect(isPrinted(result.difference, as: row.difference), "\(row.id) \(result.difference)")
        }
    }

    @Test("95 hold, 40 are rounding, 25 contradict")
    func counts() {
        let verdicts = reconciliation.results.map(\.verdict)
        #expect(verdicts.count { $0 == .holds } == 95)
        #expect(verdicts.count { $0 == .rounding } == 40)
        #expect(verdicts.count { $0 == .contradicts } == 25)
    }

    @Test("only contradictions have repairs, and every explanation is a sentence")
    func explanations() {
        for result in reconciliation.results {
            #expect(result.verdict == .contradicts || result.repairs.isEmpty, "\(result.relation.id)")
            #expect(result.explanation.hasSuffix("."), "\(result.relation.id)")
            #expect(!result.explanation.contains("strategy-"), "\(result.explanation)")
        }
    }

    @Test("the figures of a result are those of its text, in order")
    func figuresInOrder() throws {
        for result in reconciliation.results {
            let text = result.relation.text
            let positions = result.figures.compactMap { text.range(of: $0)?.lowerBound }
            #expect(positions.count == result.figures.count)
            #expect(positions == positions.sorted())
        }
    }

    /// The table prints four decimals at most.
    private func isPrinted(_ value: Double, as text: String) -> Bool {
        guard let printed = Double(text) else { return false }
        return abs(value - printed) <= 0.50001e-4
    }
}
