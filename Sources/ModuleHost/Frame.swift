/// A message between the host and a worker.
///
/// On the wire: one byte for the kind, the length of the content as four bytes in little-endian order, the content.
struct Frame: Hashable, Sendable {
    /// What a message says.
    enum Kind: UInt8, Sendable {
        /// Worker: the library is open and its table fits; content is a `ModuleHello`.
        case hello = 0xA1
        /// Worker: what `describe` answered.
        case description = 0xA2
        /// Worker: what `compute` answered.
        case reply = 0xA3
        /// Worker: a `ModuleFailure` in the place of an answer.
        case failure = 0xA4
        /// Host: the bytes for `compute`.
        case compute = 0xB1
        /// Host: nothing more is asked; without content.
        case finish = 0xB2

        /// True when the content is not the module's.
        var isNotice: Bool { [.hello, .failure, .finish].contains(self) }
    }

    let kind: Kind
    let content: [UInt8]

    /// The message as it goes over the wire.
    var bytes: [UInt8] {
        let length = UInt32(truncatingIfNeeded: content.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(5 + content.count)
        bytes.append(kind.rawValue)
        for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * place))) }
        bytes += content
        return bytes
    }
}

/// Cuts a stream of bytes into messages.
struct FrameBuffer {
    /// Bytes that begin no message, or one longer than allowed.
    struct Garbage: Error {}

    private let limit: Int
    private var bytes: [UInt8] = []

    /// `limit` is the greatest length of a description, a request or a reply.
    init(limit: Int) { self.limit = limit }

    mutating func append(_ more: [UInt8]) { bytes += more }

    /// The next whole message; nil until more bytes come.
    mutating func next() throws(Garbage) -> Frame? {
        guard let first = bytes.first else { return nil }
        guard let kind = Frame.Kind(rawValue: first) else { throw Garbage() }
        guard bytes.count >= 5 else { return nil }
        let length = (0..<4).reduce(0) { $0 | Int(bytes[1 + $1]) << (8 * $1) }
        guard length <= (kind.isNotice ? ModuleLimits.noticeBytes : limit) else { throw Garbage() }
        guard bytes.count >= 5 + length else { return nil }
        let content = Array(bytes[5..<(5 + length)])
        bytes.removeFirst(5 + length)
        return Frame(kind: kind, content: content)
    }
}
