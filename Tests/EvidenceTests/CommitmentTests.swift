import Foundation
import FrameworkModel
import GRDB
import Testing

@testable import Evidence

@Suite struct CommitmentTests {
    @Test func bundledCommitmentsAreWhole() throws {
        let store = try Support.bundled()
        let commitments = try store.commitments()
        #expect(commitments.count == 342)
        #expect(Set(commitments.map(\.id)).count == commitments.count)
        let documents = try store.documents()
        let geography = store.geography()
        for commitment in commitments {
            #expect(documents[commitment.document] != nil, "\(commitment.id)")
            #expect(geography.area(commitment.area) != nil, "\(commitment.id)")
            #expect((10...130).contains(commitment.promise.count), "\(commitment.id): \(commitment.promise)")
            #expect(commitment.locator.hasPrefix(commitment.section), "\(commitment.id)")
            #expect(commitment.locator.contains("; line "), "\(commitment.id)")
        }
        for document in Set(commitments.map(\.document)) {
            let own = commitments.filter { $0.document == document }
            #expect(Set(own.map(\.area)).count == 1, "\(document)")
            #expect(own.contains { $0.nature == .milestone } && own.contains { $0.nature == .measurable })
        }
    }

    @Test(arguments: [
        ("wm-c-028", "wm-strategy", "E23000016", Indicator.Priority.prevention, "line 150, also 901 and 905"),
        ("worcs-c-056", "worcs-strategy", "E10000034", .partnership, "line 410"),
        ("tw-c-029", "tw-strategy", "E06000020", .pursuing, "line 661"),
        ("staffs-c-061", "staffs-strategy", "E23000015", .provision, "line 282"),
        ("needs-c-032", "worcs-needs", "E10000034", .provision, "line 253"),
    ])
    func oneOfEachDocument(
        id: String, document: String, area: String, priority: Indicator.Priority, place: String
    ) throws {
        let commitment = try #require(try Support.bundled().commitments().first { $0.id == id })
        #expect(commitment.document == document)
        #expect(commitment.area.rawValue == area)
        #expect(commitment.priority == priority)
        #expect(commitment.locator.hasSuffix(place))
    }

    @Test func aStoreHasThemAndAnOlderOneGetsThem() throws {
        let path = try #require(try Support.store().file)
        let whole = try EvidenceStore.open(file: path).commitments()
        try DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    DROP TABLE commitments; DROP TABLE actions;
                    DELETE FROM grdb_migrations WHERE identifier = '4'
                    """)
        }
        let store = try EvidenceStore.open(file: path)
        #expect(try store.commitments() == whole)
        #expect(whole == (try Support.bundled().commitments()))
        #expect(try store.actions() == [])
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
    }

    @Test(arguments: ["priority", "nature"])
    func anUnknownWordIsReported(column: String) throws {
        let path = try #require(try Support.store().file)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "UPDATE commitments SET \(column) = 'other' WHERE id = 'wm-c-001'")
        }
        let store = try EvidenceStore.open(file: path)
        let error = #expect(throws: EvidenceError.self) { try store.commitments() }
        #expect("\(try #require(error))".contains("commitments.csv: wm-c-001"))
    }
}
