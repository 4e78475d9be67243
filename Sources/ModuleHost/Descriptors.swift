#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whole reads and writes on file descriptors.
enum Descriptors {
    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let call: String
        let number: Int32

        init(_ call: String) {
            self.call = call
            number = errno
        }

        var description: String { "\(call) failed: \(String(cString: strerror(number)))" }
    }

    /// What can be read at once, at most `limit` bytes; empty at the end, or when nothing waits in a
    /// non-blocking descriptor.
    static func read(_ descriptor: Int32, upTo limit: Int = 1 << 16) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var got = 0
            repeat {
                #if canImport(Darwin)
                    got = Darwin.read(descriptor, buffer.baseAddress, limit)
                #else
                    got = Glibc.read(descriptor, buffer.baseAddress, limit)
                #endif
            } while got < 0 && errno == EINTR
            count = max(got, 0)
        }
    }

    /// Writes everything; false when the other end is gone.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// A copy of a descriptor above the standard three that a program started from here does not inherit.
    static func privateCopy(of descriptor: Int32) throws(Failure) -> Int32 {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw Failure("fcntl") }
        return copy
    }

    /// Lets `descriptor` mean what `source` means, and closes `source`.
    static func replace(_ descriptor: Int32, by source: Int32) throws(Failure) {
        guard dup2(source, descriptor) >= 0 else { throw Failure("dup2") }
        close(source)
    }
}
