/// Reads small comma-separated text row by row, quotes and line breaks in them included.
///
/// A quote is special at the start of a field only; behind a closing quote further characters are taken as they
/// stand. The scan of extracts splits rows by the same rules.
package struct PlainTable: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private(set) var at: Int
    private(set) var line = 1

    /// True when nothing is left.
    var isAtEnd: Bool { at >= bytes.count }

    /// Leaves out a byte order mark.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The fields of the next row, nil at the end; a blank line is one empty field.
    package mutating func next() -> [String]? {
        guard at < bytes.count else { return nil }
        var fields: [String] = []
        var field: [UInt8] = []
        var machine = QuoteMachine()
        var endsBare = false
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch machine.take(byte) {
            case .content:
                field.append(byte)
                endsBare = machine.isBare
            case .markup: break
            case .fieldEnd:
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            case .rowEnd:
                if endsBare, field.last == UInt8(ascii: "\r") { field.removeLast() }
                return fields + [String(decoding: field, as: UTF8.self)]
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}

/// Where in a row a byte of comma-separated text stands.
struct QuoteMachine {
    enum Meaning {
        case content
        case markup
        case fieldEnd
        case rowEnd
    }

    private enum State {
        case start
        case open
        case quoted
        case afterQuote
    }

    private var state = State.start

    /// True behind a character that is not within quotes.
    var isBare: Bool { state == .open }

    /// True where a field has an open quote.
    var isQuoted: Bool { state == .quoted }

    /// What this byte is, given all bytes before it.
    mutating func take(_ byte: UInt8) -> Meaning {
        let isQuote = byte == UInt8(ascii: "\"")
        switch state {
        case .quoted:
            if isQuote { state = .afterQuote }
            return isQuote ? .markup : .content
        case .start where isQuote:
            state = .quoted
            return .markup
        case .afterQuote where isQuote:
            state = .quoted
            return .content
        case .start, .open, .afterQuote:
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
                state = .start
                return byte == UInt8(ascii: ",") ? .fieldEnd : .rowEnd
            }
            state = .open
            return .content
        }
    }
}
