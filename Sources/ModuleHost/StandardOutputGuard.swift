#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Puts a pipe in the place of standard output, so that whatever a module prints is noticed and nothing of it
/// reaches the host's own output.
///
/// The pipe does not block: what a module prints beyond its capacity is lost, not waited for.
struct StandardOutputGuard {
    /// What standard output was before.
    let original: Int32
    private let reader: Int32

    init() throws(Descriptors.Failure) {
        fflush(nil)
        original = try Descriptors.privateCopy(of: STDOUT_FILENO)
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Descriptors.Failure("pipe") }
        reader = try Descriptors.privateCopy(of: ends[0])
        close(ends[0])
        for end in [reader, ends[1]] where fcntl(end, F_SETFL, O_NONBLOCK) != 0 {
            throw Descriptors.Failure("fcntl")
        }
        try Descriptors.replace(STDOUT_FILENO, by: ends[1])
    }

    /// What was printed since the last call.
    func take() -> [UInt8] {
        fflush(nil)
        var printed: [UInt8] = []
        while true {
            let more = Descriptors.read(reader)
            guard !more.isEmpty else { return printed }
            printed += more
        }
    }

    /// Gives standard output back.
    func remove() throws(Descriptors.Failure) {
        try Descriptors.replace(STDOUT_FILENO, by: original)
        close(reader)
    }
}
