/// Texts as YAML writes them, so that every reader takes them as texts.
enum YAMLText {
    private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

    /// A text, in double quotes where it needs them.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A logical word, in the table of values: never in quotes when it is made of letters.
    static func word(_ text: String) -> String {
        reserved.contains(text) ? text : scalar(text)
    }

    /// A list in brackets on one line.
    static func list(_ texts: [String]) -> String {
        "[" + texts.map(scalar).joined(separator: ", ") + "]"
    }

    /// A list in brackets that goes on over several lines, indented by two spaces, when it is long.
    static func longList(_ texts: [String]) -> String {
        var lines: [String] = []
        var line = ""
        for (index, text) in texts.enumerated() {
            let item = scalar(text) + (index + 1 < texts.count ? "," : "")
            if !line.isEmpty, line.count + item.count > 100 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + item
        }
        lines.append(line)
        return lines.count == 1 ? "[\(line)]" : "[\n  " + lines.joined(separator: "\n  ") + "]"
    }

    /// A table in braces, in the order of the keys.
    static func table(_ rows: [String: String]) -> String {
        let items = rows.sorted { $0.key < $1.key }.map { "\(scalar($0.key)): \(word($0.value))" }
        return "{" + items.joined(separator: ", ") + "}"
    }

    /// A text in double quotes on one line; whatever is not plainly printable is written as its number.
    static func quoted(_ text: String) -> String {
        var result = "\""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\" + String(scalar)
            // The reader takes a star before a word for an alias, also in quotes.
            case 0x2A where index + 1 < scalars.count: result += "\\x2A"
            case 0x20...0x7E, 0xA1...0x1FFF: result += String(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return result + "\""
    }

    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, (first | 0x20) &- 0x61 < 26, bytes.last != 0x20,
            !reserved.contains(text.lowercased())
        else { return false }
        return bytes.allSatisfy { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
                || byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x5F
        }
    }
}
