/// The end of what a module wrote, fit to be shown.
struct LastWords: Sendable {
    /// Bytes that are shown.
    static let limit = 2_000
    /// Bytes that are kept: a message of the Swift runtime is followed by a stack trace several times as long.
    private static let kept = 32_000

    private var bytes: [UInt8] = []

    init(_ bytes: [UInt8] = []) { append(bytes) }

    mutating func append(_ more: some Collection<UInt8>) {
        bytes += more.suffix(Self.kept)
        if bytes.count > 2 * Self.kept { bytes = bytes.suffix(Self.kept) }
    }

    /// Text without the frames of stack traces, which are addresses in the worker, and without control
    /// characters, which could steer a terminal.
    var text: String {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { !Self.isFrame($0) }
        let end = lines.joined(separator: [UInt8(ascii: "\n")]).suffix(Self.limit)
        let shown = String(decoding: end, as: UTF8.self).unicodeScalars
            .filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
        return String(String.UnicodeScalarView(shown))
    }

    /// `Current stack trace:`, or a number, a library and an address.
    private static func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
        if words.count == 3 { return line.elementsEqual("Current stack trace:".utf8) }
        return words.count == 4 && words[0].allSatisfy { (0x30...0x39).contains($0) }
            && words[2].starts(with: "0x".utf8)
    }
}
