import Foundation
import FrameworkModel
import GRDB
import Testing

@testable import Evidence

@Suite struct StoreFileTests {
    @Test func newStoreHasTheBundledEvidence() throws {
        let store = try Support.store()
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
        #expect(try store.allFigures().count == Support.bundled().allFigures().count)
        #expect(try store.relations().count == 160)
        let path = try #require(store.file)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["store.sqlite"])
    }

    @Test func foreignFiles() throws {
        let text = try Support.file(
            "not a database, but longer than the header of one would have to be ........")
        #expect(throws: EvidenceError.notAStore(file: text)) { try EvidenceStore.open(file: text) }
        let empty = try Support.file("")
        #expect(throws: EvidenceError.notAStore(file: empty)) { try EvidenceStore.open(file: empty) }
        let other = try Support.folder() + "/other.sqlite"
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(throws: EvidenceError.notAStore(file: other)) { try EvidenceStore.open(file: other) }
        let folder = try Support.folder()
        let isFolder = EvidenceError.unreadable(file: folder, problem: "it is a folder")
        #expect(throws: isFolder) { try EvidenceStore.open(file: folder) }
    }

    @Test func newerSchema() throws {
        let path = try #require(try Support.store().file)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
        }
        #expect(throws: EvidenceError.newerStore(file: path)) { try EvidenceStore.open(file: path) }
    }

    @Test func readOnly() throws {
        let path = try #require(try Support.store().file)
        let store = try EvidenceStore.open(file: path, readOnly: true) { () throws(EvidenceError) in
            throw .bundledIsReadOnly
        }
        #expect(try store.figure("ew-001") != nil)
        #expect(throws: EvidenceError.readOnly(file: path)) {
            try store.correct(figure: "ew-001", value: 1, reason: "typing error")
        }
    }

    @Test func folderThatDoesNotExist() throws {
        let path = try Support.folder() + "/none/store.sqlite"
        let error = #expect(throws: EvidenceError.self) {
            try EvidenceStore.open(file: path, readOnly: false) { () throws(EvidenceError) in
                do { return try Support.bundled() } catch { throw EvidenceError(error, file: path) }
            }
        }
        guard case .cannotCreate(path, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
