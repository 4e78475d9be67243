/// The end of what a module wrote, fit to be shown.
struct LastWords: Sendable {
    private var bytes: [UInt8] = []

    init(_ bytes: [UInt8] = []) { bytes.withUnsafeBytes { append($0) } }

    /// Not generic, so that a flood costs little.
    mutating func append(_ more: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: more.suffix(ModuleLimits.keptBytes)))
        let excess = bytes.count - ModuleLimits.keptBytes
        if excess > ModuleLimits.keptBytes { bytes.removeFirst(excess) }
    }

    /// Text without the frames of stack traces, which are addresses in the worker.
    var text: String {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { !Self.isFrame($0) }
        let end = lines.joined(separator: [UInt8(ascii: "\n")]).suffix(ModuleLimits.shownBytes)
        return String(decoding: end, as: UTF8.self).withoutControls
    }

    /// `Current stack trace:`, or a number, a library and an address.
    private static func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
        if words.count == 3 { return line.elementsEqual("Current stack trace:".utf8) }
        return words.count == 4 && words[0].allSatisfy { (0x30...0x39).contains($0) }
            && words[2].starts(with: "0x".utf8)
    }
}
