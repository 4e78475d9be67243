/// The looks of cells in an XLSX file, and their numbers.
struct XLSXStyles {
    /// The look of a cell; the raw value is its number in the file.
    enum Look: Int, CaseIterable {
        case plain
        case title
        case heading
        case wrapped
        case head
        case numberHead
        case mark
        case link
    }

    private let decimals: [Int]

    /// Makes the looks, with a number format for each count of decimals.
    init(decimals: [Int]) { self.decimals = decimals }

    /// The number of a look.
    func number(of look: Look) -> String { String(look.rawValue) }

    /// The number of the look for numbers with so many decimals.
    func number(ofDecimals count: Int) -> String {
        String(Look.allCases.count + (decimals.firstIndex(of: count) ?? 0))
    }

    /// `#,##0.0` for one decimal.
    static func format(_ decimals: Int) -> String {
        decimals > 0 ? "#,##0." + String(repeating: "0", count: decimals) : "#,##0"
    }

    var bytes: [UInt8] {
        var xml = XMLText()
        xml.element("styleSheet", [("xmlns", XLSXPackage.main)]) { xml in
            xml.element("numFmts", [("count", "\(max(decimals.count, 1))")]) { xml in
                for (index, count) in (decimals.isEmpty ? [0] : decimals).enumerated() {
                    xml.element(
                        "numFmt",
                        [("numFmtId", "\(Self.firstFormat + index)"), ("formatCode", Self.format(count))])
                }
            }
            Self.fonts(&xml)
            Self.fillsAndBorders(&xml)
            xml.element("cellStyleXfs", [("count", "1")]) { Self.look(&$0, font: 0) }
            xml.element("cellXfs", [("count", "\(Look.allCases.count + decimals.count)")]) { xml in
                for look in Look.allCases { Self.look(&xml, look) }
                for index in decimals.indices {
                    Self.look(
                        &xml, font: 0, format: Self.firstFormat + index,
                        alignment: Self.right + [("vertical", "top")])
                }
            }
            xml.element("cellStyles", [("count", "1")]) {
                $0.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
            }
        }
        return xml.bytes
    }

    /// Numbers below this one belong to the format.
    private static let firstFormat = 164

    /// Plain, title, heading, link: at least 12 points, one family without serifs.
    private static func fonts(_ xml: inout XMLText) {
        let fonts: [(bold: Bool, size: Int, isLink: Bool)] = [
            (false, 12, false), (true, 16, false), (true, 12, false), (false, 12, true),
        ]
        xml.element("fonts", [("count", "\(fonts.count)")]) { xml in
            for font in fonts {
                xml.element("font") { xml in
                    if font.bold { xml.element("b") }
                    if font.isLink { xml.element("u") }
                    xml.element("sz", [("val", "\(font.size)")])
                    xml.element("color", [("rgb", font.isLink ? "FF0B4F9E" : "FF000000")])
                    xml.element("name", [("val", "Arial")])
                    xml.element("family", [("val", "2")])
                }
            }
        }
    }

    /// No fill; no border, and a line below the head of a table.
    private static func fillsAndBorders(_ xml: inout XMLText) {
        xml.element("fills", [("count", "2")]) { xml in
            for pattern in ["none", "gray125"] {
                xml.element("fill") { $0.element("patternFill", [("patternType", pattern)]) }
            }
        }
        xml.element("borders", [("count", "2")]) { xml in
            for isLine in [false, true] {
                xml.element("border") { xml in
                    for side in ["left", "right", "top"] { xml.element(side) }
                    xml.element("bottom", isLine ? [("style", "thin")] : [])
                    xml.element("diagonal")
                }
            }
        }
    }

    /// Numbers keep a distance from the words beside them.
    private static let right = [("horizontal", "right"), ("indent", "1")]

    private static func look(_ xml: inout XMLText, _ look: Look) {
        let wrapped = [("vertical", "top"), ("wrapText", "1")]
        switch look {
        case .plain: Self.look(&xml, font: 0)
        case .title: Self.look(&xml, font: 1)
        case .heading: Self.look(&xml, font: 2, alignment: [("vertical", "bottom"), ("wrapText", "1")])
        case .wrapped: Self.look(&xml, font: 0, alignment: wrapped)
        case .head:
            Self.look(&xml, font: 2, border: 1, alignment: [("vertical", "bottom"), ("wrapText", "1")])
        case .numberHead:
            let aside = right + [("vertical", "bottom"), ("wrapText", "1")]
            Self.look(&xml, font: 2, border: 1, alignment: aside)
        case .mark: Self.look(&xml, font: 0, alignment: right + wrapped)
        case .link: Self.look(&xml, font: 3, alignment: wrapped)
        }
    }

    private static func look(
        _ xml: inout XMLText, font: Int, format: Int = 0, border: Int = 0,
        alignment: [(String, String)] = []
    ) {
        xml.element(
            "xf",
            [
                ("numFmtId", "\(format)"), ("fontId", "\(font)"), ("fillId", "0"), ("borderId", "\(border)"),
                ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyAlignment", "1"),
            ]
        ) { xml in
            if !alignment.isEmpty { xml.element("alignment", alignment) }
        }
    }
}
