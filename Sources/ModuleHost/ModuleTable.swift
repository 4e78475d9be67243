#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import IndicatorABI

/// Who built a module; for messages only.
struct ModuleHello: Hashable, Codable, Sendable {
    let kitVersion: String
    let compilerVersion: String
    let abiVersion: UInt32
    /// Version of the module itself; nil when its table is older than that member.
    let moduleVersion: String?

    /// The same, fit to be shown; a worker may say anything.
    var shown: ModuleHello {
        ModuleHello(
            kitVersion: kitVersion.shown, compilerVersion: compilerVersion.shown, abiVersion: abiVersion,
            moduleVersion: moduleVersion?.shown)
    }
}

/// An open library whose table fits this host; the same calls are made in a worker and in the host's process.
///
/// A library is never closed: the Swift runtime keeps pointers into every library it has seen.
struct ModuleTable {
    let library: ModuleLibrary
    let hello: ModuleHello
    private let describeFunction: @convention(c) (UnsafeMutablePointer<indicator_bytes>?) -> Int32
    private let computeFunction:
        @convention(c) (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<indicator_bytes>?) -> Int32
    private let releaseFunction: @convention(c) (UnsafeMutablePointer<indicator_bytes>?) -> Void

    /// Opens the library and compares magic, version and size, in this order, before it reads anything else.
    init(opening library: ModuleLibrary) throws(ModuleFailure) {
        if let problem = LibraryHeader.problem(in: library.path) { throw .notOpened(library, problem) }
        guard let handle = dlopen(library.path, RTLD_NOW | RTLD_LOCAL) else {
            throw .notOpened(library, dlerror().map { String(cString: $0) } ?? "no reason given")
        }
        guard let symbol = dlsym(handle, library.symbol) else { throw .noEntry(library) }
        let entry = unsafeBitCast(
            symbol, to: (@convention(c) () -> UnsafePointer<indicator_module>?).self)
        guard let table = entry() else { throw .noTable(library, missing: "table") }

        let magic = table.pointee.magic
        guard magic == INDICATOR_ABI_MAGIC else { throw .magic(library, found: magic) }
        let version = table.pointee.abi_version
        guard let expected = Self.size(ofVersion: version) else { throw .version(library, found: version) }
        let size = table.pointee.struct_size
        guard size == UInt32(expected) else {
            throw .size(library, found: size, expected: expected, version: version)
        }

        guard let describe = table.pointee.describe else { throw .noTable(library, missing: "'describe'") }
        guard let compute = table.pointee.compute else { throw .noTable(library, missing: "'compute'") }
        guard let release = table.pointee.release else { throw .noTable(library, missing: "'release'") }
        self.library = library
        describeFunction = describe
        computeFunction = compute
        releaseFunction = release
        hello = ModuleHello(
            kitVersion: try Self.text(table.pointee.kit_version, "kit_version", library),
            compilerVersion: try Self.text(table.pointee.compiler_version, "compiler_version", library),
            abiVersion: version,
            moduleVersion: version < 2
                ? nil : try Self.text(table.pointee.module_version, "module_version", library))
    }

    /// Bytes that a table of this version has; nil when the host does not read it.
    private static func size(ofVersion version: UInt32) -> Int? {
        switch version {
        case 1: MemoryLayout<indicator_module>.offset(of: \.module_version)
        case INDICATOR_ABI_VERSION: MemoryLayout<indicator_module>.size
        default: nil
        }
    }

    /// Calls `describe` and returns the bytes of its answer.
    func describe(limit: Int, output: StandardOutputGuard) throws(ModuleFailure) -> [UInt8] {
        try answer(.describe, limit, output) { describeFunction($0) }
    }

    /// Calls `compute` and returns the bytes of its answer.
    func compute(
        _ request: [UInt8], limit: Int, output: StandardOutputGuard
    ) throws(ModuleFailure) -> [UInt8] {
        try answer(.compute, limit, output) { reply in
            request.withUnsafeBufferPointer { computeFunction($0.baseAddress, $0.count, reply) }
        }
    }

    private func answer(
        _ call: ModuleCall, _ limit: Int, _ output: StandardOutputGuard,
        _ body: (UnsafeMutablePointer<indicator_bytes>) -> Int32
    ) throws(ModuleFailure) -> [UInt8] {
        var reply = indicator_bytes(bytes: nil, count: 0)
        let status = body(&reply)
        let printed = output.take()
        defer { releaseFunction(&reply) }
        guard (0...limit).contains(reply.count) else {
            throw .tooLarge(library, "\(UInt(bitPattern: reply.count)) bytes", limit: "\(limit)", in: call)
        }
        guard reply.bytes != nil || reply.count == 0 else {
            throw .garbage(library, "it names \(reply.count) bytes and gives none", in: call)
        }
        let bytes = [UInt8](UnsafeBufferPointer(start: reply.bytes, count: reply.count))
        switch status {
        case INDICATOR_OK where printed.isEmpty: return bytes
        case INDICATOR_OK: throw .printed(library, printed, in: call)
        case INDICATOR_FAILED: throw .reported(library, bytes, printed: printed, in: call)
        default: throw .garbage(library, "it returned the unknown status \(status)", in: call)
        }
    }

    private static func text(
        _ words: UnsafePointer<CChar>?, _ member: String, _ library: ModuleLibrary
    ) throws(ModuleFailure) -> String {
        guard let words else { return "unknown" }
        let limit = ModuleLimits.tableTextBytes
        let length = strnlen(words, limit + 1)
        guard length <= limit else {
            throw .noTable(library, missing: "\(member) of at most \(limit) bytes")
        }
        return String(decoding: UnsafeRawBufferPointer(start: words, count: length), as: UTF8.self)
            .withoutControls
    }
}
