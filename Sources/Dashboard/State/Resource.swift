import Crypto
import NIOCore

/// Bytes with their type and the mark by which a browser asks whether it has them already.
struct Resource: Sendable {
    let bytes: ByteBuffer
    let mediaType: String
    /// Strong validator: a hash of the bytes, in quotation marks.
    let etag: String
    /// Further headers, such as links to other pages of a list.
    let headers: [(name: String, value: String)]

    init(_ text: String, _ mediaType: String, headers: [(name: String, value: String)] = []) {
        self.init(ByteBuffer(string: text), mediaType, headers: headers)
    }

    init(_ bytes: ByteBuffer, _ mediaType: String, headers: [(name: String, value: String)] = []) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.headers = headers
        var hash = SHA256()
        hash.update(data: Array(bytes.readableBytesView))
        for header in headers { hash.update(data: Array(header.value.utf8)) }
        let digits = hash.finalize().prefix(16).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        etag = "\"\(digits.joined())\""
    }
}

/// Types of what is served.
enum MediaType {
    static let html = "text/html; charset=utf-8"
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let script = "text/javascript; charset=utf-8"

    /// The type of a file by the end of its name; unknown ones are bytes.
    static func of(_ name: String) -> String {
        switch name.split(separator: ".").last {
        case "html": html
        case "csv": "text/csv; charset=utf-8"
        case "json": name.hasSuffix("-metadata.json") ? "application/csvm+json" : json
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "ods": "application/vnd.oasis.opendocument.spreadsheet"
        case "txt", "md": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
