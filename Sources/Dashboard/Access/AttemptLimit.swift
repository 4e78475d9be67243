import Synchronization

/// Slows down who tries tokens: after some wrong ones an address has to wait, twice as long each time.
final class AttemptLimit: Sendable {
    private struct Record {
        var failures = 0
        var until: ContinuousClock.Instant
        var last: ContinuousClock.Instant
    }

    /// Wrong tokens that cost nothing.
    static let free = 5
    /// Seconds of the longest wait.
    static let longest = 300
    /// Addresses that are remembered.
    static let most = 1_000

    private let now: @Sendable () -> ContinuousClock.Instant
    private let records = Mutex<[String: Record]>([:])

    init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// Seconds that the address has to wait; nil when it may try.
    func wait(for address: String) -> Int? {
        let time = now()
        return records.withLock { records in
            guard let record = records[address], record.until > time else { return nil }
            return max(1, Int((record.until - time).components.seconds) + 1)
        }
    }

    func failed(_ address: String) {
        let time = now()
        records.withLock { records in
            var record = records[address] ?? Record(until: time, last: time)
            record.failures += 1
            record.last = time
            let over = record.failures - Self.free
            if over >= 0 {
                record.until = time.advanced(by: .seconds(min(Self.longest, 1 << min(over, 12))))
            }
            records[address] = record
            if records.count > Self.most,
                let oldest = records.min(by: { $0.value.last < $1.value.last })
            {
                records[oldest.key] = nil
            }
        }
    }

    func succeeded(_ address: String) { records.withLock { $0[address] = nil } }
}
