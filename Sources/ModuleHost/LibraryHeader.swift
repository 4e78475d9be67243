#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The beginning of a library in ELF, the format of Linux.
///
/// It is read before the system opens the library: the system crashes on a file that was cut short, and does
/// not say that one was built for another machine.
struct LibraryHeader {
    private let bytes: [UInt8]

    /// What keeps this machine from opening the file, in words; nil when nothing is seen here, as with files
    /// in other formats, which the system names itself.
    static func problem(in path: String) -> String? {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return LibraryHeader(bytes: Descriptors.read(file, upTo: 4096)).problem(
            inFileOf: UInt64(facts.st_size))
    }

    /// Only the layout of 64-bit machines in little-endian order is known.
    private func problem(inFileOf size: UInt64) -> String? {
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let machine = number(at: 18, of: 2),
            let first = number(at: 32, of: 8), let width = number(at: 54, of: 2),
            let count = number(at: 56, of: 2), first <= UInt64(bytes.count)
        else { return nil }
        if let own = Self.ownMachine, machine != own {
            return "it is built for another kind of machine (ELF number \(machine); this one has \(own))"
        }
        let ends = (0..<count).compactMap { index -> UInt64? in
            let place = first + index * width
            guard let start = number(at: place + 8, of: 8), let length = number(at: place + 32, of: 8) else {
                return nil
            }
            let end = start.addingReportingOverflow(length)
            return end.overflow ? .max : end.partialValue
        }
        guard let end = ends.max(), end > size else { return nil }
        return "the file is cut short: it has \(size) bytes and should have \(end) or more"
    }

    /// A number in little-endian order; nil beyond the bytes that were read.
    private func number(at place: UInt64, of length: Int) -> UInt64? {
        guard place <= UInt64(bytes.count), bytes.count - Int(place) >= length else { return nil }
        return bytes[Int(place)..<(Int(place) + length)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    #if arch(x86_64)
        private static let ownMachine: UInt64? = 62
    #elseif arch(arm64)
        private static let ownMachine: UInt64? = 183
    #else
        private static let ownMachine: UInt64? = nil
    #endif
}
