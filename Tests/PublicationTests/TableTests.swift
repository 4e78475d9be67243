import Foundation
import Publication
import Testing

@Suite struct TableTests {
    static let awkward = "a \"quoted\", line\nbroken & <b>"
    static let table = Table(
        ["name", "value"],
        rows: [
            [.text(awkward), .number(1.25, decimals: 1)], [.text(""), .empty],
            [.text("π"), .number(1e300 * 1e10, decimals: 1)], [.text("whole"), .number(381, decimals: 1)],
        ])

    @Test func csvQuotesWhatNeedsIt() {
        let expected =
            "name,value\n\"a \"\"quoted\"\", line\nbroken & <b>\",1.25\n,\nπ,inf\nwhole,381\n"
        #expect(Self.table.text(.csv, width: 80) == expected)
    }

    @Test func jsonReadsBackAsItWas() throws {
        let bytes = Data(Self.table.text(.json, width: 80).utf8)
        let rows = try #require(try JSONSerialization.jsonObject(with: bytes) as? [[String: Any]])
        #expect(rows.count == 4)
        #expect(rows[0]["name"] as? String == Self.awkward)
        #expect(rows[0]["value"] as? Double == 1.25)
        #expect(rows[1]["value"] is NSNull)
        #expect(rows[2]["value"] as? String == "inf")
    }

    @Test(arguments: [40, 60, 80, 120])
    func aTerminalTableStaysWithinItsWidth(width: Int) {
        let words = "one side has no period in the source and the other is an approximate figure "
        let table = Table(
            ["indicator", "area", "reasons"],
            rows: [[.text("Conviction rate"), .text("West Mercia"), .text(words + words)]])
        let lines = table.text(.table, width: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines.joined(separator: " ").contains("approximate"))
    }

    @Test func columnsThatCannotFitBecomeRecords() {
        let names = (1...12).map { "column\($0)" }
        let table = Table(names, rows: [names.map { .text("value-of-\($0)") }])
        let text = table.text(.table, width: 60)
        #expect(text.hasPrefix("column1   value-of-column1\n"))
        #expect(text.split(separator: "\n").count == 12)
    }

    @Test func numbersArePutToPeopleRoundedAndToFilesInFull() {
        let table = Table(["rate"], rows: [[.number(23.851351351, decimals: 1)]])
        #expect(table.text(.table, width: 80) == "rate\n----\n23.9\n")
        #expect(table.text(.csv, width: 80) == "rate\n23.851351351\n")
    }

    @Test(arguments: [("Wrexham", 7), ("Ynys Môn", 8), ("e\u{301}", 1), ("東京", 4), ("👮", 2), ("\u{7}", 0)])
    func widthIsThatOfTheTerminal(text: String, width: Int) {
        let table = Table(["a", "b"], rows: [[.text(text), .text("x")]])
        let lines = table.text(.table, width: 80).split(separator: "\n")
        #expect(lines[1] == String(repeating: "-", count: max(width, 1)) + "  -")
        #expect(lines[2].hasSuffix("x"))
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let table = Table(["a"], rows: [[.text("red\u{1B}[31m\ttext\r\nmore")]])
        let text = table.text(.table, width: 80)
        #expect(!text.contains("\u{1B}") && !text.contains("\t") && !text.contains("\r"))
        #expect(text.contains("more"))
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.30000000000000004"), (-0.0, "0"), (1e21, "1e+21"), (-.infinity, "-inf"), (.nan, "nan"),
    ])
    func filesCarryTheWholeNumber(value: Double, text: String) throws {
        let table = Table(["v"], rows: [[.number(value, decimals: 1)]])
        #expect(table.text(.csv, width: 80) == "v\n\(text)\n")
        let json = Data(table.text(.json, width: 80).utf8)
        #expect(try JSONSerialization.jsonObject(with: json) is [[String: Any]])
    }

    @Test func emptyTablesAreValid() {
        let table = Table(["a"], rows: [])
        #expect(table.text(.csv, width: 80) == "a\n")
        #expect(table.text(.json, width: 80) == "[]\n")
    }
}
