/// How a method treats a stratum whose count was not given.
public enum MissingCounts: String, Sendable, Hashable, Codable {
    /// The whole figure is refused.
    case refuse
    /// The count is 0; for sources that state that their blanks are zeros.
    case areZero
}

extension MissingCounts {
    /// The count of a stratum under this rule.
    func resolve(_ count: Double?, _ name: String, stratum: Int) throws(StatisticsError) -> Double {
        let value = self == .areZero ? count ?? 0 : try Check.given(count, name, stratum: stratum)
        try Check.count(value, name)
        return value
    }
}
