extension Table {
    func jsonText() -> String {
        let lines = jsonObjects.map { "  \($0)" }
        return lines.isEmpty ? "[]\n" : "[\n\(lines.joined(separator: ",\n"))\n]\n"
    }

    /// Each row as an object with the columns as keys.
    package var jsonObjects: [String] {
        rows.map { row in
            let members = zip(columns, row).map { "\(Table.jsonString($0)): \(Table.json($1))" }
            return "{\(members.joined(separator: ", "))}"
        }
    }

    /// JSON has no infinity, so that one is written as text.
    private static func json(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): jsonString(text)
        case .number(let value, _): value.isFinite ? Cell.exact(value) : jsonString(Cell.exact(value))
        case .empty: "null"
        }
    }

    /// A text in quotation marks.
    package static func jsonString(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
