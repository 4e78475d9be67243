/// One sheet of an XLSX file, and the part that marks up its table.
struct XLSXSheet {
    let sheet: Sheet
    /// Its number in the workbook, from 1.
    let number: Int
    let styles: XLSXStyles

    var bytes: [UInt8] {
        var xml = XMLText()
        xml.element("worksheet", [("xmlns", XLSXPackage.main), ("xmlns:r", XLSXPackage.office)]) { xml in
            xml.element("sheetPr") { $0.element("pageSetUpPr", [("fitToPage", "1")]) }
            xml.element("sheetViews") { xml in
                let isOpen = number == 1 ? [("tabSelected", "1")] : []
                xml.element("sheetView", isOpen + [("workbookViewId", "0")]) {
                    $0.element("selection", [("activeCell", "A1"), ("sqref", "A1")])
                }
            }
            columns(&xml)
            xml.element("sheetData") { rows(&$0) }
            links(&xml)
            xml.element(
                "pageSetup",
                [
                    ("paperSize", "9"), ("orientation", sheet.table == nil ? "portrait" : "landscape"),
                    ("fitToHeight", "0"),
                ])
            if sheet.table != nil {
                xml.element("tableParts", [("count", "1")]) {
                    $0.element("tablePart", [("r:id", "rId1")])
                }
            }
        }
        return xml.bytes
    }

    /// The part that marks up the table; nil for a sheet without one.
    var table: [UInt8]? {
        guard let table = sheet.table else { return nil }
        var xml = XMLText()
        xml.element(
            "table",
            [
                ("xmlns", XLSXPackage.main), ("id", "\(number)"), ("name", sheet.name),
                ("displayName", sheet.name),
                (
                    "ref",
                    CellAddress.range(columns: table.columns.count, from: sheet.headRow, to: sheet.lastRow)
                ), ("totalsRowShown", "0"),
            ]
        ) { xml in
            xml.element("tableColumns", [("count", "\(table.columns.count)")]) { xml in
                for (index, column) in table.columns.enumerated() {
                    xml.element("tableColumn", [("id", "\(index + 1)"), ("name", column.title)])
                }
            }
            xml.element("tableStyleInfo", [("showRowStripes", "0")])
        }
        return xml.bytes
    }

    var relations: [UInt8] {
        XLSXPackage.relations([("rId1", XLSXPackage.office + "/table", "../tables/table\(number).xml")])
    }

    private func columns(_ xml: inout XMLText) {
        xml.element("cols") { xml in
            for (index, width) in sheet.widths.enumerated() {
                xml.element(
                    "col",
                    [
                        ("min", "\(index + 1)"), ("max", "\(index + 1)"), ("width", "\(width)"),
                        ("customWidth", "1"),
                    ])
            }
        }
    }

    private func rows(_ xml: inout XMLText) {
        row(&xml, 1, height: 22) { text(&$0, "A1", sheet.title, .title) }
        for (index, line) in sheet.lines.enumerated() {
            let number = index + 2
            row(&xml, number, height: height(line)) { xml in
                switch line {
                case .heading(let words): text(&xml, "A\(number)", words, .heading)
                case .paragraph(let words): text(&xml, "A\(number)", words, .wrapped)
                case .statement(let words): text(&xml, "A\(number)", words, .plain)
                }
            }
        }
        guard let table = sheet.table else { return }
        row(&xml, sheet.headRow, height: Sheet.height(lines: sheet.headLines)) { xml in
            for (column, head) in table.columns.enumerated() {
                text(
                    &xml, CellAddress.of(column, sheet.headRow), head.title,
                    head.isNumber ? .numberHead : .head)
            }
        }
        for (index, cells) in table.rows.enumerated() {
            let number = sheet.headRow + 1 + index
            row(&xml, number, height: Sheet.height(lines: sheet.lines(of: cells))) { xml in
                for (column, cell) in cells.enumerated() {
                    write(&xml, CellAddress.of(column, number), cell, table.columns[column])
                }
            }
        }
    }

    private func row(
        _ xml: inout XMLText, _ number: Int, height: Double, _ content: (inout XMLText) -> Void
    ) {
        xml.element(
            "row", [("r", "\(number)"), ("ht", Cell.exact(height)), ("customHeight", "1")], content)
    }

    /// Points of a row above the table; a statement is never broken, headings keep a distance.
    private func height(_ line: Sheet.Line) -> Double {
        switch line {
        case .heading: 24
        case .paragraph(let words): Sheet.height(lines: Sheet.lines(words, width: Sheet.lineWidth))
        case .statement: Sheet.height(lines: 1)
        }
    }

    private func write(
        _ xml: inout XMLText, _ place: String, _ cell: SheetCell, _ column: SheetTable.Column
    ) {
        switch cell {
        case .blank: break
        case .text(let words): text(&xml, place, words, column.isNumber ? .mark : .wrapped)
        case .link(let words, _): text(&xml, place, words, .link)
        case .number(let value, let decimals):
            xml.element("c", [("r", place), ("s", styles.number(ofDecimals: decimals))]) {
                $0.element("v", text: Cell.exact(value))
            }
        }
    }

    private func text(_ xml: inout XMLText, _ place: String, _ words: String, _ look: XLSXStyles.Look) {
        xml.element("c", [("r", place), ("s", styles.number(of: look)), ("t", "inlineStr")]) {
            $0.element("is") { $0.element("t", [("xml:space", "preserve")], text: words) }
        }
    }

    private func links(_ xml: inout XMLText) {
        guard let table = sheet.table else { return }
        var links: [(String, String, String)] = []
        for (index, cells) in table.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                guard case .link(let words, let target) = cell else { continue }
                links.append((CellAddress.of(column, sheet.headRow + 1 + index), target, words))
            }
        }
        guard !links.isEmpty else { return }
        xml.element("hyperlinks") { xml in
            for (place, target, words) in links {
                xml.element(
                    "hyperlink", [("ref", place), ("location", "\(target)!A1"), ("display", words)])
            }
        }
    }
}
