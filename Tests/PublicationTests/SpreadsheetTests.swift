import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct SpreadsheetTests {
    static let content = BoardSample.content()
    static let files = Result { try DataFiles.make(content) }
    static let tables = [1, 2, 3, 4, 5, 6].map { "table_\($0)" }

    static func file(_ name: String) throws -> ReportFile {
        try #require(try files.get().first { $0.name == "data/\(name)" }, "no file \(name)")
    }

    static func book(_ ending: String) throws -> SheetReader {
        try SheetReader.read(try file("domestic-abuse-outcomes.\(ending)").bytes)
    }

    @Test(arguments: ["xlsx", "ods"])
    func everySheetIsThereWithItsTitleAndItsTable(ending: String) throws {
        let book = try Self.book(ending)
        #expect(Set(book.sheets.keys) == Set(["cover", "contents", "notes"] + Self.tables))
        #expect(Set(book.tables.keys) == Set(["contents", "notes"] + Self.tables))
        #expect(
            book.sheets["cover"]?.first == ["Domestic abuse outcomes: Alder, Birch & Beech and Cedar"])
        for name in ["contents", "notes"] + Self.tables {
            let rows = try #require(book.sheets[name])
            #expect(rows[0].count == 1 && rows[1] == ["This sheet has one table."])
            let table = book.table(name)
            #expect(table.count > 1 && table[0].allSatisfy { !$0.isEmpty }, "\(name)")
            #expect(Set(table[0]).count == table[0].count && rows.last == table.last)
        }
    }

    @Test(arguments: ["xlsx", "ods"], ["table_2", "table_3"])
    func everyValueReadsBackAsItIs(ending: String, sheet: String) throws {
        let book = try Self.book(ending)
        let made =
            sheet == "table_2"
            ? ReleaseTable.values(Self.content) : ReleaseTable.comparisons(Self.content)
        let read = book.table(sheet)
        let head = (book.sheets[sheet]?.count ?? 0) - made.rows.count
        #expect(read.count == made.rows.count + 1 && read[0] == made.columns.map(\.title))
        for (index, row) in made.rows.enumerated() {
            for (column, cell) in row.enumerated() {
                let found = read[index + 1][column]
                let isNumber = book.numbers[sheet]?.contains([head + index, column]) == true
                switch cell {
                case .number(let value, _): #expect(Double(found) == value && isNumber)
                case .text(let words): #expect(found == words && !isNumber)
                case .missing(let mark): #expect(found == mark.rawValue)
                case .marks(let marks): #expect(found == marks.map(\.rawValue).joined(separator: " "))
                case .blank: #expect(found.isEmpty)
                }
            }
        }
    }

    @Test func theTwoSpreadsheetsSayTheSame() throws {
        let (xlsx, ods) = (try Self.book("xlsx"), try Self.book("ods"))
        #expect(xlsx.sheets["cover"] == ods.sheets["cover"])
        for name in ["contents", "notes"] + Self.tables {
            #expect(xlsx.table(name) == ods.table(name), "\(name)")
            #expect(xlsx.numbers[name] == ods.numbers[name], "\(name)")
        }
    }

    @Test func equalContentGivesEqualBytes() throws {
        let (first, second) = (try Self.files.get(), try DataFiles.make(BoardSample.content()))
        #expect(first.map(\.name) == second.map(\.name))
        for (one, other) in zip(first, second) { #expect(one.bytes == other.bytes, "\(one.name)") }
    }

    @Test func theTypeOfAnOpenDocumentStandsFirst() throws {
        let bytes = try Self.file("domestic-abuse-outcomes.ods").bytes
        let first = try #require(try ZipReader(bytes).entries.first)
        #expect(first.name == "mimetype" && first.isStored)
        #expect(
            String(decoding: bytes[30..<84], as: UTF8.self)
                == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
    }

    @Test func anEmptyTableSaysSo() throws {
        let content = ReportContent(
            areas: BoardSample.areas, benchmark: nil, local: [:], places: BoardSample.areas,
            assessment: Assessment(
                modules: [BoardSample.module], estimates: [], surroundings: Surroundings()),
            review: Self.content.review, names: [:], contradictions: [],
            failures: [], documents: [:], figures: [:], licenceNotice: "OGL", madeOn: nil)
        let files = try DataFiles.make(content)
        let bytes = try #require(files.first { $0.name.hasSuffix(".xlsx") }).bytes
        let book = try SheetReader.read(bytes)
        #expect(book.table("table_4").last == ["[z]", "[z]", "[z]", "[z]"])
        #expect(book.sheets["table_4"]?.contains { $0.first?.hasPrefix("There is nothing") == true } == true)
        let cover = (book.sheets["cover"] ?? []).flatMap(\.self)
        #expect(!cover.contains("Date made") && !cover.contains("Period of the figures"))
    }

    @Test func controlCharactersDoNotBreakTheFile() throws {
        var content = Self.content
        content = ReportContent(
            areas: content.areas, benchmark: nil, local: [:], places: content.places,
            assessment: content.assessment, review: content.review, names: content.names,
            contradictions: [
                ReportContradiction(
                    id: "x", statement: "a\u{1}b \u{1B}[31m  <c> & \"d\"\nnext", repairs: [], figures: [])
            ], failures: [], documents: [:], figures: [:], licenceNotice: "", madeOn: nil)
        for file in try DataFiles.make(content) where file.name.contains("outcomes.") {
            let book = try SheetReader.read(file.bytes)
            #expect(book.table("table_4").last?[1] == "ab [31m  <c> & \"d\"\nnext", "\(file.name)")
        }
    }
}
