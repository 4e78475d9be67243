import Extracts
import FrameworkModel

/// The value of one field of one record.
enum PlainValue: Hashable {
    /// There is none, or none that can be read.
    case missing
    /// A text that the mapping does not list: it equals nothing and yet is not missing.
    case unlisted
    /// A code, a word of a category or an identifier, byte by byte.
    case text([UInt8])
    case yes, no
    case day(Day)
    /// A number in thousandths.
    case number(Int)
}

/// How texts become values: the plain statement of what a mapping means.
enum PlainFields {
    /// The value of a column's text.
    static func value(of text: [UInt8], _ kind: RecordField.Kind, _ reading: ColumnReading) -> PlainValue {
        if text.isEmpty || reading.missing.contains(where: { Array($0.utf8) == text }) { return .missing }
        switch kind {
        case .identifier:
            return .text(text)
        case .code, .category:
            if reading.values.isEmpty { return .text(text) }
            guard let word = listed(text, in: reading.values) else { return .unlisted }
            return .text(Array(word.utf8))
        case .flag:
            let words = reading.values.isEmpty ? ["Y": "yes", "N": "no"] : reading.values
            guard let word = listed(text, in: words) else { return .unlisted }
            return word == "yes" ? .yes : .no
        case .date:
            return day(text, isBritish: reading.dateFormat == "dd/MM/yyyy").map(PlainValue.day) ?? .missing
        case .number:
            return thousandths(String(decoding: text, as: UTF8.self)).map(PlainValue.number) ?? .missing
        }
    }

    /// The value of a constant, which is already in logical words.
    static func constant(_ word: String, _ kind: RecordField.Kind) -> PlainValue {
        let words = kind == .flag ? ["yes": "yes", "no": "no"] : [:]
        return value(of: Array(word.utf8), kind, ColumnReading(column: "", values: words))
    }

    private static func listed(_ text: [UInt8], in words: [String: String]) -> String? {
        words.first { Array($0.key.utf8) == text }?.value
    }

    /// A day of the years 2000 to 2099, with two digits for day and month.
    private static func day(_ text: [UInt8], isBritish: Bool) -> Day? {
        var iso = text
        if isBritish {
            let slash = UInt8(ascii: "/")
            let dash = UInt8(ascii: "-")
            guard text.count == 10, text[2] == slash, text[5] == slash else { return nil }
            iso = text[6...] + [dash] + text[3...4] + [dash] + text[0...1]
        }
        guard iso.allSatisfy({ $0 < 0x80 }), let day = Day(iso: String(decoding: iso, as: UTF8.self)),
            (2000...2099).contains(day.year)
        else { return nil }
        return day
    }

    /// Optional sign, digits, and optionally a point with at most three digits behind it.
    private static func thousandths(_ text: String) -> Int? {
        let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
        let parts = text.dropFirst(isSigned ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        let digits = Set("0123456789")
        guard parts.count <= 2, !parts[0].isEmpty, parts.allSatisfy({ $0.allSatisfy(digits.contains) })
        else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard decimals.count <= 3 else { return nil }
        let padded = decimals + String(repeating: "0", count: 3 - decimals.count)
        return Int(parts[0] + padded).map { text.hasPrefix("-") ? -$0 : $0 }
    }
}
