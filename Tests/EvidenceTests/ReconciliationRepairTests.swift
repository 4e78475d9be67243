import Evidence
import FrameworkModel
import Testing

@Suite("Repairs of the bundled contradictions")
struct ReconciliationRepairTests {
    let reconciliation: Reconciliation

    init() throws {
        reconciliation = try Reconciliation(
            relations: ReconciliationFixture.relations(), figures: ReconciliationFixture.figures())
    }

    @Test(
        "a single figure at fault is disputed, with its correction",
        arguments: ReconciliationAnswers.disputes)
    func disputed(_ dispute: ReconciliationAnswers.Dispute) throws {
        let standing = try #require(reconciliation.standings[dispute.figure])
        #expect(standing.grade == .disputed)
        #expect(standing.checks == dispute.checks)
        #expect(!standing.reason.isEmpty)
        for result in reconciliation.results where dispute.checks.contains(result.relation.id) {
            #expect(result.repairs.map(\.figure) == [dispute.figure])
            #expect(result.repairs.map(\.correctedValue) == [dispute.value])
        }
    }

    @Test("no other figure is disputed, and these are questioned")
    func grades() {
        let byGrade = Dictionary(grouping: reconciliation.standings.keys) {
            reconciliation.standings[$0]?.grade ?? .sound
        }
        #expect(byGrade[.disputed]?.sorted() == ReconciliationAnswers.disputes.map(\.figure).sorted())
        #expect(byGrade[.questioned]?.sorted() == ReconciliationAnswers.questioned)
        #expect(byGrade.count == 2)
    }

    @Test(
        "where several figures may be wrong each has its correction",
        arguments: ReconciliationAnswers.options.keys.sorted())
    func several(check: String) throws {
        let result = try #require(reconciliation.results.first { $0.relation.id == check })
        var repairs: [String: Double?] = [:]
        for repair in result.repairs { repairs[repair.figure ?? ""] = .some(repair.correctedValue) }
        #expect(repairs == ReconciliationAnswers.options[check])
    }

    @Test("a repair says what to change", arguments: ReconciliationAnswers.words)
    func words(check: String, words: String) throws {
        let result = try #require(reconciliation.results.first { $0.relation.id == check })
        #expect(result.repairs.first?.words.contains(words) == true, "\(result.repairs)")
    }

    @Test("the reason is a sentence with the numbers", arguments: ReconciliationAnswers.reasons)
    func reason(figure: String, reason: String) {
        #expect(reconciliation.standings[figure]?.reason == reason)
    }
}
