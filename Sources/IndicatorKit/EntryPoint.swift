import FoundationEssentials

/// The bodies behind the C table that the build generates for each module.
///
/// Nothing here traps: whatever a module throws becomes `INDICATOR_FAILED` with the text of the error.
public enum EntryPoint {
    /// Puts the module's description, as JSON, into `reply`.
    public static func describe(
        _ module: any IndicatorModule.Type, _ reply: UnsafeMutablePointer<indicator_bytes>?
    ) -> Int32 {
        answer(reply) { [UInt8](try encoder.encode(module.description)) }
    }

    /// Reads a `ComputeRequest`, computes, and puts the `ComputeReply` into `reply`.
    public static func compute(
        _ module: any IndicatorModule.Type, _ request: UnsafePointer<UInt8>?, _ count: Int,
        _ reply: UnsafeMutablePointer<indicator_bytes>?
    ) -> Int32 {
        answer(reply) {
            let bytes = UnsafeBufferPointer(start: request, count: request == nil ? 0 : count)
            let reply = try module.compute(
                ComputeRequest(json: bytes)
                    ?? JSONDecoder().decode(ComputeRequest.self, from: Data(bytes)))
            return try reply.json ?? [UInt8](encoder.encode(reply))
        }
    }

    /// Frees what `describe` or `compute` put into `reply`.
    public static func release(_ reply: UnsafeMutablePointer<indicator_bytes>?) {
        reply?.pointee.bytes?.deallocate()
        reply?.pointee = indicator_bytes(bytes: nil, count: 0)
    }

    /// Keys in order, so that equal values are equal bytes.
    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    private static func answer(
        _ reply: UnsafeMutablePointer<indicator_bytes>?, _ body: () throws -> [UInt8]
    ) -> Int32 {
        do {
            hand(over: try body(), to: reply)
            return INDICATOR_OK
        } catch {
            hand(over: Array(String(describing: error).utf8), to: reply)
            return INDICATOR_FAILED
        }
    }

    private static func hand(over bytes: [UInt8], to reply: UnsafeMutablePointer<indicator_bytes>?) {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        copy.initialize(from: bytes, count: bytes.count)
        reply?.pointee = indicator_bytes(bytes: copy, count: bytes.count)
    }
}

/// Version of the kit a module was built with; shown when a module is refused.
public let kitVersion = "1.0.0"

extension EntryPoint {
    /// Text ending in NUL that is never freed, for the constant table.
    public static func permanent(_ text: String) -> UnsafePointer<CChar>? {
        let bytes = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        copy.initialize(from: Array(bytes), count: bytes.count)
        return UnsafePointer(copy)
    }

    /// The compiler the kit was built with.
    public static var compilerVersion: String {
        #if compiler(>=6.4)
            "Swift 6.4 or newer"
        #elseif compiler(>=6.3)
            "Swift 6.3"
        #else
            "Swift 6.2"
        #endif
    }
}
