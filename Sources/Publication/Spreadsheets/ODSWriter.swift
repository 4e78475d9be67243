import FrameworkModel

/// Writes a workbook as OpenDocument 1.3, the smallest that spreadsheet programs take.
package enum ODSWriter {
    private static let type = "application/vnd.oasis.opendocument.spreadsheet"

    /// The bytes of the file; equal workbooks give equal bytes.
    package static func bytes(_ workbook: Workbook) throws(PublicationError) -> [UInt8] {
        try workbook.check()
        var archive = ZipArchive()
        try archive.add("mimetype", Array(type.utf8), isStored: true)
        try archive.add("META-INF/manifest.xml", manifest)
        try archive.add("meta.xml", properties(workbook))
        try archive.add("settings.xml", settings(workbook))
        try archive.add("styles.xml", ODSStyles.document)
        try archive.add("content.xml", ODSContent(workbook: workbook).bytes)
        return archive.bytes
    }

    private static var manifest: [UInt8] {
        var xml = XMLText()
        xml.element(
            "manifest:manifest",
            [
                ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
                ("manifest:version", ODSStyles.version),
            ]
        ) { xml in
            let parts = ["meta.xml", "settings.xml", "styles.xml", "content.xml"]
            for (path, type) in [("/", type)] + parts.map({ ($0, "text/xml") }) {
                xml.element(
                    "manifest:file-entry", [("manifest:full-path", path), ("manifest:media-type", type)])
            }
        }
        return xml.bytes
    }

    /// Title, language and day of the document.
    private static func properties(_ workbook: Workbook) -> [UInt8] {
        var xml = XMLText()
        xml.element("office:document-meta", ODSStyles.names) { xml in
            xml.element("office:meta") { xml in
                xml.element("dc:title", text: workbook.title)
                xml.element("dc:subject", text: workbook.subject)
                xml.element("dc:language", text: Workbook.language)
                if let day = workbook.madeOn {
                    xml.element("meta:creation-date", text: "\(day)T00:00:00")
                    xml.element("dc:date", text: "\(day)T00:00:00")
                }
            }
        }
        return xml.bytes
    }

    /// Opens the first sheet.
    private static func settings(_ workbook: Workbook) -> [UInt8] {
        var xml = XMLText()
        xml.element("office:document-settings", ODSStyles.names) { xml in
            xml.element("office:settings") { xml in
                xml.element("config:config-item-set", [("config:name", "ooo:view-settings")]) { xml in
                    xml.element("config:config-item-map-indexed", [("config:name", "Views")]) { xml in
                        xml.element("config:config-item-map-entry") { xml in
                            let first = workbook.sheets.first?.name ?? ""
                            for (name, value) in [("ViewId", "view1"), ("ActiveTable", first)] {
                                xml.element(
                                    "config:config-item",
                                    [("config:name", name), ("config:type", "string")], text: value)
                            }
                        }
                    }
                }
            }
        }
        return xml.bytes
    }
}
