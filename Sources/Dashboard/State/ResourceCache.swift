import NIOCore
import Synchronization

/// Keeps what was made as long as all of it fits; what was asked for longest ago goes first.
final class ResourceCache: Sendable {
    private struct Entry {
        let resource: Resource
        var used: UInt64
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0
        var clock: UInt64 = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// `limit` is in bytes.
    init(limit: Int) { self.limit = limit }

    /// Bytes that are kept.
    var bytes: Int { state.withLock(\.bytes) }

    subscript(key: String) -> Resource? {
        get {
            state.withLock { state in
                state.clock += 1
                state.entries[key]?.used = state.clock
                return state.entries[key]?.resource
            }
        }
        set {
            guard let newValue, newValue.bytes.readableBytes <= limit else { return }
            state.withLock { state in
                state.clock += 1
                if let former = state.entries[key] { state.bytes -= former.resource.bytes.readableBytes }
                state.entries[key] = Entry(resource: newValue, used: state.clock)
                state.bytes += newValue.bytes.readableBytes
                while state.bytes > limit,
                    let oldest = state.entries.min(by: { $0.value.used < $1.value.used })
                {
                    state.entries[oldest.key] = nil
                    state.bytes -= oldest.value.resource.bytes.readableBytes
                }
            }
        }
    }
}
