/// Reads JSON in the one form that the kit and the host write it: no space between tokens, keys in order.
///
/// Any other form, and everything that is wrong, is `Unusual`: the general coder then reads the document again, so
/// that what is accepted and what is said about an error do not depend on this reader.
struct JSONInput {
    /// Something this reader does not take.
    struct Unusual: Error {}

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Begins an object; its members are taken in order, and all of them.
    mutating func open() throws(Unusual) { try expect(UInt8(ascii: "{")) }

    /// Ends an object.
    mutating func close() throws(Unusual) { try expect(UInt8(ascii: "}")) }

    /// Reads an array.
    mutating func array<Value>(
        _ element: (inout JSONInput) throws(Unusual) -> Value
    ) throws(Unusual) -> [Value] {
        try expect(UInt8(ascii: "["))
        var values: [Value] = []
        while try !skip(UInt8(ascii: "]")) {
            if !values.isEmpty { try expect(UInt8(ascii: ",")) }
            values.append(try element(&self))
        }
        return values
    }

    /// True when the next member has this name; then its value is next.
    mutating func member(_ name: StaticString) -> Bool {
        var start = place
        guard start > 0, start < bytes.count else { return false }
        if bytes[start - 1] != UInt8(ascii: "{") {
            guard bytes[start] == UInt8(ascii: ",") else { return false }
            start += 1
        }
        let end = start + name.utf8CodeUnitCount + 3
        guard end <= bytes.count, bytes[start] == UInt8(ascii: "\""), bytes[end - 2] == UInt8(ascii: "\""),
            bytes[end - 1] == UInt8(ascii: ":")
        else { return false }
        let isNamed = name.withUTF8Buffer { name in
            for offset in name.indices where bytes[start + 1 + offset] != name[offset] { return false }
            return true
        }
        if isNamed { place = end }
        return isNamed
    }

    /// Goes to the value of the member with this name, which must be next.
    mutating func require(_ name: StaticString) throws(Unusual) {
        guard member(name) else { throw Unusual() }
    }

    /// Nothing may follow.
    func finish() throws(Unusual) {
        guard place == bytes.count else { throw Unusual() }
    }

    /// The bytes of a text as they are written, with their escapes.
    mutating func writtenText() throws(Unusual) -> UnsafeBufferPointer<UInt8> {
        try expect(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            guard bytes[place] >= 0x20 else { throw Unusual() }
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        try expect(UInt8(ascii: "\""))
        return UnsafeBufferPointer(rebasing: bytes[start..<(place - 1)])
    }

    /// A text.
    mutating func text() throws(Unusual) -> String { try Self.text(try writtenText()) }

    /// The text that is written so; it must be UTF-8, and escapes have one letter.
    static func text(_ written: UnsafeBufferPointer<UInt8>) throws(Unusual) -> String {
        if !written.contains(UInt8(ascii: "\\")) {
            guard let text = String(validating: written, as: UTF8.self) else { throw Unusual() }
            return text
        }
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in written {
            if isEscaped {
                plain.append(try meaning(of: byte))
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        guard let text = String(validating: plain, as: UTF8.self) else { throw Unusual() }
        return text
    }

    /// A list of texts.
    mutating func texts() throws(Unusual) -> [String] {
        try array { input throws(Unusual) in try input.text() }
    }

    /// A whole number of up to 15 digits.
    mutating func wholeNumber() throws(Unusual) -> Int {
        let value = try number()
        guard let whole = Int(exactly: value), abs(value) < 1e15 else { throw Unusual() }
        return whole
    }

    /// A number, rounded to the nearest that there is.
    mutating func number() throws(Unusual) -> Double {
        let start = place
        let isNegative = try skip(UInt8(ascii: "-"))
        let (whole, places) = try digits()
        guard places == 1 || bytes[place - places] != UInt8(ascii: "0") else { throw Unusual() }
        let isWhole = place == bytes.count || !Self.continuesNumber(bytes[place])
        if isWhole, places <= 15, whole > 0 || !isNegative { return Double(isNegative ? -whole : whole) }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            _ = try digits()
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if try !skip(UInt8(ascii: "+")) { _ = try skip(UInt8(ascii: "-")) }
            _ = try digits()
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
        guard let value = Double(text), value.isNormal else { throw Unusual() }
        return value
    }

    /// A limit of an interval: a number, or an infinity in words.
    mutating func limit() throws(Unusual) -> Double {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return try number() }
        switch try text() {
        case "inf": return .infinity
        case "-inf": return -.infinity
        default: throw Unusual()
        }
    }

    private static func continuesNumber(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    /// A day, written `yyyy-mm-dd`.
    mutating func day() throws(Unusual) -> Day {
        let text = try writtenText()
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
            throw Unusual()
        }
        func number(_ range: Range<Int>) throws(Unusual) -> Int {
            var number = 0
            for index in range {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) else { throw Unusual() }
                number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
            }
            return number
        }
        guard let day = Day(year: try number(0..<4), month: try number(5..<7), day: try number(8..<10)) else {
            throw Unusual()
        }
        return day
    }

    /// At least one digit: their value, which is right for up to 18, and how many there are.
    private mutating func digits() throws(Unusual) -> (value: Int, count: Int) {
        let start = place
        var value = 0
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            value = value &* 10 &+ Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        guard place > start else { throw Unusual() }
        return (value, place - start)
    }

    private static func meaning(of letter: UInt8) throws(Unusual) -> UInt8 {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return letter
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        default: throw Unusual()
        }
    }

    private mutating func next() throws(Unusual) -> UInt8 {
        guard place < bytes.count else { throw Unusual() }
        place += 1
        return bytes[place - 1]
    }

    private mutating func expect(_ byte: UInt8) throws(Unusual) {
        guard try next() == byte else { throw Unusual() }
    }

    /// True when the next byte is this one, which is then behind; there must be a next byte.
    private mutating func skip(_ byte: UInt8) throws(Unusual) -> Bool {
        guard place < bytes.count else { throw Unusual() }
        guard bytes[place] == byte else { return false }
        place += 1
        return true
    }
}
