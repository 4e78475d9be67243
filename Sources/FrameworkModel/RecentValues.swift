/// Values made of texts of a document, kept by the bytes of the text, so that a text that comes again is neither
/// checked nor copied again and takes no memory of its own.
///
/// A slot holds the last value that fell into it; a miss costs what it would have cost anyway.
struct RecentValues<Value> {
    private var slots: [(text: UnsafeBufferPointer<UInt8>, value: Value)?]

    /// The buffer that the texts lie in must outlive the values.
    init() { slots = Array(repeating: nil, count: 256) }

    /// The value of the text that is next in the input; `make` is asked when it was not met lately.
    mutating func next(
        _ input: inout JSONInput, _ make: (String) -> Value?
    ) throws(JSONInput.Unusual) -> Value {
        let text = try input.writtenText()
        var mixed: UInt64 = 0
        for byte in text { mixed = mixed &* 31 &+ UInt64(byte) }
        let slot = Int(truncatingIfNeeded: (mixed ^ mixed >> 8) & 255)
        if let held = slots[slot], held.text.elementsEqual(text) { return held.value }
        guard let value = make(try JSONInput.text(text)) else { throw JSONInput.Unusual() }
        slots[slot] = (text, value)
        return value
    }
}

/// The texts of one document that come again and again.
struct RecentTexts {
    var texts = RecentValues<String>()
    var breakdowns = RecentValues<Breakdown>()
    var units = RecentValues<Unit>()
    private var stages = RecentValues<SourceStage>()
    private var statuses = RecentValues<SourceStatus>()
    private var qualifiers = RecentValues<Qualifier>()

    mutating func text(_ input: inout JSONInput) throws(JSONInput.Unusual) -> String {
        try texts.next(&input) { $0 }
    }

    /// The member of this name, where there is one.
    mutating func basis(_ input: inout JSONInput) throws(JSONInput.Unusual) -> CountingBasis? {
        input.member("basis") ? CountingBasis(rawValue: try text(&input)) : nil
    }

    /// The member of this name; the whole where there is none.
    mutating func breakdown(_ input: inout JSONInput) throws(JSONInput.Unusual) -> Breakdown {
        input.member("breakdown") ? try breakdowns.next(&input) { Breakdown(text: $0) } : .whole
    }

    /// The member of this name; exact where there is none.
    mutating func qualifier(_ input: inout JSONInput) throws(JSONInput.Unusual) -> Qualifier {
        input.member("qualifier") ? try qualifiers.next(&input) { Qualifier(rawValue: $0) } : .exact
    }

    /// The member of this name, where there is one.
    mutating func stage(_ input: inout JSONInput) throws(JSONInput.Unusual) -> SourceStage? {
        input.member("stage") ? try stages.next(&input) { SourceStage(rawValue: $0) } : nil
    }

    /// The member of this name; published where there is none.
    mutating func status(_ input: inout JSONInput) throws(JSONInput.Unusual) -> SourceStatus {
        input.member("status") ? try statuses.next(&input) { SourceStatus(rawValue: $0) } : .published
    }
}
