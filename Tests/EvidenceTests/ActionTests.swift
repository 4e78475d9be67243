import Foundation
import FrameworkModel
import Testing

@testable import Evidence

@Suite struct ActionTests {
    private static let agreed = Period(financialYear: 2019).start
    private static let later = Period(financialYear: 2020).start
    private static let earlier = Period(financialYear: 2018).start

    @discardableResult
    private func add(
        _ store: EvidenceStore, _ wording: String = "Explain the rise.", owner: String = "Chief Constable",
        due: Day = later
    ) throws -> Action {
        try store.addAction(
            indicator: "rate", area: "E23000016", wording: wording, owner: owner, agreedOn: Self.agreed,
            due: due)
    }

    @Test func keptAndReadAgain() throws {
        let store = try Support.store()
        let first = try add(store, "  Explain the rise. ")
        let second = try add(store, "Name who answers.", due: Self.agreed)
        #expect(first.number == 1 && second.number == 2)
        #expect(first.wording == "Explain the rise.")
        let again = try EvidenceStore.open(file: try #require(store.file))
        #expect(try again.actions() == [first, second])
    }

    @Test func closedWithWhatCameOfIt() throws {
        let store = try Support.store()
        let action = try add(store)
        #expect(action.daysOverdue(on: Self.later) == nil)
        #expect(action.daysOverdue(on: Self.later.next.next) == 2)
        let closed = try store.closeAction(1, on: Self.later, outcome: "A report was made.")
        #expect(closed.closing == Action.Closing(day: Self.later, outcome: "A report was made."))
        #expect(closed.daysOverdue(on: Self.later.next) == nil)
        #expect(try store.actions() == [closed])
    }

    @Test func refusedWithoutWordsOwnerOrTime() throws {
        let store = try Support.store()
        #expect(throws: EvidenceError.action(.withoutWording)) { try add(store, " ") }
        #expect(throws: EvidenceError.action(.withoutOwner)) { try add(store, owner: "") }
        #expect(
            throws: EvidenceError.action(.dueBeforeAgreed(due: Self.earlier, agreedOn: Self.agreed))
        ) { try add(store, due: Self.earlier) }
        #expect(try store.actions() == [])
    }

    @Test func refusedToClose() throws {
        let store = try Support.store()
        try add(store)
        try add(store)
        #expect(throws: EvidenceError.action(.unknown(number: 7, open: [1, 2]))) {
            try store.closeAction(7, on: Self.later, outcome: "Done.")
        }
        #expect(throws: EvidenceError.action(.withoutOutcome(number: 1))) {
            try store.closeAction(1, on: Self.later, outcome: "")
        }
        let early = ActionProblem.closedBeforeAgreed(number: 1, day: Self.earlier, agreedOn: Self.agreed)
        #expect(throws: EvidenceError.action(early)) {
            try store.closeAction(1, on: Self.earlier, outcome: "Done.")
        }
        try store.closeAction(1, on: Self.later, outcome: "Done.")
        #expect(throws: EvidenceError.action(.closedAlready(number: 1, on: Self.later))) {
            try store.closeAction(1, on: Self.later, outcome: "Done again.")
        }
        let outcomes = try store.actions().map { $0.closing?.outcome }
        #expect(outcomes == ["Done.", nil])
    }

    @Test func theBundledEvidenceKeepsNone() throws {
        let store = try Support.bundled()
        #expect(try store.actions() == [])
        #expect(throws: EvidenceError.bundledIsReadOnly) { try add(store) }
        #expect(throws: EvidenceError.bundledIsReadOnly) {
            try store.closeAction(1, on: Self.later, outcome: "Done.")
        }
    }
}
