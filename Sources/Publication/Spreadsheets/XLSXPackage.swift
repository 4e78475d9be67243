import FrameworkModel

/// The parts of an XLSX file that hold the others together.
enum XLSXPackage {
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// What kind of part each one is.
    static func types(_ workbook: Workbook) -> [UInt8] {
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        var parts = [
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/xl/workbook.xml", sheet + "sheet.main+xml"), ("/xl/styles.xml", sheet + "styles+xml"),
        ]
        for (index, content) in workbook.sheets.enumerated() {
            parts.append(("/xl/worksheets/sheet\(index + 1).xml", sheet + "worksheet+xml"))
            if content.table != nil {
                parts.append(("/xl/tables/table\(index + 1).xml", sheet + "table+xml"))
            }
        }
        var xml = XMLText()
        xml.element(
            "Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]
        ) { xml in
            let relations = "application/vnd.openxmlformats-package.relationships+xml"
            xml.element("Default", [("Extension", "rels"), ("ContentType", relations)])
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            for (name, type) in parts {
                xml.element("Override", [("PartName", name), ("ContentType", type)])
            }
        }
        return xml.bytes
    }

    /// Links from one part to others, as identifier, type and target.
    static func relations(_ links: [(String, String, String)]) -> [UInt8] {
        var xml = XMLText()
        xml.element("Relationships", [("xmlns", relations)]) { xml in
            for (id, type, target) in links {
                xml.element("Relationship", [("Id", id), ("Type", type), ("Target", target)])
            }
        }
        return xml.bytes
    }

    static var topRelations: [UInt8] {
        relations([
            ("rId1", office + "/officeDocument", "xl/workbook.xml"),
            ("rId2", relations + "/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    static func workbookRelations(_ workbook: Workbook) -> [UInt8] {
        let sheets = workbook.sheets.indices.map {
            ("rId\($0 + 1)", office + "/worksheet", "worksheets/sheet\($0 + 1).xml")
        }
        return relations(sheets + [("styles", office + "/styles", "styles.xml")])
    }

    /// The sheets by name, the first one open; the head of each table is repeated on every printed page.
    static func workbook(_ workbook: Workbook) -> [UInt8] {
        var xml = XMLText()
        xml.element("workbook", [("xmlns", main), ("xmlns:r", office)]) { xml in
            xml.element("bookViews") { $0.element("workbookView", [("activeTab", "0")]) }
            xml.element("sheets") { xml in
                for (index, sheet) in workbook.sheets.enumerated() {
                    xml.element(
                        "sheet",
                        [("name", sheet.name), ("sheetId", "\(index + 1)"), ("r:id", "rId\(index + 1)")])
                }
            }
            xml.element("definedNames") { xml in
                for (index, sheet) in workbook.sheets.enumerated() where sheet.table != nil {
                    let row = "$\(sheet.headRow)"
                    xml.element(
                        "definedName",
                        [("name", "_xlnm.Print_Titles"), ("localSheetId", "\(index)")],
                        text: "\(sheet.name)!\(row):\(row)")
                }
            }
        }
        return xml.bytes
    }

    /// Title, language and day of the document.
    static func properties(_ workbook: Workbook) -> [UInt8] {
        var xml = XMLText()
        xml.element(
            "cp:coreProperties",
            [
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ]
        ) { xml in
            xml.element("dc:title", text: workbook.title)
            xml.element("dc:subject", text: workbook.subject)
            xml.element("dc:language", text: Workbook.language)
            if let day = workbook.madeOn {
                for name in ["created", "modified"] {
                    xml.element(
                        "dcterms:\(name)", [("xsi:type", "dcterms:W3CDTF")], text: "\(day)T00:00:00Z")
                }
            }
        }
        return xml.bytes
    }
}
