import Extracts
import FrameworkModel
import Testing

/// Which rows count, and which rule turns the others away.
@Suite struct ScanRejections {
    private let sample = ScanSample(counts: ["records": RecordCount(.records)])

    /// Runs the rows through the scan and the plain reference and compares what was turned away, and where.
    private func check(
        _ rows: [String], _ expected: [RejectReason: [Int]], read: Int? = nil, by sample: ScanSample,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            #expect(counts.rowsRead == read ?? rows.count, sourceLocation: location)
            #expect(counts.rejected == expected.mapValues(\.count), sourceLocation: location)
            #expect(counts.lines.mapValues { $0.map(\.line) } == expected, sourceLocation: location)
        }
    }

    @Test(
        arguments: [
            ("r1,v1,A1,2024-05-01,crime,Y", nil),
            ("r1,,A1,2024-05-01,incident,Y", nil),
            (",,A1,2024-05-01,crime,Y", nil),
            (#""r,1",v1,"A1","2024-05-01","crime","Y""#, nil),
            ("r1,v1,A1,2024-05-01,crime", .ragged),
            ("r1,v1,A1,2024-05-01,crime,Y,", .ragged),
            ("r1,v1,A1,2024-05-01,crime,Y,N", .ragged),
            ("x,,,N", .ragged),
            ("N", .ragged),
            (#""""#, .ragged),
            (" ", .ragged),
            ("r1,v1,A1,2024-05-01,crime,N", .notDomesticAbuse),
            ("r1,v1,A1,2024-05-01,crime,", .notDomesticAbuse),
            ("r1,v1,A1,2024-05-01,crime,y", .notDomesticAbuse),
            ("r1,v1,A1,2024-05-01,crime,Y ", .notDomesticAbuse),
            ("r1,v1,A1,2024-05-01,crime,yes", .notDomesticAbuse),
            (",,,,,N", .notDomesticAbuse),
            (",,,,,", .notDomesticAbuse),
            ("r1,v1,ZZ,2024-02-30,other,N", .notDomesticAbuse),
            ("r1,v1,A1,,crime,Y", .badDate),
            ("r1,v1,A1,2024-02-30,crime,Y", .badDate),
            ("r1,v1,A1,2023-02-29,crime,Y", .badDate),
            ("r1,v1,A1,2024-02-29,crime,Y", nil),
            ("r1,v1,A1,1999-12-31,crime,Y", .badDate),
            ("r1,v1,A1,2000-01-01,crime,Y", nil),
            ("r1,v1,A1,2099-12-31,crime,Y", nil),
            ("r1,v1,A1,2100-01-01,crime,Y", .badDate),
            ("r1,v1,A1,2024-5-1,crime,Y", .badDate),
            ("r1,v1,A1,01/05/2024,crime,Y", .badDate),
            ("r1,v1,A1, 2024-05-01,crime,Y", .badDate),
            ("r1,v1,A1,2024-05-01T10:00,crime,Y", .badDate),
            ("r1,v1,A1,2024-13-01,crime,Y", .badDate),
            ("r1,v1,A1,2024-00-10,crime,Y", .badDate),
            ("r1,v1,A1,2024-06-31,crime,Y", .badDate),
            ("r1,v1,ZZ,2024-06-31,other,Y", .badDate),
            ("r1,v1,,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,ZZ,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,a1,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,A1 ,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,A,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,EW,2024-05-01,crime,Y", .unknownArea),
            ("r1,v1,ZZ,2024-05-01,other,Y", .unknownArea),
            ("r1,v1,A1,2024-05-01,,Y", .badType),
            ("r1,v1,A1,2024-05-01,Crime,Y", .badType),
            ("r1,v1,A1,2024-05-01,crimes,Y", .badType),
            ("r1,v1,A1,2024-05-01,other,Y", .badType),
        ] as [(String, RejectReason?)])
    func theFirstRuleThatFiresDecides(row: String, reason: RejectReason?) throws {
        try check([row], reason.map { [$0: [2]] } ?? [:], by: sample)
    }

    @Test func theFirstOfSeveralRecordsWithOneReferenceStays() throws {
        let rows = [
            "r1,v1,A1,2024-05-01,crime,N",  // Turned away, so it is not the first of its reference.
            "r1,v1,A1,2024-05-01,crime,Y",
            "r1,v2,B1,2024-06-01,incident,Y",
            ",v1,A1,2024-05-01,crime,Y",
            ",v1,A1,2024-05-01,crime,Y",
            "r1 ,v1,A1,2024-05-01,crime,Y",
            "R1,v1,A1,2024-05-01,crime,Y",
            "\"r1\",v1,A1,2024-05-01,other,Y",
            "\"r1\",v1,A1,2024-05-01,crime,Y",
            "r10,v1,A1,2024-05-01,crime,Y",
            "caf\u{E9},v1,A1,2024-05-01,crime,Y",
            "cafe\u{301},v1,A1,2024-05-01,crime,Y",
        ]
        var sample = sample
        try check(rows, [.notDomesticAbuse: [2], .badType: [9]], by: sample)
        sample.removesDuplicates = true
        try check(rows, [.notDomesticAbuse: [2], .badType: [9], .duplicate: [4, 10]], by: sample)
    }

    @Test func referencesAreComparedWhole() throws {
        var sample = sample
        sample.removesDuplicates = true
        let lengths = [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 255, 256, 1000]
        let ids = lengths.flatMap { length in
            let start = String(repeating: "7", count: length - 1)
            return [start + "a", start + "b", start + "7", start + "7\u{0}", "a" + start, start + "a"]
        }
        let rows = ids.map { "\($0),v1,A1,2024-05-01,crime,Y" }
        var seen: Set<[UInt8]> = []
        let again = ids.indices.filter { !seen.insert(Array(ids[$0].utf8)).inserted }.map { $0 + 2 }
        #expect(again.count == lengths.count + 1)
        try check(rows, [.duplicate: again], by: sample)
    }

    @Test func aReferenceIsRememberedFromFileToFile() throws {
        var sample = sample
        sample.removesDuplicates = true
        let first = sample.file(["r1,v1,A1,2024-05-01,crime,Y", "r2,v1,A1,2024-05-01,crime,Y", "short"])
        let second = sample.file(["r3,v1,A1,2024-05-01,crime,Y", "r2,v1,A1,2024-05-01,crime,Y", "short"])
        let counts = PlainCounts(try sample.extraction.scan([.bytes(first), .bytes(second)]))
        #expect(counts.rowsRead == 6)
        #expect(counts.lines[.duplicate] == [PlainCounts.Place(input: 1, line: 3)])
        let short = [PlainCounts.Place(input: 0, line: 4), PlainCounts.Place(input: 1, line: 4)]
        #expect(counts.lines[.ragged] == short)
    }

    @Test func rowsAreNamedByTheLineOnWhichTheyBegin() throws {
        let rows = [
            "short", "", "\"r\n1\r\n\",v1,A1,2024-05-01,crime,N", "\r", "\"r\n2\",v1", "",
            "r\r3,v1,A1,2024-05-01,crime,Y\r", "r4,v1,ZZ,2024-05-01,crime,Y",
        ]
        let expected: [RejectReason: [Int]] = [
            .ragged: [2, 8], .notDomesticAbuse: [4], .unknownArea: [12],
        ]
        try check(rows, expected, read: 5, by: sample)
    }

    @Test func inAFileOfOneColumnABlankLineIsARow() throws {
        var sample = ScanSample(counts: ["records": RecordCount(.records)], columns: ["recorded_date"])
        sample.sources = [
            "da_flag": .constant("yes"), "area_code": .constant("A1"), "record_type": .constant("crime"),
        ]
        try check(["2024-05-01", "", "2024-05-02", "\r", "x"], [.badDate: [3, 5, 6]], by: sample)
    }

    @Test func withoutReferencesDuplicatesCannotBeLeftOut() {
        let sample = ScanSample(
            counts: ["records": RecordCount(.records)], columns: ["recorded_date"], removesDuplicates: true)
        #expect(throws: ExtractError.self) { try sample.extraction.scan([.bytes(sample.file([]))]) }
    }
}
