import Evidence
import FrameworkModel
import Testing

@Suite("Reconciliation after corrections by the user")
struct ReconciliationCorrectionTests {
    private func corrected(_ values: [String: Double]) throws -> Reconciliation {
        var figures = try ReconciliationFixture.figures()
        for (id, value) in values {
            figures[id]?.value = value
            figures[id]?.standing = Standing(grade: .corrected, checks: [], reason: "digits transposed")
        }
        return try Reconciliation(relations: ReconciliationFixture.relations(), figures: figures)
    }

    private func verdicts(
        _ reconciliation: Reconciliation, _ checks: [String]
    ) -> [CheckResult.Verdict] {
        reconciliation.results.filter { checks.contains($0.relation.id) }.map(\.verdict)
    }

    @Test("1,657 repeat victims satisfy both checks and nothing is doubted for them")
    func repeatVictims() throws {
        let reconciliation = try corrected(["wm-strategy-0084": 1657])
        #expect(verdicts(reconciliation, ["check-001", "check-002"]) == [.holds, .rounding])
        for figure in ["wm-strategy-0084", "wm-strategy-0085", "wm-strategy-0086", "wm-strategy-0087"] {
            #expect(reconciliation.standings[figure] == nil)
        }
        #expect(reconciliation.results.count { $0.verdict == .contradicts } == 23)
    }

    @Test("695,000 men leave \"over two million\" within rounding")
    func men() throws {
        let reconciliation = try corrected(["tw-strategy-0005": 695_000])
        #expect(verdicts(reconciliation, ["check-048", "check-050"]) == [.rounding, .holds])
        #expect(reconciliation.standings["tw-strategy-0005"] == nil)
    }

    @Test("every derived correction of a value satisfies its checks")
    func allCorrections() throws {
        let values = Dictionary(
            uniqueKeysWithValues: ReconciliationAnswers.disputes.compactMap { dispute in
                dispute.value.map { (dispute.figure, $0) }
            })
        let reconciliation = try corrected(values)
        let checks = ReconciliationAnswers.disputes.filter { $0.value != nil }.flatMap(\.checks)
        #expect(!verdicts(reconciliation, checks).contains(.contradicts))
        #expect(Set(values.keys).isDisjoint(with: reconciliation.standings.keys))
    }

    @Test("a corrected figure is not doubted again when its checks still contradict")
    func wrongCorrection() throws {
        let reconciliation = try corrected(["wm-strategy-0084": 1000])
        #expect(verdicts(reconciliation, ["check-001", "check-002"]) == [.contradicts, .contradicts])
        #expect(reconciliation.standings["wm-strategy-0084"] == nil)
        #expect(reconciliation.standings["wm-strategy-0086"]?.grade == .questioned)
    }
}
