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

    /// Bytes that an entry takes besides those of its texts.
    static let overhead = 512

    private let limit: Int
    private let most: Int
    private let state = Mutex(State())

    /// `limit` is in bytes, `most` the number of entries, all of which are looked at for the oldest.
    init(limit: Int, most: Int) {
        self.limit = limit
        self.most = most
    }

    /// Bytes that are kept.
    var bytes: Int { state.withLock(\.bytes) }

    private static func bytes(_ key: String, _ resource: Resource) -> Int {
        resource.headers.reduce(resource.bytes.readableBytes + key.utf8.count + overhead) {
            $0 + $1.value.utf8.count
        }
    }

    subscript(key: String) -> Resource? {
        get {
            state.withLock { state in
                state.clock += 1
                state.entries[key]?.used = state.clock
                return state.entries[key]?.resource
            }
        }
        set {
            guard let newValue, Self.bytes(key, newValue) <= limit else { return }
            state.withLock { state in
                state.clock += 1
                if let former = state.entries[key] { state.bytes -= Self.bytes(key, former.resource) }
                state.entries[key] = Entry(resource: newValue, used: state.clock)
                state.bytes += Self.bytes(key, newValue)
                while state.bytes > limit || state.entries.count > most,
                    let oldest = state.entries.min(by: { $0.value.used < $1.value.used })
                {
                    state.entries[oldest.key] = nil
                    state.bytes -= Self.bytes(oldest.key, oldest.value.resource)
                }
            }
        }
    }
}
