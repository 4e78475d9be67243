/// The part of a population a figure is about, as `key=value` pairs; empty for the whole.
public struct Breakdown: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The pairs by key.
    public let parts: [String: String]

    /// The whole, without any breakdown.
    public static let whole = Breakdown([:])

    /// Makes a breakdown of its pairs.
    public init(_ parts: [String: String]) { self.parts = parts }

    /// Reads `key=value;key=value`; an empty text is the whole, a part without `=` gives nil.
    public init?(text: String) {
        var parts: [String: String] = [:]
        for piece in text.split(separator: ";") {
            guard let sign = piece.firstIndex(of: "="), sign != piece.startIndex else { return nil }
            parts[String(piece[..<sign])] = String(piece[piece.index(after: sign)...])
        }
        self.parts = parts
    }

    /// The keys in order.
    public var keys: [String] { parts.keys.sorted() }

    /// `key=value` pairs joined by `;`, keys in order.
    public var description: String { keys.map { "\($0)=\(parts[$0] ?? "")" }.joined(separator: ";") }

    /// True when every pair of `other` is also here.
    public func refines(_ other: Breakdown) -> Bool {
        other.parts.allSatisfy { parts[$0.key] == $0.value }
    }

    /// By the written form.
    public static func < (left: Breakdown, right: Breakdown) -> Bool { left.description < right.description }

    /// Reads the written form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Breakdown(text: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not made of key=value pairs joined by ';'")
        }
        self = value
    }

    /// Writes the written form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
