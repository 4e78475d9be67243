import Extracts
import FrameworkModel
import Testing

/// Files that end where a transfer broke off.
@Suite struct ScanCuts {
    private let rows = [
        #"r1,v1,A1,2024-05-01,crime,Y"#,
        #""r,2","v ""1""",B1,2024-06-01,"crime",Y"#,
        "\"r\n3\",\"v\r\n4\",\"A2\",2025-04-01,incident,\"Y\"",
    ]

    private func sample() -> ScanSample {
        ScanSample(
            counts: [
                "crimes": RecordCount(.records, where: .crime),
                "victims": RecordCount(.subjects(.victim)),
                "repeats": RecordCount(.recordsAfterEarlier(.victim, within: 31)),
            ], removesDuplicates: true)
    }

    @Test(arguments: ["\n", "\r\n"], [16, 64, 1 << 20])
    func aFileCutAnywhereInItsLastRowsIsCountedAsFarAsItGoes(end: String, chunk: Int) throws {
        let sample = sample()
        let start = Array((sample.columns.joined(separator: ",") + end + rows[0] + end).utf8)
        let file = start + Array((rows[1] + end + rows[2] + end).utf8)
        for threads in 1...2 {
            let extraction = sample.extraction.with(chunk: chunk, threads: threads)
            for length in start.count...file.count {
                let cut = Array(file.prefix(length))
                let scan = PlainCounts(try extraction.scan([.bytes(cut)]))
                let plain = PlainReference(extraction: extraction).counts([cut])
                #expect(plain.difference(from: scan) == nil, "\(length) bytes")
            }
        }
    }

    @Test(arguments: 600..<606) func aRandomFileCutAnywhereInItsLastRowsToo(seed: Int) throws {
        let sample = RandomExtract(seed: seed, length: 6)
        let file = sample.file
        let extraction = sample.extraction.with(chunk: 100, threads: 2)
        for length in sample.part(0..<4).count...file.count {
            let cut = Array(file.prefix(length))
            let scan = PlainCounts(try extraction.scan([.bytes(cut)]))
            let plain = PlainReference(extraction: extraction).counts([cut])
            #expect(plain.difference(from: scan) == nil, "\(length) bytes")
        }
    }

    @Test func theEndOfAFileIsNotALineEnd() throws {
        let sample = sample()
        let head = sample.columns.joined(separator: ",") + "\n"
        let judged: [(String, rows: Int, RejectReason?)] = [
            ("r1,v1,A1,2024-05-01,crime,Y", 1, nil),
            ("r1,v1,A1,2024-05-01,crime,\"Y", 1, nil),
            ("r1,v1,A1,2024-05-01,crime,Y\r", 1, nil),
            ("r1,v1,A1,2024-05-01,crime,", 1, .notDomesticAbuse),
            ("r1,v1,A1,2024-05-01,crime", 1, .ragged),
            ("\r", 0, nil),
            ("", 0, nil),
        ]
        for (last, count, reason) in judged {
            let file = Array((head + last).utf8)
            let counts = PlainCounts(try sample.extraction.scan([.bytes(file)]))
            #expect(counts.rowsRead == count, "\(last.debugDescription)")
            #expect(counts.rejected == (reason.map { [$0: 1] } ?? [:]), "\(last.debugDescription)")
        }
    }
}
