import FrameworkModel

/// The spreadsheet of a report: cover, contents, notes and the tables.
struct ReleaseWorkbook {
    /// Names of the sheets by the tables they hold, in order.
    static let tables: [(sheet: String, make: @Sendable (ReportContent) -> ReleaseTable)] = [
        ("table_1", ReleaseTable.latest), ("table_2", ReleaseTable.values),
        ("table_3", ReleaseTable.comparisons), ("table_4", ReleaseTable.contradictions),
        ("table_5", ReleaseTable.missing), ("table_6", ReleaseTable.indicators),
    ]

    let workbook: Workbook

    init(_ content: ReportContent) {
        let release = ReleaseFacts(content)
        let notes = ReleaseNote.all(content)
        let made = Self.tables.map { ($0.sheet, $0.make(content)) }
        let data = made.map { sheet, table in
            Sheet(sheet, table, notes: notes.filter { $0.sheets.contains(sheet) }.map(\.number))
        }
        let noteSheet = Self.notes(notes)
        let contents = Self.contents([noteSheet] + data)
        workbook = Workbook(
            title: release.title, subject: release.subject, madeOn: content.madeOn,
            sheets: [release.cover, contents, noteSheet] + data)
    }

    private static func contents(_ sheets: [Sheet]) -> Sheet {
        Sheet(
            name: "contents", title: "Contents",
            lines: [
                .statement("This sheet has one table."),
                .statement("Each sheet name leads to its sheet."),
            ],
            table: SheetTable(
                columns: [.init(title: "Sheet", width: 16), .init(title: "Title", width: 70)],
                rows: sheets.map { [.link($0.name, sheet: $0.name), .text($0.title)] }))
    }

    private static func notes(_ notes: [ReleaseNote]) -> Sheet {
        Sheet(
            name: "notes", title: "Notes",
            lines: [
                .statement("This sheet has one table."),
                .statement("Shorthand is explained on the cover and above each table that has any."),
            ],
            table: SheetTable(
                columns: [
                    .init(title: "Note", width: 10), .init(title: "Words", width: 96),
                    .init(title: "Sheets", width: 34),
                ],
                rows: notes.map {
                    [
                        .text("note \($0.number)"), .text($0.words),
                        .text($0.sheets.joined(separator: ", ")),
                    ]
                }))
    }
}

extension Sheet {
    /// A sheet with one table of the release.
    init(_ name: String, _ table: ReleaseTable, notes: [Int]) {
        var lines = [Line.statement("This sheet has one table.")]
        if table.rows.isEmpty {
            lines.append(.statement("There is nothing to list; one row of [z] stands in the table."))
        }
        if !notes.isEmpty {
            let numbers = notes.map(String.init).inWords
            lines.append(
                .statement(
                    notes.count == 1
                        ? "Note \(numbers) applies to this table; it is in the sheet notes."
                        : "Notes \(numbers) apply to this table; they are in the sheet notes."))
        }
        if !table.shorthand.isEmpty {
            lines.append(.statement("This table has shorthand in place of, or beside, values:"))
            lines += table.shorthand.map { .statement("\($0.rawValue) \($0.words).") }
        }
        let blank = table.blankColumns
        if !blank.isEmpty {
            lines.append(
                .statement(
                    "Blank cells in the \(blank.count == 1 ? "column" : "columns") \(blank.inWords) mean "
                        + "that there is nothing to say."))
        }
        lines.append(.statement("Source: \(table.source)."))
        let empty = [table.columns.map { _ in SheetCell.text(Shorthand.notApplicable.rawValue) }]
        self.init(
            name: name, title: table.title, lines: lines,
            table: SheetTable(
                columns: table.columns.enumerated().map { place, column in
                    .init(
                        title: column.title, width: Self.width(column, table.rows.map { $0[place] }),
                        isNumber: column.kind == .number || column.kind == .whole)
                },
                rows: table.rows.isEmpty ? empty : table.rows.map { $0.map(\.sheetCell) }))
    }

    /// Wide enough for short words, at most 60 characters for sentences, which then break.
    private static func width(_ column: ReleaseColumn, _ cells: [ReleaseCell]) -> Int {
        let longest = cells.map(\.length).max() ?? 0
        let head = column.title.split(separator: " ").map(\.count).max() ?? 0
        let natural = max(longest, head) + 3
        return natural <= 24 ? max(natural, 9) : longest <= 120 ? 30 : 60
    }
}

extension ReleaseCell {
    /// The cell of a spreadsheet.
    var sheetCell: SheetCell {
        switch self {
        case .text(let words): .text(words)
        case .number(let value, let decimals): .number(value, decimals: decimals)
        case .missing(let mark): .text(mark.rawValue)
        case .marks(let marks): marks.isEmpty ? .blank : .text(marks.written)
        case .blank: .blank
        }
    }

    /// Characters it takes as people see it.
    fileprivate var length: Int {
        switch self {
        case .text(let words): words.count
        case .number(let value, let decimals): NumberText.fixed(value, decimals: decimals).utf8.count
        case .marks(let marks): marks.written.utf8.count
        case .missing: 3
        case .blank: 0
        }
    }
}
