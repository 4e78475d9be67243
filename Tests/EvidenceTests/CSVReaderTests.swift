import Testing

@testable import Evidence

@Suite struct CSVReaderTests {
    private func texts(_ content: String) throws -> [[String]] {
        try records(Array(content.utf8)).map { $0.map(\.text) }
    }

    private func records(_ bytes: [UInt8]) throws -> [[CSVField]] {
        var reader = try CSVReader(bytes)
        var records: [[CSVField]] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}a,b\n", [["a", "b"]]),
        ("\"a,b\",c\n", [["a,b", "c"]]),
        ("\"a\"\"b\",\"\"\"\"\n", [["a\"b", "\""]]),
        ("\"a\nb\",c\n", [["a\nb", "c"]]),
        ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
        ("a,,\n,b,\n", [["a", "", ""], ["", "b", ""]]),
        ("a,", [["a", ""]]),
        ("\"\",x\n", [["", "x"]]),
        ("a\n\n\nb\n\n", [["a"], ["b"]]),
        ("Ynys Môn,£\n", [["Ynys Môn", "£"]]),
        ("", []),
        ("\n", []),
    ])
    func fields(content: String, expected: [[String]]) throws {
        #expect(try texts(content) == expected)
    }

    @Test func places() throws {
        let records = try records(Array("a,b\n\"x\ny\",é,z\nq,r\n".utf8))
        #expect(records[1].map(\.line) == [2, 3, 3])
        #expect(records[1].map(\.column) == [1, 4, 6])
        #expect(records[2].map(\.line) == [4, 4])
        #expect(records[2].map(\.column) == [1, 3])
    }

    @Test(arguments: [
        ("a,b\nc\"d,e\n", CSVProblem.strayQuote(line: 2, column: 2)),
        ("a,\"b\"c\n", .textAfterQuote(line: 1, column: 6)),
        ("a\nb,\"c\nd\n", .openQuote(line: 2, column: 3)),
    ])
    func malformed(content: String, problem: CSVProblem) {
        #expect(throws: problem) { try texts(content) }
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00], CSVProblem.utf16),
        ([0xFE, 0xFF, 0x00, 0x61, 0x00, 0x2C], .utf16),
        ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00], .utf16),
        ([0x00, 0x61, 0x00, 0x2C, 0x00, 0x62], .utf16),
        ([0x61, 0x0A, 0x62, 0xA3, 0x35, 0x0A], .notUTF8(line: 2, column: 2, windows1252: true)),
        ([0x61, 0x0A, 0x0A, 0x81, 0x35, 0x0A], .notUTF8(line: 3, column: 1, windows1252: false)),
    ])
    func encodings(bytes: [UInt8], problem: CSVProblem) {
        #expect(throws: problem) { try records(bytes) }
        #expect("\(problem)".contains("save the file as UTF-8"))
    }
}
