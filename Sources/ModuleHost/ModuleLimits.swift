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

    /// Descriptors that a worker may have open, its own included.
    static let descriptors: UInt64 = 64
    /// Length in bytes of a message of a worker that is neither a description nor a reply.
    static let noticeBytes = 1 << 16
    /// Length in bytes of a text in a module's table.
    static let tableTextBytes = 200
    /// Length in bytes of what is shown of a module's words.
    static let shownBytes = 2_000
    /// Length in bytes of what is kept of a module's last words: a message of the Swift runtime is followed
    /// by a stack trace several times as long as the message.
    static let keptBytes = 32_000

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
