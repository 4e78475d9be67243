/// Takes the text of a date pattern apart.
enum DatePatternReader {
    private static let letters: [String: DatePattern.Piece] = [
        "yyyy": .year, "MMM": .monthName, "a": .halfOfDay,
        "MM": .digits(.month, least: 2, most: 2), "M": .digits(.month, least: 1, most: 2),
        "dd": .digits(.day, least: 2, most: 2), "d": .digits(.day, least: 1, most: 2),
        "HH": .digits(.time, least: 2, most: 2), "H": .digits(.time, least: 1, most: 2),
        "hh": .digits(.time, least: 2, most: 2), "h": .digits(.time, least: 1, most: 2),
        "mm": .digits(.time, least: 2, most: 2), "m": .digits(.time, least: 1, most: 2),
        "ss": .digits(.time, least: 2, most: 2), "s": .digits(.time, least: 1, most: 2),
        "SSS": .digits(.time, least: 3, most: 3),
    ]

    /// The steps of a pattern, in order.
    static func pieces(of text: String) throws(DatePatternError) -> [DatePattern.Piece] {
        let bytes = Array(text.utf8)
        var pieces: [DatePattern.Piece] = []
        var open: String?
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x27 {
                place = try appendQuoted(bytes, after: place, to: &pieces)
                open = nil
            } else if byte == 0x2A {
                guard place == bytes.count - 1 else { throw .restNotLast }
                pieces.append(.rest)
                place += 1
            } else if isLetter(byte), byte != 0x54, byte != 0x5A {
                let run = bytes[place...].prefix { $0 == byte }
                let name = String(decoding: run, as: UTF8.self)
                guard let piece = letters[name] else {
                    throw byte == 0x79 && run.count < 4 ? .shortYear : .unknown(name)
                }
                if let open, startsWithDigit(piece) { throw .runsOn(open) }
                open = if case .digits(_, least: 1, most: _) = piece { name } else { nil }
                pieces.append(piece)
                place += run.count
            } else {
                if let open, byte &- 0x30 < 10 { throw .runsOn(open) }
                pieces.append(.byte(byte))
                open = nil
                place += 1
            }
        }
        try checkParts(of: pieces)
        return pieces
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }

    private static func startsWithDigit(_ piece: DatePattern.Piece) -> Bool {
        switch piece {
        case .year, .digits: true
        case .monthName, .halfOfDay, .byte, .rest: false
        }
    }

    /// Appends the text between quotes, in which two quotes are one, and returns the place after it.
    private static func appendQuoted(
        _ bytes: [UInt8], after start: Int, to pieces: inout [DatePattern.Piece]
    ) throws(DatePatternError) -> Int {
        var place = start + 1
        while place < bytes.count {
            if bytes[place] == 0x27 {
                guard place + 1 < bytes.count, bytes[place + 1] == 0x27 else { return place + 1 }
                place += 1
            }
            pieces.append(.byte(bytes[place]))
            place += 1
        }
        throw .openQuote
    }

    private static func checkParts(of pieces: [DatePattern.Piece]) throws(DatePatternError) {
        var counts = ["year": 0, "month": 0, "day": 0]
        for piece in pieces {
            switch piece {
            case .year: counts["year", default: 0] += 1
            case .monthName, .digits(.month, _, _): counts["month", default: 0] += 1
            case .digits(.day, _, _): counts["day", default: 0] += 1
            case .digits(.time, _, _), .halfOfDay, .byte, .rest: break
            }
        }
        for part in ["year", "month", "day"] {
            let count = counts[part] ?? 0
            if count == 0 { throw .lacks(part) }
            if count > 1 { throw .twice(part) }
        }
    }
}
