/// A file of a report.
package struct ReportFile: Sendable {
    /// Name within the folder, with at most one folder before it: `data/values.csv`.
    package let name: String
    /// Its content.
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// A file of text in UTF-8.
    package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    /// The content of a file of text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
