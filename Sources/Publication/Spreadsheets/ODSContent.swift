import FrameworkModel

/// The sheets of an OpenDocument spreadsheet.
struct ODSContent {
    let workbook: Workbook

    var bytes: [UInt8] {
        var xml = XMLText()
        xml.element("office:document-content", ODSStyles.names) { xml in
            xml.element("office:automatic-styles") { ODSStyles.automatic(&$0, workbook) }
            xml.element("office:body") { xml in
                xml.element("office:spreadsheet") { xml in
                    for sheet in workbook.sheets { self.sheet(&xml, sheet) }
                    tables(&xml)
                }
            }
        }
        return xml.bytes
    }

    /// Each table is a database range with a head.
    private func tables(_ xml: inout XMLText) {
        xml.element("table:database-ranges") { xml in
            for sheet in workbook.sheets {
                guard let table = sheet.table else { continue }
                let first = CellAddress.of(0, sheet.headRow)
                let last = CellAddress.of(table.columns.count - 1, sheet.lastRow)
                xml.element(
                    "table:database-range",
                    [
                        ("table:name", sheet.name),
                        ("table:target-range-address", "\(sheet.name).\(first):\(sheet.name).\(last)"),
                        ("table:contains-header", "true"), ("table:display-filter-buttons", "false"),
                    ])
            }
        }
    }

    private func sheet(_ xml: inout XMLText, _ sheet: Sheet) {
        xml.element(
            "table:table",
            [("table:name", sheet.name), ("table:style-name", sheet.table == nil ? "tall" : "wide")]
        ) { xml in
            for width in sheet.widths {
                xml.element("table:table-column", [("table:style-name", "w\(width)")])
            }
            row(&xml) { text(&$0, sheet.title, "title") }
            for line in sheet.lines {
                row(&xml) { xml in
                    switch line {
                    case .heading(let words): text(&xml, words, "heading")
                    case .paragraph(let words): text(&xml, words, "wrapped")
                    case .statement(let words): text(&xml, words, "Default")
                    }
                }
            }
            guard let table = sheet.table else { return }
            xml.element("table:table-header-rows") { xml in
                row(&xml) { xml in
                    for column in table.columns {
                        text(&xml, column.title, column.isNumber ? "numberHead" : "head")
                    }
                }
            }
            for cells in table.rows {
                row(&xml) { xml in
                    for (cell, column) in zip(cells, table.columns) { write(&xml, cell, column) }
                }
            }
        }
    }

    private func row(_ xml: inout XMLText, _ content: (inout XMLText) -> Void) {
        xml.element("table:table-row", [("table:style-name", "row")], content)
    }

    private func write(_ xml: inout XMLText, _ cell: SheetCell, _ column: SheetTable.Column) {
        switch cell {
        case .blank: xml.element("table:table-cell")
        case .text(let words): text(&xml, words, column.isNumber ? "mark" : "wrapped")
        case .link(let words, let sheet):
            xml.element("table:table-cell", Self.string("wrapped")) { xml in
                xml.element("text:p") {
                    $0.element(
                        "text:a", [("xlink:href", "#\(sheet).A1"), ("xlink:type", "simple")], text: words)
                }
            }
        case .number(let value, let decimals):
            xml.element(
                "table:table-cell",
                [
                    ("office:value-type", "float"), ("office:value", Cell.exact(value)),
                    ("table:style-name", "n\(decimals)"),
                ]
            ) { $0.element("text:p", text: NumberText.fixed(value, decimals: decimals)) }
        }
    }

    private func text(_ xml: inout XMLText, _ words: String, _ look: String) {
        xml.element("table:table-cell", Self.string(look)) { xml in
            for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
                xml.element("text:p") { Self.spaced(&$0, line) }
            }
        }
    }

    private static func string(_ look: String) -> [(String, String)] {
        [("office:value-type", "string"), ("table:style-name", look)]
    }

    /// Text whose runs of spaces are kept: the format takes a run for one.
    private static func spaced(_ xml: inout XMLText, _ line: Substring) {
        guard line.hasPrefix(" ") || line.hasSuffix(" ") || line.contains("  ") else {
            return xml.text(String(line))
        }
        for piece in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if piece.offset > 0 { xml.element("text:s") }
            xml.text(String(piece.element))
        }
    }
}
