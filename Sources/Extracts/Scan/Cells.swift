import FrameworkModel

/// A cell that stands for one of a few numbers.
struct TextCell: Sendable {
    /// Column, -1 for a constant.
    let column: Int
    let table: TextTable
}

/// A cell with a day of 2000 to 2099.
struct DateCell: @unchecked Sendable {
    /// Column, -1 for a constant.
    let column: Int
    /// How it is written, nil for `yyyy-MM-dd`.
    let pattern: DatePattern?
    /// 1 for texts that mean that there is none; nil when only the empty text does.
    let missing: TextTable?
    /// The day of a constant.
    let constant: UInt16
    private let isPlain: Bool
    private let numbers: UnsafePointer<UInt16>

    init(
        column: Int, pattern: DatePattern?, missing: TextTable?, calendar: Calendar, constant: UInt16 = 0
    ) {
        self.column = column
        self.pattern = pattern
        self.missing = missing
        self.constant = constant
        isPlain = pattern == nil && missing == nil
        numbers = calendar.numbers
    }

    /// Number of the day, 0 when there is none; ten bytes from the start of the text must be readable.
    @inline(__always)
    func day(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt16 {
        isPlain ? Self.iso(text, count, numbers) : dayOtherwise(text, count)
    }

    @inline(never)
    private func dayOtherwise(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt16 {
        if let missing, missing.number(text, count) == 1 { return 0 }
        guard let pattern else { return Self.iso(text, count, numbers) }
        guard let (year, month, day) = pattern.day(UnsafeRawBufferPointer(start: text, count: count)),
            (2000...2099).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return 0 }
        return numbers[(year - 2000) << 9 | month << 5 | day]
    }

    /// The digits of `20yy-mm-dd` side by side, checked all at once.
    @inline(__always)
    private static func iso(
        _ text: UnsafePointer<UInt8>, _ count: Int, _ numbers: UnsafePointer<UInt16>
    ) -> UInt16 {
        guard count == 10 else { return 0 }
        let raw = UnsafeRawPointer(text)
        // Every byte becomes 0 where the form asks for that character, and 0...9 where it asks for a digit.
        let head = raw.loadUnaligned(as: UInt64.self).littleEndian ^ 0x2D30_302D_3030_3032
        let tail = UInt64(raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self).littleEndian) ^ 0x3030
        let wrong =
            head & 0xFFF0_F0FF_F0F0_FFFF | (head &+ 0x0006_0600_0606_0000) & 0x0010_1000_1010_0000
            | tail & 0xF0F0 | (tail &+ 0x0606) & 0x1010
        guard wrong == 0 else { return 0 }
        let year = (head &>> 16 & 15) &* 10 &+ (head &>> 24 & 15)
        let month = (head &>> 40 & 15) &* 10 &+ (head &>> 48 & 15)
        let day = (tail & 15) &* 10 &+ (tail &>> 8 & 15)
        guard month < 16, day < 32 else { return 0 }
        return numbers[Int(truncatingIfNeeded: year &<< 9 | month &<< 5 | day)]
    }
}

/// A cell with a number of at most three decimals.
struct NumberCell: Sendable {
    /// Column, -1 for a constant.
    let column: Int
    let missing: TextTable?
    /// Thousandths of a constant, nil when it is none.
    let constant: Int64?

    /// Thousandths, nil when the text is not such a number.
    func thousandths(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        if let missing, missing.number(text, count) == 1 { return nil }
        return Self.thousandths(UnsafeBufferPointer(start: text, count: count))
    }

    /// An optional sign, digits, and a point with up to three digits; at most 15 digits before the point.
    static func thousandths(_ text: some Collection<UInt8>) -> Int64? {
        var rest = text[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        var total: Int64 = 0
        var digits = 0
        var decimals: Int?
        for byte in rest {
            if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
                decimals = 0
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 18 else { return nil }
            if let count = decimals {
                guard count < 3 else { return nil }
                decimals = count + 1
            } else if digits == 15 {
                return nil
            }
            digits += 1
            total = total * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        guard digits > 0 else { return nil }
        for _ in (decimals ?? 0)..<3 { total *= 10 }
        return isNegative ? -total : total
    }
}

/// A cell that names a person or record.
struct IdentifierCell: Sendable {
    /// Column, -1 for a constant, which names nobody.
    let column: Int
    /// 1 for texts that mean that there is none; nil when only the empty text does.
    let missing: TextTable?
}

/// A cell whose value narrows the bits of a row.
enum MaskCell: Sendable {
    /// The bits for each text.
    case text(TextCell)
    /// The bits from each limit on; the first are those below all limits.
    case days(DateCell, limits: [Int], masks: [UInt64], missing: UInt64)
    /// The same in thousandths.
    case numbers(NumberCell, limits: [Int64], masks: [UInt64], missing: UInt64)
}
