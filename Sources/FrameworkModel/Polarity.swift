/// Which direction of an indicator is better, with the reason.
public struct Polarity: Hashable, Codable, Sendable {
    /// The direction.
    public enum Direction: String, Codable, Sendable {
        /// A higher value is better.
        case higherIsBetter = "higher_is_better"
        /// A lower value is better.
        case lowerIsBetter = "lower_is_better"
        /// Neither end is good: a value may be too low or too high.
        case range
        /// Context only: never worded as better or worse.
        case none
    }

    /// The direction.
    public let direction: Direction
    /// Why, in one sentence.
    public let reason: String
    /// Identifier of the indicator it must be read with, nil when it may be read alone.
    public let companion: String?

    /// A higher value is better.
    public static func higherIsBetter(_ reason: String, companion: String? = nil) -> Polarity {
        Polarity(direction: .higherIsBetter, reason: reason, companion: companion)
    }

    /// A lower value is better.
    public static func lowerIsBetter(_ reason: String, companion: String? = nil) -> Polarity {
        Polarity(direction: .lowerIsBetter, reason: reason, companion: companion)
    }

    /// Neither end is good.
    public static func range(_ reason: String, companion: String? = nil) -> Polarity {
        Polarity(direction: .range, reason: reason, companion: companion)
    }

    /// Context only.
    public static func none(_ reason: String, companion: String? = nil) -> Polarity {
        Polarity(direction: .none, reason: reason, companion: companion)
    }
}
