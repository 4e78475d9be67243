/// The end of an indicator, announced with the day it goes and what to use then.
public struct Deprecation: Hashable, Codable, Sendable {
    /// First day on which it should no longer be used.
    public let since: Day
    /// Day on which it is taken away.
    public let removal: Day
    /// Identifier of the indicator to use instead; nil when there is none.
    public let replacement: String?
    /// Why.
    public let reason: String

    /// Makes a deprecation of its parts.
    public init(since: Day, removal: Day, replacement: String? = nil, reason: String) {
        self.since = since
        self.removal = removal
        self.replacement = replacement
        self.reason = reason
    }

    /// When it goes, what to use then and why, in one sentence without a full stop.
    public var words: String {
        let instead = replacement.map { "use \($0) instead" } ?? "nothing takes its place"
        return "not to be used since \(since.inWords), goes on \(removal.inWords), \(instead): \(reason)"
    }
}
