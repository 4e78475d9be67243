import Foundation
import Testing

/// `outcomes measures` and `outcomes mapping`.
@Suite struct MeasuresTests {
    private static let areas = "area_code,force_code\nE06000019,E23000016\nE06000021,E23000015\n"
    private static let rows = [
        "i1,v1,s1,E06000019,2024-05-01,crime,8U,,F,30,Y,High,Y,1,2024-05-11,Y,N,N,Y",
        "i2,v1,s1,E06000021,2024-06-01,crime,8N,,F,30,Y,High,N,16,2024-06-04,N,Y,Y,N",
        "i2,v2,s2,E06000021,2024-06-02,crime,8N,,F,30,Y,Medium,N,,,N,N,N,N",
        "i4,v3,,E06000021,2024-13-02,crime,8N,,F,30,Y,Medium,N,,,N,N,N,N",
        "i5,v3,,E06000021,2024-10-02,crime,8N,,F,30,,Medium,N,,,N,N,N,N",
        "i6,,,E06000021,2025-04-01,incident,,,F,30,Y,,N,,,N,N,N,N",
    ]

    private static func file(_ text: String) throws -> String {
        let file = Command.temporary("csv")
        try Data(text.utf8).write(to: file)
        return file.path(percentEncoded: false)
    }

    private static var extract: String {
        ([MadeUpExtract.header.joined(separator: ",")] + rows).joined(separator: "\r\n") + "\r\n"
    }

    @Test func everyLevelIsCountedAfresh() throws {
        let result = try Command.run([
            "measures", try Self.file(Self.extract), "--areas", try Self.file(Self.areas),
        ])
        #expect(result.status == 0, "\(result.messages)")
        let lines = Set(result.output.split(separator: "\n").map(String.init))
        for line in [
            "area_code,period,measure,value", "E06000019,2024/25,repeat_victims,0",
            "E23000015,2024/25,repeat_victims,0", "K04000001,2024/25,repeat_victims,1",
            "K04000001,2024/25,da_recorded_victims,2", "K04000001,2024/25,da_crimes,3",
            "K04000001,2024/25,da_arrests,1", "K04000001,2024/25,median_days_to_outcome,6.5",
            "E06000021,2025/26,da_crimes,0", "E06000021,2025/26,median_days_to_outcome,",
            "_file,all,rows_read,6", "_file,all,rejected_bad_date,1", "_file,all,rejected_not_da,1",
            "_file,all,rejected_duplicate,0",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        let ordered = result.output.split(separator: "\n").dropFirst()
        #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test func chosenMeasuresAlone() throws {
        let files = [try Self.file(Self.extract), "--areas", try Self.file(Self.areas)]
        let result = try Command.run(
            ["measures"] + files + ["--measure", "da_crimes", "--measure", "dvpn_issued"])
        let measures = Set(
            result.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[2] })
        #expect(Set(measures.filter { !$0.hasPrefix("r") }) == ["da_crimes", "dvpn_issued"])
        let wrong = try Command.run(["measures"] + files + ["--measure", "da_crime"])
        #expect(wrong.status == 64 && wrong.messages.contains("da_crimes"))
    }

    @Test func duplicatesAreLeftOutOnRequest() throws {
        let result = try Command.run([
            "measures", try Self.file(Self.extract), "--areas", try Self.file(Self.areas), "--dedupe",
        ])
        #expect(result.output.contains("_file,all,rejected_duplicate,1\n"))
        #expect(result.output.contains("K04000001,2024/25,da_crimes,2\n"))
    }

    @Test(arguments: ["month", "quarter", "calendar-year"])
    func periods(length: String) throws {
        let result = try Command.run([
            "measures", try Self.file(Self.extract), "--areas", try Self.file(Self.areas), "--period", length,
        ])
        let names = ["month": "2024-06", "quarter": "2024-Q2", "calendar-year": "2024"]
        #expect(result.output.contains("E06000021,\(names[length] ?? ""),da_crimes,2\n"))
    }

    @Test func aCompressedFileIsTheSame() throws {
        let plain = try Self.file(Self.extract)
        let packed = Command.temporary("csv.gz").path(percentEncoded: false)
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["sh", "-c", "gzip -c \"$0\" > \"$1\"", plain, packed]
        try gzip.run()
        gzip.waitUntilExit()
        let areas = try Self.file(Self.areas)
        let first = try Command.run(["measures", plain, "--areas", areas])
        let second = try Command.run(["measures", packed, "--areas", areas])
        #expect(second.status == 0 && first.output == second.output)
        try Data((FileManager.default.contents(atPath: packed) ?? Data()).dropLast(12))
            .write(to: URL(fileURLWithPath: packed))
        let cut = try Command.run(["measures", packed, "--areas", areas])
        #expect(cut.status == 66 && cut.output.isEmpty)
    }

    @Test func thePlanCanBeRead() throws {
        let result = try Command.run(["measures", "--explain-plan"])
        #expect(result.status == 0)
        #expect(result.output.contains("da_arrests: records, where record_type is crime and arrested is yes"))
        #expect(result.output.contains("column 'Domestic'") == false)
        let other = try Command.run(["measures", "--explain-plan", "--mapping", "chicago"])
        #expect(other.output.contains("da_flag (column 'Domestic') is yes"))
        #expect(other.output.contains("not counted, because nobody supplies"))
    }

    @Test func aDraftShowsNoIdentifier() throws {
        let extract = MadeUpExtract(rows: 300)
        let result = try Command.run(["mapping", "suggest", try extract.file()])
        #expect(result.status == 0)
        #expect(result.output.contains("da_flag"))
        for identifier in extract.identifiers { #expect(!result.output.contains(identifier)) }
    }

    @Test(
        arguments: [
            (["measures"], 64), (["measures", "/nowhere.csv"], 66),
            (["measures", "/nowhere.csv", "--mapping", "/no-such.yaml"], 65),
            (["extract", "/nowhere.csv"], 64), (["measures", "x", "--period", "week"], 64),
        ] as [([String], Int32)])
    func wrongUse(arguments: [String], status: Int32) throws {
        let result = try Command.run(arguments)
        #expect(result.status == status, "\(result.messages)")
        #expect(result.output.isEmpty && !result.messages.isEmpty)
    }
}
