import Foundation
import FrameworkModel
import Testing

@testable import Evidence

@Suite struct CacheTests {
    /// A folder with the small bundled files, the figures cut to a few rows.
    private func packs() throws -> String {
        let whole = try PackFolder.locate()
        let folder = try Support.folder()
        for file in PackFolder.files {
            let content = try String(contentsOfFile: "\(whole)/\(file)", encoding: .utf8)
            let isLarge = file == "population.csv"
            let kept = isLarge ? content.split(separator: "\n").prefix(20).joined(separator: "\n") : content
            try kept.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
        }
        return folder
    }

    private func cached(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func madeOnceAndUsedAgain() throws {
        let (packs, folder) = (try packs(), try Support.folder() + "/outcomes")
        _ = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        let files = try cached(in: folder)
        #expect(files.count == 1)
        #expect(files[0].hasPrefix("evidence-") && files[0].hasSuffix(".sqlite"))
        let made = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(files[0])")[
            .systemFileNumber]
        let store = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
        let now = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(files[0])")[.systemFileNumber]
        #expect(made as? Int == now as? Int)
    }

    @Test func changedFilesMakeANewOne() throws {
        let (packs, folder) = (try packs(), try Support.folder())
        _ = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        let file = "\(packs)/strategies.csv"
        let content = try String(contentsOfFile: file, encoding: .utf8)
        try content.replacing(",15409,", with: ",15408,").write(
            toFile: file, atomically: true, encoding: .utf8)
        let store = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        #expect(try store.figure("wm-strategy-0045")?.value == 15408)
        #expect(try cached(in: folder).count == 2)
    }

    @Test(arguments: [0, 50, 5000, 60000])
    func damagedFileIsMadeAgain(length: Int) throws {
        let (packs, folder) = (try packs(), try Support.folder())
        _ = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        let file = try #require(try cached(in: folder).first)
        let whole = try Support.bytes("\(folder)/\(file)")
        try whole.prefix(length).write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
        let store = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
        let again = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        #expect(try again.allFigures().count == store.allFigures().count)
    }

    @Test func damageFoundWhileReading() throws {
        let (packs, folder) = (try packs(), try Support.folder())
        let whole = try EvidenceStore.bundled(packs: packs, cacheFolder: folder).allFigures()
        let file = try #require(try cached(in: folder).first)
        var bytes = try Support.bytes("\(folder)/\(file)")
        for position in stride(from: 4096 * 20, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(
                position..<min(position + 512, bytes.count), with: repeatElement(0xAA, count: 512))
        }
        try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
        let store = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        #expect(try store.allFigures() == whole)
    }

    @Test(arguments: ["/proc/outcomes", "/dev/null/outcomes"])
    func folderThatCannotBeUsed(folder: String) throws {
        let store = try EvidenceStore.bundled(packs: try packs(), cacheFolder: folder)
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
    }

    @Test func folders() {
        #expect(CacheFolder.path(["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/x/outcomes")
        #expect(CacheFolder.path(["XDG_CACHE_HOME": "x", "HOME": "/h"]) == "/h/.cache/outcomes")
        #expect(CacheFolder.path([:]) == nil)
    }

    @Test func missingAndDamagedPacks() throws {
        let error = #expect(throws: EvidenceError.self) { try PackFolder.locate(in: ["/nowhere"]) }
        #expect("\(try #require(error))".contains("/nowhere/performance-outcomes_Evidence.resources"))
        let packs = try packs()
        try "id,area\n".write(toFile: "\(packs)/official.csv", atomically: true, encoding: .utf8)
        let damaged = #expect(throws: EvidenceError.self) {
            try EvidenceStore.bundled(packs: packs, cacheFolder: nil)
        }
        #expect("\(try #require(damaged))".contains("official.csv: line 1"))
    }
}
