import Evidence
import Foundation
import FrameworkModel
import Synchronization
import Testing

@testable import outcomes

@Suite struct StoreStampTests {
    @Test func itChangesWithActionsAndTheDay() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stamp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "store.sqlite").path(percentEncoded: false)
        let store = try EvidenceStore.open(file: file)
        let first = try #require(Day(iso: "2026-03-01"))
        let today = Mutex(first)
        let stamp = StoreStamp(file: file, today: { today.withLock(\.self) })
        var seen = [try stamp.text()]
        #expect(try stamp.text() == seen[0])
        let action = try store.addAction(
            indicator: "i", area: .englandAndWales, wording: "w", owner: "o", agreedOn: first, due: first)
        seen.append(try stamp.text())
        try store.closeAction(action.number, on: first, outcome: "done")
        seen.append(try stamp.text())
        today.withLock { $0 = Day(number: first.number + 1) ?? first }
        seen.append(try stamp.text())
        #expect(Set(seen).count == 4)
        #expect(try stamp.text() == seen[3])
    }

    @Test func theBundledEvidenceChangesWithTheDayAlone() throws {
        let days = ["2026-03-01", "2026-03-01", "2026-03-02"].map { Day(iso: $0) }
        let stamps = try days.map { day in try StoreStamp(file: nil, today: { day }).text() }
        #expect(stamps[0] == stamps[1] && stamps[1] != stamps[2])
    }
}
