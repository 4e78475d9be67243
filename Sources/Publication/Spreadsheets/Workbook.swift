package import FrameworkModel

/// A spreadsheet file by the guidance for statistics in spreadsheets of the Government Analysis Function: one
/// table to a sheet, marked up as one, with what must be known of it in the rows above.
package struct Workbook: Sendable {
    /// Title of the document.
    package let title: String
    /// What it is, in one sentence.
    package let subject: String
    /// Day it was made on; nil leaves it out.
    package let madeOn: Day?
    /// The sheets in order; the first one is open.
    package let sheets: [Sheet]

    /// Language of all words.
    package static let language = "en-GB"
}

/// One sheet of a workbook.
package struct Sheet: Sendable {
    /// Name on its tab, lower case, without spaces.
    package let name: String
    /// Title, which stands in cell A1.
    package let title: String
    /// Rows below the title, each one cell.
    package let lines: [Line]
    /// The table of the sheet; nil for a sheet of lines.
    package let table: SheetTable?

    /// A row of one cell.
    package enum Line: Sendable, Hashable {
        case heading(String)
        /// Text that breaks at the width of the column.
        case paragraph(String)
        /// Text that runs on over the empty cells beside it.
        case statement(String)
    }
}

/// The table of a sheet.
package struct SheetTable: Sendable {
    /// Heads of the columns, all different.
    package let columns: [Column]
    /// As many cells in each row as there are columns; never empty.
    package let rows: [[SheetCell]]

    package struct Column: Sendable {
        package let title: String
        /// Width in characters.
        package let width: Int
        /// Whether it holds numbers, which stand to the right, as does what stands in their place.
        package let isNumber: Bool

        init(title: String, width: Int, isNumber: Bool = false) {
            self.title = title
            self.width = width
            self.isNumber = isNumber
        }
    }
}

/// One cell of a table in a sheet.
package enum SheetCell: Hashable, Sendable {
    case text(String)
    /// Words that lead to cell A1 of the sheet of that name.
    case link(String, sheet: String)
    /// A number in full, and the decimals people see.
    case number(Double, decimals: Int)
    case blank
}

extension Sheet {
    /// The row of the table's head, from 1.
    var headRow: Int { lines.count + 2 }

    /// The row of the table's last line, from 1.
    var lastRow: Int { headRow + (table?.rows.count ?? 0) }

    /// Width in characters of the column of a sheet of lines.
    static let lineWidth = 70

    /// Widths of the columns in characters.
    var widths: [Int] { table?.columns.map(\.width) ?? [Sheet.lineWidth] }
}

extension Workbook {
    /// Decimals of all numbers, ascending, each once.
    var decimals: [Int] {
        var found: Set<Int> = []
        for row in sheets.compactMap(\.table).flatMap(\.rows) {
            for case .number(_, let decimals) in row { found.insert(decimals) }
        }
        return found.sorted()
    }

    /// Refuses what a spreadsheet program would cut off.
    func check() throws(PublicationError) {
        for sheet in sheets {
            guard sheet.lastRow <= 1_048_576 else {
                throw .tooLarge(
                    what: "sheet '\(sheet.name)'", problem: "a spreadsheet holds 1,048,576 rows")
            }
            for row in sheet.table?.rows ?? [] {
                for case .text(let words) in row where words.utf16.count > 32_767 {
                    throw .tooLarge(
                        what: "a cell of sheet '\(sheet.name)'",
                        problem: "a cell holds 32,767 characters")
                }
            }
        }
    }
}
