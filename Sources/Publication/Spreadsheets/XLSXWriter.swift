import FrameworkModel

/// Writes a workbook as Office Open XML (ECMA-376), the smallest that spreadsheet programs take.
package enum XLSXWriter {
    /// The bytes of the file; equal workbooks give equal bytes.
    package static func bytes(_ workbook: Workbook) throws(PublicationError) -> [UInt8] {
        try workbook.check()
        let styles = XLSXStyles(decimals: workbook.decimals)
        var archive = ZipArchive()
        try archive.add("[Content_Types].xml", XLSXPackage.types(workbook))
        try archive.add("_rels/.rels", XLSXPackage.topRelations)
        try archive.add("docProps/core.xml", XLSXPackage.properties(workbook))
        try archive.add("xl/workbook.xml", XLSXPackage.workbook(workbook))
        try archive.add("xl/_rels/workbook.xml.rels", XLSXPackage.workbookRelations(workbook))
        try archive.add("xl/styles.xml", styles.bytes)
        for (index, sheet) in workbook.sheets.enumerated() {
            let number = index + 1
            let part = XLSXSheet(sheet: sheet, number: number, styles: styles)
            try archive.add("xl/worksheets/sheet\(number).xml", part.bytes)
            if let table = part.table {
                try archive.add("xl/worksheets/_rels/sheet\(number).xml.rels", part.relations)
                try archive.add("xl/tables/table\(number).xml", table)
            }
        }
        return archive.bytes
    }
}
