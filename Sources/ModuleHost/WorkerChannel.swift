#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The worker's end of the line to the host.
///
/// It consists of private copies of standard input and output; the module finds an empty standard input.
struct WorkerChannel {
    let input: Int32
    private let output: Int32
    private var buffer = FrameBuffer(limit: Int(UInt32.max))

    init(output: Int32) throws(Descriptors.Failure) {
        self.output = output
        input = try Descriptors.privateCopy(of: STDIN_FILENO)
        let nothing = open("/dev/null", O_RDONLY)
        guard nothing >= 0 else { throw Descriptors.Failure("open") }
        try Descriptors.replace(STDIN_FILENO, by: nothing)
    }

    func send(_ kind: Frame.Kind, _ content: [UInt8]) {
        _ = Descriptors.write(Frame(kind: kind, content: content).bytes, to: output)
    }

    /// Waits for a message of this kind; nil when the host has closed the line or says anything else.
    mutating func receive(_ kind: Frame.Kind) -> [UInt8]? {
        while true {
            if let frame = try? buffer.next() { return frame.kind == kind ? frame.content : nil }
            let more = Descriptors.read(input)
            guard !more.isEmpty else { return nil }
            buffer.append(more)
        }
    }
}
