import Extracts
import Foundation
import FrameworkModel
import Testing

/// Rows too long to be rows, and lists too long to be read.
@Suite struct ScanLimits {
    private let sample = ScanSample(counts: ["crimes": RecordCount(.records, where: .crime)])
    private let mebibyte = 1 << 20

    private func long(_ size: Int, in quotes: Bool) -> String {
        let mark = quotes ? "\"" : ""
        return "\(mark)\(String(repeating: quotes ? "a,\n" : "abc", count: size / 3))\(mark)"
    }

    @Test(arguments: [true, false], [4096, 1 << 20])
    func aRowOfNearlyAMebibyteCounts(inQuotes: Bool, chunk: Int) throws {
        let row = long(mebibyte * 9 / 10, in: inQuotes) + ",v1,A1,2024-05-01,crime,Y"
        let file = sample.file(["r0,v1,A2,2024-05-01,crime,Y", row, "r2,v1,A1,2024-05-01,crime,Y"])
        let counts = PlainCounts(
            try sample.extraction.with(chunk: chunk, threads: 2).scan([.bytes(file)]))
        #expect(counts.rowsRead == 3)
        #expect(counts.readable["A1 2024/25 crimes"] == "2.0")
    }

    @Test(arguments: [true, false], [4096, 1 << 20, 1 << 23])
    func aRowOfMoreIsRefused(inQuotes: Bool, chunk: Int) {
        let row = long(mebibyte * 3 / 2, in: inQuotes) + ",v1,A1,2024-05-01,crime,Y"
        let extraction = sample.extraction.with(chunk: chunk, threads: 2)
        for rows in [[row], ["r0,v1,A2,2024-05-01,crime,Y", row, "r2,v1,A1,2024-05-01,crime,Y"]] {
            #expect(throws: ExtractError.self) { try extraction.scan([.bytes(sample.file(rows))]) }
        }
    }

    @Test(arguments: [true, false]) func aHeaderOfMoreIsRefused(inQuotes: Bool) {
        var sample = sample
        sample.columns.append(long(mebibyte * 3 / 2, in: inQuotes))
        let extraction = sample.extraction
        #expect(throws: ExtractError.self) { try extraction.scan([.bytes(sample.file([]))]) }
    }

    @Test func aQuoteThatIsNeverClosedIsRefused() {
        let rows = Array(repeating: "r1,v1,A1,2024-05-01,crime,Y", count: 60_000)
        let file = sample.file(["r0,v1,A1,2024-05-01,crime,Y", "\"r0,v1,A1,2024-05-01,crime,Y"] + rows)
        #expect(throws: ExtractError.self) { try sample.extraction.scan([.bytes(file)]) }
    }

    @Test(.enabled(if: Memory.peak() != nil))
    func aFileWithoutLineEndsIsRefusedInBoundedMemory() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(sample.file([]) + [0x22]).write(to: URL(filePath: path))
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.truncate(atOffset: 2 << 30)
        try file.close()
        let before = try #require(Memory.peak())
        #expect(throws: ExtractError.self) { try sample.extraction.scan([.file(path)]) }
        #expect(try #require(Memory.peak()) - before < 256 << 20)
    }

    @Test func theListOfRejectedRowsEnds() throws {
        let pair = ["r1", "r1,v1,A1,2024-05-01,crime,N"]
        let counts = try sample.scan((0..<40_000).map { pair[$0 % 2] })
        #expect(counts.rejected == [.ragged: 20_000, .notDomesticAbuse: 20_000])
        let ragged = counts.lines[.ragged, default: []]
        let others = counts.lines[.notDomesticAbuse, default: []]
        #expect((PlainCounts.leastListed..<20_000).contains(ragged.count))
        #expect(ragged.map(\.line) == (0..<ragged.count).map { 2 + 2 * $0 })
        #expect(others.map(\.line) == (0..<ragged.count).map { 3 + 2 * $0 })
    }
}

/// Memory of this process.
enum Memory {
    /// The most it ever used, in bytes; nil where the system does not tell.
    static func peak() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
            return nil
        }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 }
    }
}
