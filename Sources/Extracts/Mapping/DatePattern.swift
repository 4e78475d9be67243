import FrameworkModel

/// How a column writes its dates, for example `dd/MM/yyyy HH:mm`.
///
/// `yyyy` is the year, `MM` or `M` the month, `MMM` its English name in three letters, `dd` or `d` the day. One
/// letter takes one or two digits, two letters take exactly two. `HH H hh h mm m ss s SSS a` are the parts of a
/// time, which are read over. `T`, `Z` and whatever is not a letter stand for themselves, as does text in
/// single quotes. A `*` at the end takes any rest, also none.
package struct DatePattern: Hashable, Sendable {
    /// The pattern as it was written.
    package let text: String
    let pieces: [Piece]

    /// One step of the scanner.
    enum Piece: Hashable, Sendable {
        case year
        /// A number of `least` to `most` digits; `part` says what it is.
        case digits(Part, least: Int, most: Int)
        case monthName
        /// `AM` or `PM`.
        case halfOfDay
        case byte(UInt8)
        case rest
    }

    /// What a number is.
    enum Part: Hashable, Sendable { case month, day, time }

    /// Reads a pattern; throws when it does not fix a day or has letters without a meaning.
    package init(_ text: String) throws(DatePatternError) {
        self.text = text
        pieces = try DatePatternReader.pieces(of: text)
    }

    /// The day that the bytes write, nil unless the whole text fits the pattern and the day exists.
    package func day(_ bytes: UnsafeRawBufferPointer) -> (year: Int, month: Int, day: Int)? {
        var place = 0
        var (year, month, day) = (0, 0, 0)
        scan: for piece in pieces {
            switch piece {
            case .year:
                guard let number = Self.number(bytes, &place, least: 4, most: 4) else { return nil }
                year = number
            case .digits(let part, let least, let most):
                guard let number = Self.number(bytes, &place, least: least, most: most) else { return nil }
                if part == .month { month = number }
                if part == .day { day = number }
            case .monthName:
                guard let number = Self.monthName(bytes, &place) else { return nil }
                month = number
            case .halfOfDay:
                guard place + 2 <= bytes.count, bytes[place + 1] | 0x20 == 0x6D,
                    case let letter = bytes[place] | 0x20, letter == 0x61 || letter == 0x70
                else { return nil }
                place += 2
            case .byte(let byte):
                guard place < bytes.count, bytes[place] == byte else { return nil }
                place += 1
            case .rest:
                place = bytes.count
                break scan
            }
        }
        guard place == bytes.count, Day(year: year, month: month, day: day) != nil else { return nil }
        return (year, month, day)
    }

    /// A number of `least` to `most` digits, as many as there are; nil when there are fewer.
    ///
    /// `most` is at most four, so that nothing can overflow.
    private static func number(
        _ bytes: UnsafeRawBufferPointer, _ place: inout Int, least: Int, most: Int
    ) -> Int? {
        var number = 0
        var count = 0
        while count < most, place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10 {
            number = number * 10 + Int(digit)
            place += 1
            count += 1
        }
        return count < least ? nil : number
    }

    /// The number of a month by the three letters of its name, capital or small.
    private static func monthName(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Int? {
        guard place + 3 <= bytes.count else { return nil }
        var packed: UInt32 = 0
        for offset in 0..<3 { packed = packed << 8 | UInt32(bytes[place + offset] | 0x20) }
        place += 3
        switch packed {
        case 0x6A_616E: return 1
        case 0x66_6562: return 2
        case 0x6D_6172: return 3
        case 0x61_7072: return 4
        case 0x6D_6179: return 5
        case 0x6A_756E: return 6
        case 0x6A_756C: return 7
        case 0x61_7567: return 8
        case 0x73_6570: return 9
        case 0x6F_6374: return 10
        case 0x6E_6F76: return 11
        case 0x64_6563: return 12
        default: return nil
        }
    }
}
