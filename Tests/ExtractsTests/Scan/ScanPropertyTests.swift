import Extracts
import Foundation
import FrameworkModel
import TestSupport
import Testing

@Suite struct ScanProperties {
    @Test(arguments: 0..<200) func aRandomFileIsCountedAsThePlainReferenceCountsIt(seed: Int) throws {
        let sample = RandomExtract(seed: seed)
        var random = SeededGenerator(seed: seed + 1_000_000)
        let extraction = sample.extraction.with(
            chunk: random.pick([16, 61, 256, 1 << 16, 1 << 20]), threads: random.within(1...3),
            usesVectors: random.chance(50))
        let scan = PlainCounts(try extraction.scan([.bytes(sample.file)]))
        let plain = PlainReference(extraction: extraction).counts([sample.file])
        #expect(plain.difference(from: scan) == nil)
    }

    @Test func theRandomFilesReachEveryRule() {
        var reasons: Set<RejectReason> = []
        var accepted = 0
        var nones = 0
        var skipped = 0
        for seed in 0..<60 {
            let sample = RandomExtract(seed: seed)
            let counts = PlainReference(extraction: sample.extraction).counts([sample.file])
            reasons.formUnion(counts.rejected.keys)
            accepted += counts.rowsRead - counts.rejected.values.reduce(0, +)
            nones += counts.values.count { $0.value == nil }
            skipped += counts.notCounted.count
        }
        #expect(reasons == Set(RejectReason.allCases))
        #expect(accepted > 500)
        #expect(nones > 100)
        #expect(skipped > 20)
    }

    @Test(arguments: 300..<330) func chunksThreadsAndVectorsChangeNothing(seed: Int) throws {
        let sample = RandomExtract(seed: seed)
        let file = sample.file
        let plain = PlainCounts(
            try sample.extraction.with(chunk: 1 << 20, threads: 1, usesVectors: false).scan([.bytes(file)]))
        for chunk in [16, 17, 31, 64, 100, 257, 4096, max(16, file.count), max(16, file.count - 1)] {
            for threads in 1...3 {
                for usesVectors in [true, false] {
                    let extraction = sample.extraction.with(
                        chunk: chunk, threads: threads, usesVectors: usesVectors)
                    let scan = PlainCounts(try extraction.scan([.bytes(file)]))
                    #expect(scan == plain, "chunk \(chunk), threads \(threads), vectors \(usesVectors)")
                }
            }
        }
    }

    @Test(arguments: 400..<440) func severalFilesAreOneExtract(seed: Int) throws {
        let sample = RandomExtract(seed: seed, hasSoup: false)
        var random = SeededGenerator(seed: seed)
        let count = sample.rows.count
        let cuts = [0, random.within(0...count), random.within(0...count), count].sorted()
        let parts = zip(cuts, cuts.dropFirst()).map { sample.part($0..<$1) }
        let extraction = sample.extraction.with(
            chunk: random.pick([16, 100, 1 << 20]), threads: random.within(1...3))
        let scan = PlainCounts(try extraction.scan(parts.map(ExtractInput.bytes)))
        let plain = PlainReference(extraction: extraction).counts(parts)
        #expect(plain.difference(from: scan) == nil)
        let whole = PlainCounts(try extraction.scan([.bytes(sample.file)]))
        #expect(scan.values == whole.values)
        #expect(scan.rejected == whole.rejected)
        #expect(scan.rowsRead == whole.rowsRead)
    }

    @Test(arguments: 500..<510) func aFileOnDiskIsReadAsItsBytes(seed: Int) throws {
        let sample = RandomExtract(seed: seed)
        let file = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString).csv")
        try Data(sample.file).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        for chunk in [16, 333, 1 << 20] {
            let extraction = sample.extraction.with(chunk: chunk, threads: 2)
            let bytes = PlainCounts(try extraction.scan([.bytes(sample.file)]))
            #expect(PlainCounts(try extraction.scan([.file(file.path)])) == bytes)
        }
    }

    @Test(arguments: 0..<40) func separatorsQuotesAndLineEndsInAnyOrder(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        var sample = ScanSample(columns: ["incident_id", "victim_id"], removesDuplicates: true)
        sample.sources = [
            "da_flag": .constant("yes"), "record_type": .constant("crime"), "area_code": .constant("A1"),
            "recorded_date": .constant("2024-05-01"),
        ]
        for (number, text) in ["x", "\"", "\r", "\n", "xx", "x\"", "\r\n", ","].enumerated() {
            sample.counts["is\(number)"] = RecordCount(.records, where: .isOne("outcome_code", of: [text]))
        }
        sample.sources["outcome_code"] = .column(ColumnReading(column: "victim_id"))
        sample.counts["victims"] = RecordCount(.subjects(.victim))
        sample.counts["without"] = RecordCount(.records, where: .missing(.victim))
        let alphabet = Array("\"\"\",,,\r\n\nxx".utf8)
        for _ in 0..<10 {
            let rows = (0..<random.below(80)).map { _ in random.pick(alphabet) }
            let file = Array("incident_id,victim_id\n".utf8) + rows
            let extraction = sample.extraction.with(
                chunk: random.pick([16, 17, 40, 1 << 20]), threads: random.within(1...3),
                usesVectors: random.chance(50))
            let scan = PlainCounts(try extraction.scan([.bytes(file)]))
            let plain = PlainReference(extraction: extraction).counts([file])
            #expect(
                plain.difference(from: scan) == nil,
                "\(String(decoding: rows, as: UTF8.self).debugDescription)")
        }
    }
}
