/// How much one module may take.
package struct ModuleLimits: Hashable, Sendable {
    /// Time for each call: opening and describing together, and computing.
    package var time: Duration
    /// Address space of the worker in bytes.
    package var memory: UInt64
    /// Length of one answer in bytes.
    package var replyBytes: Int
    /// Estimates in one answer.
    package var estimates: Int

    /// Limits that no sensible module comes near.
    package static let standard = ModuleLimits(
        time: .seconds(20), memory: 2 << 30, replyBytes: 64 << 20, estimates: 1_000_000)

    /// Makes limits of their parts.
    package init(time: Duration, memory: UInt64, replyBytes: Int, estimates: Int) {
        self.time = time
        self.memory = memory
        self.replyBytes = replyBytes
        self.estimates = estimates
    }
}
