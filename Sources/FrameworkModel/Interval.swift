/// A confidence interval in the unit of the value it belongs to.
public struct Interval: Hashable, Sendable {
    /// Lower limit; may be minus infinity.
    public let lower: Double
    /// Upper limit, never below the lower one; may be infinite.
    public let upper: Double
    /// Confidence as a fraction, for example 0.95.
    public let confidence: Double

    /// Makes an interval of its parts.
    public init(lower: Double, upper: Double, confidence: Double) {
        self.lower = lower
        self.upper = upper
        self.confidence = confidence
    }

    /// Both limits multiplied by a positive factor.
    public func scaled(by factor: Double) -> Interval {
        Interval(lower: lower * factor, upper: upper * factor, confidence: confidence)
    }

    /// True when the value lies between the limits or on one of them.
    public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

    /// True when the two intervals share at least one value; touching counts.
    public func overlaps(_ other: Interval) -> Bool { lower <= other.upper && other.lower <= upper }
}

extension Interval: Codable {
    private enum Key: String, CodingKey {
        case lower
        case upper
        case confidence
    }

    /// Reads `lower`, `upper` and `confidence`; an infinite limit is the text `inf` or `-inf`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func limit(_ key: Key) throws -> Double {
            switch try? values.decode(String.self, forKey: key) {
            case "inf": return .infinity
            case "-inf": return -.infinity
            default: return try values.decode(Double.self, forKey: key)
            }
        }
        self.init(
            lower: try limit(.lower), upper: try limit(.upper),
            confidence: try values.decode(Double.self, forKey: .confidence))
    }

    /// Writes `lower`, `upper` and `confidence`; an infinite limit as the text `inf` or `-inf`.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        for (key, limit) in [(Key.lower, lower), (.upper, upper)] {
            if limit.isInfinite {
                try values.encode(limit > 0 ? "inf" : "-inf", forKey: key)
            } else {
                try values.encode(limit, forKey: key)
            }
        }
        try values.encode(confidence, forKey: .confidence)
    }
}
