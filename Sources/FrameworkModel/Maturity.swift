/// How strictly a module is checked, and so how far its figures may go.
public enum Maturity: String, Codable, Sendable, CaseIterable {
    /// Being written: the checks that every figure needs.
    case draft
    /// For boards and the public: all checks.
    case official
}

/// A check that a module need not pass until a day, and why.
public struct Bypass: Hashable, Codable, Sendable {
    /// Identifier of the check, such as `IC07`.
    public let check: String
    /// Why it does not pass.
    public let reason: String
    /// Who sees to it.
    public let owner: String
    /// Last day on which it counts.
    public let expires: Day

    /// Makes a bypass of its parts.
    public init(check: String, reason: String, owner: String, expires: Day) {
        self.check = check
        self.reason = reason
        self.owner = owner
        self.expires = expires
    }
}
