import FrameworkModel

extension RecordField {
    /// The words on the right of a table of values; empty for a code, which takes any; nil when the field has
    /// no such table.
    var logicalWords: [String]? {
        switch kind {
        case .flag: ["yes", "no"]
        case .category: words
        case .code: []
        case .date, .number, .identifier: nil
        }
    }

    /// What is expected of a constant when `text` is none; nil when it may be one.
    func objection(toConstant text: String) -> String? {
        switch kind {
        case .flag: ["yes", "no"].contains(text) ? nil : "yes or no"
        case .category: words.contains(text) ? nil : "one of " + words.joined(separator: ", ")
        case .code: text.isEmpty ? "a code" : nil
        case .date: Day(iso: text) == nil ? "a day written yyyy-mm-dd" : nil
        case .number: Self.isNumber(text) ? nil : "a number with at most three decimals, as in 12.5"
        case .identifier: "a column: one reference for all rows would make them one person or record"
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 12,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return false }
        return parts.count == 1 || (1...3).contains(parts[1].utf8.count)
    }
}

extension RecordField.Kind {
    /// The kind in words, with its article.
    var phrase: String {
        switch self {
        case .flag: "a flag"
        case .category: "a category"
        case .code: "a code"
        case .date: "a date"
        case .number: "a number"
        case .identifier: "a reference"
        }
    }
}
