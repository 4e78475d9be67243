/// Writes JSON as the coder of Foundation does with sorted keys and plain slashes, byte for byte.
///
/// A request holds tens of thousands of figures; the general coder took most of a run to write them. Members are
/// written in the order of the calls, so callers keep the order of the keys.
struct JSONOutput {
    private(set) var bytes: [UInt8]
    /// False once a number was to be written that JSON has no form for; the bytes are no document then.
    private(set) var isComplete = true

    init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Begins an object, as a value of an array or of the document.
    mutating func open() { bytes.append(UInt8(ascii: "{")) }

    /// Begins an object that is a member of this name.
    mutating func open(_ name: StaticString) {
        key(name)
        open()
    }

    /// Ends an object.
    mutating func close() { bytes.append(UInt8(ascii: "}")) }

    mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        text(value)
    }

    mutating func member(_ name: StaticString, _ value: Double) {
        key(name)
        number(value)
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        plain("\(value)")
    }

    /// Writes `yyyy-mm-dd`.
    mutating func member(_ name: StaticString, _ value: Day) {
        key(name)
        bytes.append(UInt8(ascii: "\""))
        digits(value.year, 1000)
        bytes.append(UInt8(ascii: "-"))
        digits(value.month, 10)
        bytes.append(UInt8(ascii: "-"))
        digits(value.day, 10)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes the `key=value` pairs by their keys.
    mutating func member(_ name: StaticString, _ value: Breakdown) {
        key(name)
        bytes.append(UInt8(ascii: "\""))
        for (index, pair) in value.parts.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            part(pair.key)
            bytes.append(UInt8(ascii: "="))
            part(pair.value)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func member(_ name: StaticString, _ values: [String]) {
        member(name, values) { $0.text($1) }
    }

    mutating func member<Value>(
        _ name: StaticString, _ values: [Value], _ write: (inout JSONOutput, Value) -> Void
    ) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for value in values {
            separate()
            write(&self, value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a text between quotes.
    mutating func text(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        part(text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number in the shortest form that reads back as the same.
    private mutating func number(_ value: Double) {
        guard value.isFinite else {
            isComplete = false
            return
        }
        if let whole = Int(exactly: value), abs(value) < 1e15, value != 0 || value.sign == .plus {
            plain("\(whole)")
        } else {
            let text = value.description
            plain(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
        }
    }

    /// Begins a member; the name has no character that needs an escape.
    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// A comma behind an earlier member or value.
    private mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else { return }
        bytes.append(UInt8(ascii: ","))
    }

    private mutating func digits(_ number: Int, _ highest: Int) {
        var place = highest
        while place > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / place % 10))
            place /= 10
        }
    }

    private mutating func plain(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A piece of a text, with escapes where JSON demands them.
    private mutating func part(_ text: String) {
        var text = text
        text.withUTF8 { piece in
            if piece.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                bytes.append(contentsOf: piece)
            } else {
                for byte in piece { escaped(byte) }
            }
        }
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): plain(#"\""#)
        case UInt8(ascii: "\\"): plain(#"\\"#)
        case 0x08: plain(#"\b"#)
        case 0x0C: plain(#"\f"#)
        case 0x0A: plain(#"\n"#)
        case 0x0D: plain(#"\r"#)
        case 0x09: plain(#"\t"#)
        case 0..<0x20: plain((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16))
        default: bytes.append(byte)
        }
    }
}
