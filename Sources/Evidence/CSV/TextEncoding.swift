/// Recognises the encodings that spreadsheets write.
enum TextEncoding {
    /// Bytes without a UTF-8 byte order mark; anything that is not UTF-8 is an error that names what it is.
    static func utf8(_ bytes: [UInt8]) throws(CSVProblem) -> ArraySlice<UInt8> {
        guard !isUTF16(bytes) else { throw .utf16 }
        if String(validating: bytes, as: UTF8.self) == nil { throw invalid(bytes) }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    }

    /// True with a UTF-16 byte order mark, or when every other byte of the beginning is NUL.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let head = bytes.prefix(512)
        let pairs = head.count / 2
        guard pairs > 1 else { return false }
        let even = stride(from: 0, to: pairs * 2, by: 2).count { head[$0] == 0 }
        let odd = stride(from: 1, to: pairs * 2, by: 2).count { head[$0] == 0 }
        return max(even, odd) * 2 > pairs
    }

    private static func invalid(_ bytes: [UInt8]) -> CSVProblem {
        var line = 1
        var column = 1
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        scan: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue("\n"):
                line += 1
                column = 1
            case .scalarValue: column += 1
            case .emptyInput, .error: break scan
            }
        }
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00]
        return .notUTF8(line: line, column: column, windows1252: !bytes.contains(where: undefined.contains))
    }
}
