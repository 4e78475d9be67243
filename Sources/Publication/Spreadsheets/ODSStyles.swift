import FrameworkModel

/// The looks of cells in an OpenDocument spreadsheet.
enum ODSStyles {
    static let version = "1.3"

    /// The namespaces of all parts, and the version.
    static let names: [(String, String)] =
        [
            "office", "style", "text", "table", "meta", "config",
        ].map { ("xmlns:\($0)", "urn:oasis:names:tc:opendocument:xmlns:\($0):1.0") } + [
            ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
            ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"), ("office:version", version),
        ]

    /// The part with the default look, the language and the page.
    static var document: [UInt8] {
        var xml = XMLText()
        xml.element("office:document-styles", names) { xml in
            xml.element("office:styles") { xml in
                xml.element("style:default-style", [("style:family", "table-cell")]) { xml in
                    let parts = Workbook.language.split(separator: "-").map(String.init)
                    xml.element(
                        "style:text-properties",
                        [
                            ("fo:font-family", "Arial"), ("fo:font-size", "12pt"),
                            ("fo:language", parts.first ?? ""), ("fo:country", parts.last ?? ""),
                        ])
                }
                xml.element("style:style", [("style:name", "Default"), ("style:family", "table-cell")])
            }
            xml.element("office:automatic-styles") { xml in
                for (name, isWide) in [("tall", false), ("wide", true)] { page(&xml, name, isWide) }
            }
            xml.element("office:master-styles") { xml in
                for name in ["tall", "wide"] {
                    xml.element(
                        "style:master-page", [("style:name", name), ("style:page-layout-name", name)])
                }
            }
        }
        return xml.bytes
    }

    /// A4, as wide as the sheet.
    private static func page(_ xml: inout XMLText, _ name: String, _ isWide: Bool) {
        xml.element("style:page-layout", [("style:name", name)]) { xml in
            xml.element(
                "style:page-layout-properties",
                [
                    ("fo:page-width", isWide ? "29.7cm" : "21cm"),
                    ("fo:page-height", isWide ? "21cm" : "29.7cm"),
                    ("style:print-orientation", isWide ? "landscape" : "portrait"),
                    ("style:scale-to-X", "1"), ("style:scale-to-Y", "0"),
                ])
        }
    }

    /// The styles of columns, sheets, cells and numbers, which belong to the content.
    static func automatic(_ xml: inout XMLText, _ workbook: Workbook) {
        for width in Set(workbook.sheets.flatMap(\.widths)).sorted() {
            xml.element("style:style", [("style:name", "w\(width)"), ("style:family", "table-column")]) {
                // About the width of a digit of the font.
                $0.element(
                    "style:table-column-properties",
                    [("style:column-width", "\(NumberText.fixed(Double(width) * 0.24, decimals: 2))cm")])
            }
        }
        xml.element("style:style", [("style:name", "row"), ("style:family", "table-row")]) {
            $0.element("style:table-row-properties", [("style:use-optimal-row-height", "true")])
        }
        for name in ["tall", "wide"] {
            xml.element(
                "style:style",
                [("style:name", name), ("style:family", "table"), ("style:master-page-name", name)]
            ) { $0.element("style:table-properties", [("table:display", "true")]) }
        }
        let bold = [("fo:font-weight", "bold")]
        cell(&xml, "title", text: bold + [("fo:font-size", "16pt")])
        let line = [("fo:border-bottom", "0.75pt solid #000000")]
        cell(&xml, "heading", isWrapped: true, cell: [("fo:padding-top", "0.2cm")], text: bold)
        cell(&xml, "wrapped", isWrapped: true)
        cell(&xml, "head", isWrapped: true, cell: line, text: bold)
        cell(&xml, "numberHead", isWrapped: true, isRight: true, cell: line, text: bold)
        cell(&xml, "mark", isWrapped: true, isRight: true)
        for decimals in workbook.decimals {
            xml.element("number:number-style", [("style:name", "d\(decimals)")]) {
                $0.element(
                    "number:number",
                    [
                        ("number:decimal-places", "\(decimals)"),
                        ("number:min-decimal-places", "\(decimals)"), ("number:min-integer-digits", "1"),
                        ("number:grouping", "true"),
                    ])
            }
            cell(
                &xml, "n\(decimals)", isRight: true, cell: [("style:vertical-align", "top")],
                format: "d\(decimals)")
        }
    }

    private static func cell(
        _ xml: inout XMLText, _ name: String, isWrapped: Bool = false, isRight: Bool = false,
        cell: [(String, String)] = [],
        format: String? = nil, text: [(String, String)] = []
    ) {
        let format = format.map { [("style:data-style-name", $0)] } ?? []
        let wrap = isWrapped ? [("fo:wrap-option", "wrap"), ("style:vertical-align", "top")] : []
        let head = [
            ("style:name", name), ("style:family", "table-cell"), ("style:parent-style-name", "Default"),
        ]
        // Numbers keep a distance from the words beside them.
        let distance = isRight ? [("fo:padding-right", "0.25cm")] : []
        xml.element("style:style", head + format) { xml in
            let all = wrap + distance + cell
            if !all.isEmpty { xml.element("style:table-cell-properties", all) }
            if isRight { xml.element("style:paragraph-properties", [("fo:text-align", "end")]) }
            if !text.isEmpty { xml.element("style:text-properties", text) }
        }
    }
}
