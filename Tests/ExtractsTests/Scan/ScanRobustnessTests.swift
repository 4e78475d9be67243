import Extracts
import Foundation
import FrameworkModel
import Testing

@Suite struct ScanRobustness {
    private static let good = "r1,v1,A1,2024-05-01,crime,Y"

    private var sample: ScanSample {
        ScanSample(counts: ["crimes": RecordCount(.records, where: .crime)])
    }

    /// The message of the error that a scan ends with, nil when it ends well.
    private func problem(_ inputs: ExtractInput..., of sample: ScanSample? = nil) -> String? {
        do {
            _ = try (sample ?? self.sample).extraction.scan(inputs)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func anEmptyFileIsRefusedAndSaysSo() throws {
        #expect(try #require(problem(.bytes([]))).contains("empty"))
        #expect(try #require(problem(.bytes([0xEF, 0xBB, 0xBF]))).contains("empty"))
        #expect(try #require(problem(.bytes(sample.file([Self.good])), .bytes([]))).contains("empty"))
    }

    @Test(arguments: ["", "\n", "\r\n", "\n\n\n", "\r\n\n"])
    func aHeaderAloneIsAnExtractWithoutRows(end: String) throws {
        let file = Array((sample.columns.joined(separator: ",") + end).utf8)
        #expect(PlainCounts(try sample.extraction.scan([.bytes(file)])) == PlainCounts())
    }

    @Test(arguments: ["", "\n", "\r\n", "\n\n", "\r\n\r\n"])
    func oneRowCountsWhateverEndsIt(end: String) throws {
        let file = Array((sample.columns.joined(separator: ",") + "\n" + Self.good + end).utf8)
        let counts = PlainCounts(try sample.extraction.scan([.bytes(file)]))
        #expect(counts.rowsRead == 1)
        #expect(counts.rejected == [:])
        let crimes = counts.readable
        #expect(
            crimes == ["A1 2024/25 crimes": "1.0", "A 2024/25 crimes": "1.0", "EW 2024/25 crimes": "1.0"])
    }

    @Test(arguments: ["da_flag", "recorded_date", "area_code", "record_type"])
    func aScanNeedsTheFieldsThatDecideWhatCounts(field: String) throws {
        var sample = sample
        sample.sources[field] = FieldSource??.some(nil)
        #expect(try #require(problem(.bytes(sample.file([])), of: sample)).contains(field))
    }

    @Test func aColumnThatIsNotInTheHeaderIsNamed() throws {
        var sample = sample
        sample.counts["arrests"] = RecordCount(.records, where: .yes(.arrested))
        sample.sources["arrested"] = .column(ColumnReading(column: "Arrest made?"))
        let file = ExtractInput.bytes(sample.file([Self.good]))
        #expect(try #require(problem(file, of: sample)).contains("Arrest made?"))
        sample = self.sample
        sample.sources["da_flag"] = .column(ColumnReading(column: "DA_FLAG"))
        #expect(try #require(problem(file, of: sample)).contains("DA_FLAG"))
    }

    @Test func everyFileNeedsTheColumns() throws {
        var second = sample
        second.columns.removeLast()
        let files = [sample.file([Self.good]), second.file(["r2,v2,A1,2024-05-01,crime"])]
        #expect(try #require(problem(.bytes(files[0]), .bytes(files[1]))).contains("da_flag"))
    }

    @Test func theColumnsOfEachFileAreFoundByName() throws {
        let second = Array("da_flag,record_type,recorded_date,x,area_code\nY,crime,2024-05-01,,A2\n".utf8)
        var sample = sample
        sample.sources["incident_id"] = FieldSource??.some(nil)
        sample.sources["victim_id"] = FieldSource??.some(nil)
        let inputs = [sample.file([Self.good]), second]
        let counts = PlainCounts(try sample.extraction.scan(inputs.map(ExtractInput.bytes)))
        #expect(counts.readable["A 2024/25 crimes"] == "2.0")
        #expect(PlainReference(extraction: sample.extraction).counts(inputs).difference(from: counts) == nil)
    }

    @Test func aNameThatStandsTwiceInTheHeaderIsRefusedWhereItIsUsed() throws {
        var sample = sample
        sample.columns += ["note", "note", "da_flag"]
        sample.sources["note"] = FieldSource??.some(nil)
        #expect(
            try #require(problem(.bytes(sample.file([Self.good + ",,,Y"])), of: sample)).contains("da_flag"))
        sample.columns.removeLast()
        #expect(try sample.scan([Self.good + ",a,b"]).readable["A1 2024/25 crimes"] == "1.0")
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func utf16IsRefused(mark: [UInt8]) throws {
        let wide = sample.file([Self.good]).flatMap { mark[0] == 0xFF ? [$0, 0] : [0, $0] }
        #expect(try #require(problem(.bytes(mark + wide))).contains("UTF-16"))
    }

    @Test func aFileThatCannotBeReadIsNamed() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString)")
        #expect(try #require(problem(.file(folder.path))).contains(folder.lastPathComponent))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try #require(problem(.file(folder.path))).contains(folder.lastPathComponent))
    }
}
