import Evidence
import Extracts
import Foundation
import FrameworkModel
import Testing

/// Files that the documentation shows can be read.
@Suite struct DataBlockTests {
    private static func blocks(_ language: String) -> [MarkdownPage.Block] {
        MarkdownPage.all.flatMap(\.fenced).filter { $0.language == language }
    }

    @Test func blocksWereFound() {
        #expect(
            Set(MarkdownPage.all.flatMap(\.fenced).map(\.language)).isSuperset(of: [
                "c", "json", "csv", "yaml",
            ]))
    }

    /// The line above a document says what it is: `<!-- read as: TYPE -->`.
    @Test(arguments: blocks("json"))
    func json(block: MarkdownPage.Block) throws {
        let bytes = Data(block.text.utf8)
        #expect(throws: Never.self, "\(block)") {
            switch block.above {
            case "<!-- read as: ComputeRequest -->":
                _ = try JSONDecoder().decode(ComputeRequest.self, from: bytes)
            case "<!-- read as: ComputeReply -->":
                _ = try JSONDecoder().decode(ComputeReply.self, from: bytes)
            default: _ = try JSONSerialization.jsonObject(with: bytes)
            }
        }
    }

    /// C is shown as it stands in a file that other tests build: `<!-- from: PATH -->`.
    @Test(arguments: blocks("c"))
    func c(block: MarkdownPage.Block) throws {
        let name = try #require(block.above.wholeMatch(of: /<!-- from: (\S+) -->/), "\(block)").output.1
        let source = try String(
            contentsOf: MarkdownPage.root.appending(path: String(name)), encoding: .utf8)
        #expect(source.contains(block.text), "\(block)")
    }

    @Test(arguments: blocks("csv"))
    func everyRowHasTheCellsOfTheHeader(block: MarkdownPage.Block) throws {
        var reader = try CSVReader(Array(block.text.utf8))
        let header = try #require(try reader.next())
        var rows = 0
        while let row = try reader.next() {
            #expect(row.count == header.count, "\(block)")
            rows += 1
        }
        #expect(rows > 0, "\(block)")
    }

    /// YAML is for the mapping files of extracts.
    @Test(arguments: blocks("yaml"))
    func mapping(block: MarkdownPage.Block) throws {
        #expect(throws: Never.self, "\(block)") {
            try Mapping.parse(block.text, name: block.description, fields: RecordField.standard)
        }
    }

    @Test func fencesSayWhatTheyHold() {
        let known: Set = ["swift", "c", "sh", "json", "csv", "yaml", "text"]
        for block in MarkdownPage.all.flatMap(\.fenced) {
            #expect(known.contains(block.language), "\(block)")
        }
    }
}
