import ExtractScan
import Foundation

/// The bytes of one input: by position where that is possible, otherwise from beginning to end.
final class ByteSource: @unchecked Sendable {
    private enum Content {
        case memory([UInt8])
        case file(Int32)
        case stream(OpaquePointer)
    }

    let name: String
    private let content: Content

    /// True when `read(at:into:)` may be called, by several threads at once.
    var hasPositions: Bool { if case .stream = content { false } else { true } }

    private init(name: String, _ content: Content) {
        self.name = name
        self.content = content
    }

    deinit {
        switch content {
        case .memory: break
        case .file(let descriptor): close(descriptor)
        case .stream(let stream): gunzip_close(stream)
        }
    }

    static func open(_ input: ExtractInput) throws(ExtractError) -> ByteSource {
        switch input {
        case .bytes(let bytes):
            return ByteSource(name: input.name, .memory(bytes))
        case .standardInput:
            return try ByteSource(name: input.name, stream(dup(STDIN_FILENO), input.name))
        case .file(let path):
            let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                throw .unreadable(input: path, problem: String(cString: strerror(errno)))
            }
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
                close(descriptor)
                throw .unreadable(input: path, problem: "it is a folder")
            }
            var start = [UInt8](repeating: 0, count: 2)
            let isPlainFile = status.st_mode & S_IFMT == S_IFREG
            if isPlainFile, pread(descriptor, &start, 2, 0) < 2 || start != [0x1F, 0x8B] {
                return ByteSource(name: path, .file(descriptor))
            }
            return try ByteSource(name: path, stream(descriptor, path))
        }
    }

    private static func stream(_ descriptor: Int32, _ name: String) throws(ExtractError) -> Content {
        guard let stream = gunzip_open(descriptor) else {
            throw .unreadable(input: name, problem: "there is not enough memory")
        }
        return .stream(stream)
    }

    /// Fills the buffer from a position on; fewer bytes only at the end.
    ///
    /// Needs `hasPositions`.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ExtractError) -> Int {
        switch content {
        case .memory(let bytes):
            let part = bytes.dropFirst(offset).prefix(buffer.count)
            buffer.copyBytes(from: part)
            return part.count
        case .file(let descriptor):
            return try fill(buffer) { pread(descriptor, $0, $1, off_t(offset + $2)) }
        case .stream:
            throw .unreadable(input: name, problem: "it can only be read from its beginning")
        }
    }

    /// Fills the buffer with what comes next; fewer bytes only at the end.
    ///
    /// For one thread at a time.
    func readNext(into buffer: UnsafeMutableRawBufferPointer) throws(ExtractError) -> Int {
        guard case .stream(let stream) = content else { return 0 }
        return try fill(buffer) { bytes, count, _ in gunzip_read(stream, bytes, count) }
    }

    /// The first mebibyte, or all there is.
    func beginning() throws(ExtractError) -> [UInt8] {
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { block.deallocate() }
        let got = hasPositions ? try read(at: 0, into: block) : try readNext(into: block)
        return Array(UnsafeRawBufferPointer(rebasing: block[..<got]))
    }

    /// All bytes from the beginning.
    func everything() throws(ExtractError) -> [UInt8] {
        if case .memory(let bytes) = content { return bytes }
        var all: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { block.deallocate() }
        while true {
            let got = hasPositions ? try read(at: all.count, into: block) : try readNext(into: block)
            all += UnsafeRawBufferPointer(rebasing: block[..<got])
            if got < block.count { return all }
        }
    }

    private func fill(
        _ buffer: UnsafeMutableRawBufferPointer, _ read: (UnsafeMutableRawPointer, Int, Int) -> Int
    ) throws(ExtractError) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        var got = 0
        while got < buffer.count {
            let count = read(base + got, buffer.count - got, got)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR, hasPositions { continue }
                throw .unreadable(input: name, problem: problem)
            }
            got += count
        }
        return got
    }

    private var problem: String {
        if case .stream(let stream) = content { return String(cString: gunzip_problem(stream)) }
        return String(cString: strerror(errno))
    }
}
