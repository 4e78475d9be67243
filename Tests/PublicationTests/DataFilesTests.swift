import Assessment
import Foundation
import FrameworkModel
import Publication
import Testing

@Suite struct DataFilesTests {
    @Test func theFilesHaveTheirNames() throws {
        let names = try SpreadsheetTests.files.get().map(\.name)
        #expect(
            names == [
                "data/domestic-abuse-outcomes.xlsx", "data/domestic-abuse-outcomes.ods", "data/values.csv",
                "data/values.csv-metadata.json", "data/comparisons.csv",
                "data/comparisons.csv-metadata.json", "data/values.json", "data/values.schema.json",
            ])
    }

    @Test func csvAndJSONHaveTheSameRows() throws {
        let table = ReleaseTable.values(SpreadsheetTests.content)
        let text = try SpreadsheetTests.file("values.json").text
        let rows = try JSONDecoder().decode([[String: Member]].self, from: Data(text.utf8))
        let lines = try SpreadsheetTests.file("values.csv").text.split(separator: "\n")
        #expect(lines.first == table.columns.map(\.name).joined(separator: ",")[...])
        #expect(rows.count == table.rows.count && lines.count == rows.count + 1)
        for (row, cells) in zip(rows, table.rows) {
            #expect(row.count == table.columns.count)
            for (column, cell) in zip(table.columns, cells) {
                switch cell {
                case .number(let value, _): #expect(row[column.name] == .number(value))
                case .text(let words): #expect(row[column.name] == .text(words))
                case .marks(let marks) where !marks.isEmpty:
                    #expect(row[column.name] == .text(marks.map(\.rawValue).joined(separator: " ")))
                case .marks, .missing, .blank: #expect(row[column.name] == .null)
                }
            }
        }
    }

    private enum Member: Decodable, Equatable {
        case number(Double)
        case text(String)
        case null

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }
    }

    @Test(arguments: ["values", "comparisons"])
    func theDescriptionIsOfTheColumns(name: String) throws {
        let text = try SpreadsheetTests.file("\(name).csv-metadata.json").text
        let described = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let schema = try #require(described["tableSchema"] as? [String: Any])
        let columns = try #require(schema["columns"] as? [[String: Any]])
        let head = try SpreadsheetTests.file("\(name).csv").text.split(separator: "\n").first ?? ""
        #expect(columns.compactMap { $0["name"] as? String }.joined(separator: ",") == head)
        #expect(columns.allSatisfy { ($0["dc:description"] as? String)?.isEmpty == false })
        #expect(described["url"] as? String == "\(name).csv")
        #expect(described["dc:publisher"] == nil)
    }

    @Test func requiredColumnsAreNeverEmptyAndTheKeyTellsRowsApart() {
        let content = SpreadsheetTests.content
        for table in [ReleaseTable.values(content), .comparisons(content)] {
            let key = table.columns.indices.filter { table.columns[$0].isKey }
            #expect(Set(table.rows.map { row in key.map { row[$0] } }).count == table.rows.count)
            for row in table.rows {
                #expect(row.count == table.columns.count)
                for (column, cell) in zip(table.columns, row) where column.isRequired {
                    let isThere = if case .missing = cell { false } else { cell != .blank }
                    #expect(isThere, "\(column.name)")
                }
                for (column, cell) in zip(table.columns, row) {
                    guard case .choice(let words) = column.kind, case .text(let word) = cell else { continue }
                    #expect(words.contains(word), "\(column.name): \(word)")
                }
            }
        }
    }

    @Test func figuresForTheSameThingAreNumbered() throws {
        var content = SpreadsheetTests.content
        content = ReportContent(
            areas: content.areas, benchmark: nil, local: [:], places: content.places,
            assessment: Assessment(
                modules: content.modules, estimates: [content.estimates[0], content.estimates[0]],
                surroundings: Surroundings(names: content.names)),
            review: content.review, names: content.names, contradictions: [], failures: [], documents: [:],
            figures: [:],
            licenceNotice: "", madeOn: nil)
        let table = ReleaseTable.values(content)
        let place = try #require(table.columns.firstIndex { $0.name == "alternative" })
        #expect(table.rows.map { $0[place] } == [.number(1, decimals: 0), .number(2, decimals: 0)])
    }

    @Test(arguments: [
        (Withheld?.none, SourceStatus.provisional, Standing.Grade.sound, "[p]"),
        (nil, .published, .corrected, "[r]"), (nil, .provisional, .corrected, "[p] [r]"),
        (.suppressed, .published, .sound, "[c]"), (.missing(["crimes"]), .published, .sound, "[x]"),
        (.undefined("division by nothing"), .provisional, .sound, "[z] [p]"),
        (nil, .published, .sound, ""),
    ])
    func theMarkerSaysWhy(
        withheld: Withheld?, status: SourceStatus, grade: Standing.Grade, marker: String
    ) throws {
        let table = ReleaseTable.values(
            Self.content { estimate in
                estimate.withheld = withheld
                if withheld != nil { estimate.value = nil }
                estimate.status = status
                estimate.standing = Standing(grade: grade, checks: [], reason: "why")
            })
        let row = try #require(table.rows.first)
        let place = try #require(table.columns.firstIndex { $0.name == "marker" })
        guard case .marks(let marks) = row[place] else {
            Issue.record("the marker is \(row[place])")
            return
        }
        #expect(marks.map(\.rawValue).joined(separator: " ") == marker)
        let value = try #require(table.columns.firstIndex { $0.name == "value" })
        #expect((row[value] == .missing(.confidential)) == (withheld == .suppressed))
    }

    /// The board's content with its first estimate alone, changed.
    static func content(_ change: (inout Estimate) -> Void) -> ReportContent {
        let board = SpreadsheetTests.content
        var estimate = board.estimates[0]
        change(&estimate)
        return ReportContent(
            areas: board.areas, benchmark: nil, local: [:], places: board.places,
            assessment: Assessment(
                modules: board.modules, estimates: [estimate],
                surroundings: Surroundings(names: board.names)), review: board.review,
            names: board.names, contradictions: [], failures: [], documents: [:],
            figures: [:], licenceNotice: "", madeOn: nil)
    }
}
