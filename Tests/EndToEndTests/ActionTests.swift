import Foundation
import Testing

/// Logging an action, seeing the next reading of its indicator beside it, and closing it.
@Suite struct ActionTests {
    private static let add = [
        "actions", "add", "Explain the rise.", "--indicator", "repeat_victim_rate", "--area", "West Mercia",
        "--owner", "Chief Constable",
    ]

    /// A path at which no store is yet.
    private func newStore() throws -> String {
        let store = Command.temporary("sqlite")
        try FileManager.default.removeItem(at: store)
        return store.path(percentEncoded: false)
    }

    @Test func loggedShownWithTheNextReadingAndClosed() throws {
        let store = try newStore()
        let kept = try Command.run(
            Self.add + ["--agreed", "2018-06-01", "--due", "2018-09-30", "--store", store])
        #expect(kept.status == 0, "\(kept.messages)")
        #expect(kept.messages.contains("action 1"))
        let late = try Command.rows("actions", "--on", "2018-10-02", "--store", store)
        #expect(late.map { $0["days_overdue"] } == ["2"])
        #expect(late.first?["period_when_agreed"] == "2017/18")
        #expect(late.first?["newest_period"] == "2018/19")
        #expect(late.first?["newer_reading"] == "yes")
        #expect(late.first?["state"] == "open")
        let words = try Command.run(["actions", "list", "--on", "2018-10-02", "--store", store]).output
        for word in ["overdue by 2", "19.0 %", "(2017/18)", "23.9 %", "(2018/19)", "Chief"] {
            #expect(words.contains(word), "\(words)")
        }
        let json = try Command.run(["actions", "--format", "json", "--store", store]).output
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
        let closed = try Command.run([
            "actions", "close", "1", "--on", "2018-12-01", "--outcome", "A plan was made.", "--store", store,
        ])
        #expect(closed.status == 0, "\(closed.messages)")
        let done = try Command.rows("actions", "list", "--on", "2019-10-01", "--store", store)
        #expect(done.map { $0["state"] } == ["done"])
        #expect(done.first?["outcome"] == "A plan was made.")
        #expect(done.first?["days_overdue"] == "")
    }

    @Test func anActionAfterTheNewestReadingHasNone() throws {
        let store = try newStore()
        _ = try Command.run(Self.add + ["--agreed", "2024-06-01", "--due", "2024-09-30", "--store", store])
        let rows = try Command.rows("actions", "--on", "2024-07-01", "--store", store)
        #expect(rows.map { $0["newer_reading"] } == ["no"])
        #expect(rows.first?["period_when_agreed"] == rows.first?["newest_period"])
    }

    @Test(
        arguments: [
            (add + ["--due", "2027-01-31"], 64, "--store"),
            (add + ["--due", "31.1.2027", "--store", "STORE"], 64, "2027-03-31"),
            (add + ["--agreed", "2027-02-01", "--due", "2027-01-31", "--store", "STORE"], 65, "2027-02-01"),
            (
                add + ["--indicator", "repeat_victim_rat", "--due", "2027-01-31", "--store", "STORE"], 64,
                "repeat_victim_rate"
            ),
            (add + ["--area", "West Mercier", "--due", "2027-01-31", "--store", "STORE"], 64, "West Mercia"),
            (["actions", "close", "3", "--outcome", "Done.", "--store", "STORE"], 65, "no open action"),
        ] as [([String], Int32, String)])
    func wrongUseIsAnsweredWithWhatToDo(arguments: [String], status: Int32, word: String) throws {
        let store = try newStore()
        let run = try Command.run(arguments.map { $0 == "STORE" ? store : $0 })
        #expect(run.status == status, "\(run.messages)")
        #expect(run.messages.contains(word), "\(run.messages)")
    }
}
