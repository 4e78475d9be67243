extension DecodingError {
    /// Where in the document, and what is wrong there, in one sentence.
    var words: String {
        switch self {
        case .keyNotFound(let key, let context):
            "'\(key.stringValue)' is missing\(Self.place(context.codingPath))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            context.debugDescription + Self.place(context.codingPath)
        @unknown default: String(describing: self)
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        guard !path.isEmpty else { return "" }
        let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
        return " at " + (steps.hasPrefix(".") ? String(steps.dropFirst()) : steps)
    }
}
