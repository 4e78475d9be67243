/// One field with its place in the file, both counted from 1; the column counts characters.
package struct CSVField: Hashable, Sendable {
    /// The text without quotes.
    package let text: String
    /// Line on which it begins.
    package let line: Int
    /// Column at which it begins.
    package let column: Int
}

/// Reads comma-separated values by RFC 4180, one record at a time.
///
/// Lines end in CRLF, LF or CR, the last one may lack its end, and empty lines are skipped.
package struct CSVReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line = 1
    private var lineStart: Int
    private var continuations = 0
    private var width = 0

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Throws when the bytes are not UTF-8; a byte order mark is skipped.
    package init(_ bytes: [UInt8]) throws(CSVProblem) {
        self.bytes = try TextEncoding.utf8(bytes)
        position = self.bytes.startIndex
        lineStart = position
    }

    /// The fields of the next record, nil after the last.
    package mutating func next() throws(CSVProblem) -> [CSVField]? {
        while position < bytes.endIndex {
            if Self.endsLine(bytes[position]) {
                skipLineEnd()
            } else {
                return try record()
            }
        }
        return nil
    }

    private mutating func record() throws(CSVProblem) -> [CSVField] {
        var fields: [CSVField] = []
        fields.reserveCapacity(width)
        while true {
            fields.append(try field())
            guard position < bytes.endIndex else { break }
            if bytes[position] == Self.comma {
                position += 1
            } else {
                skipLineEnd()
                break
            }
        }
        width = fields.count
        return fields
    }

    private mutating func field() throws(CSVProblem) -> CSVField {
        let (line, column) = (line, column)
        let start = position
        if start < bytes.endIndex, bytes[start] == Self.quote {
            return CSVField(text: try quoted(line, column), line: line, column: column)
        }
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == Self.comma || Self.endsLine(byte) { break }
            guard byte != Self.quote else { throw .strayQuote(line: self.line, column: self.column) }
            if byte & 0xC0 == 0x80 { continuations += 1 }
            position += 1
        }
        return CSVField(
            text: String(decoding: bytes[start..<position], as: UTF8.self), line: line, column: column)
    }

    private mutating func quoted(_ openLine: Int, _ openColumn: Int) throws(CSVProblem) -> String {
        position += 1
        var start = position
        var text = ""
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == Self.quote {
                text += String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                guard position < bytes.endIndex, bytes[position] == Self.quote else {
                    try expectEnd()
                    return text
                }
                start = position
                position += 1
            } else if Self.endsLine(byte) {
                skipLineEnd()
            } else {
                if byte & 0xC0 == 0x80 { continuations += 1 }
                position += 1
            }
        }
        throw .openQuote(line: openLine, column: openColumn)
    }

    private func expectEnd() throws(CSVProblem) {
        guard position < bytes.endIndex, bytes[position] != Self.comma, !Self.endsLine(bytes[position]) else {
            return
        }
        throw .textAfterQuote(line: line, column: column)
    }

    private var column: Int { position - lineStart - continuations + 1 }

    private mutating func skipLineEnd() {
        let pair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.endIndex
            && bytes[position + 1] == Self.lineFeed
        position += pair ? 2 : 1
        line += 1
        lineStart = position
        continuations = 0
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
