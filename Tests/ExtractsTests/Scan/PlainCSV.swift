/// A CSV file read one character at a time: the plain statement of how rows and fields are told apart.
enum PlainCSV {
    /// One row as it stands in the file.
    struct Row: Equatable {
        /// Number of the physical line on which it begins, from 1.
        let line: Int
        /// Its fields without quotes.
        let fields: [[UInt8]]
        /// True when there is nothing before the line end, not even an empty pair of quotes.
        let isBlank: Bool
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private enum State {
        case fieldStart, unquoted, quoted
    }

    /// All rows in order, header and blank lines among them; a quote that is never closed runs to the end.
    static func rows(of file: [UInt8]) -> [Row] {
        let bytes = file.starts(with: byteOrderMark) ? Array(file.dropFirst(3)) : file
        var rows: [Row] = []
        var fields: [[UInt8]] = []
        var field: [UInt8] = []
        var state = State.fieldStart
        var line = 1
        var firstLine = 1
        var isBlank = true
        var index = 0

        func finishRow() {
            rows.append(Row(line: firstLine, fields: fields + [field], isBlank: isBlank))
            fields = []
            field = []
            state = .fieldStart
            isBlank = true
            firstLine = line
        }

        while index < bytes.count {
            let byte = bytes[index]
            let following = index + 1 < bytes.count ? bytes[index + 1] : nil
            index += 1
            if state == .quoted {
                if byte == lineFeed { line += 1 }
                if byte != quote {
                    field.append(byte)
                } else if following == quote {
                    field.append(quote)
                    index += 1
                } else {
                    state = .unquoted
                }
            } else if byte == lineFeed {
                line += 1
                finishRow()
            } else if byte == carriageReturn, following == lineFeed || following == nil {
                continue
            } else {
                isBlank = false
                if byte == comma {
                    fields.append(field)
                    field = []
                    state = .fieldStart
                } else if byte == quote, state == .fieldStart {
                    state = .quoted
                } else {
                    field.append(byte)
                    state = .unquoted
                }
            }
        }
        if !isBlank { finishRow() }
        return rows
    }
}
