extension Table {
    func jsonText() -> String {
        let objects = rows.map { row in
            let members = zip(columns, row).map { "\(Table.json($0)): \(Table.json($1))" }
            return "  {\(members.joined(separator: ", "))}"
        }
        return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
    }

    /// JSON has no infinity, so that one is written as text.
    private static func json(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): json(text)
        case .number(let value, _): value.isFinite ? Cell.exact(value) : json(Cell.exact(value))
        case .empty: "null"
        }
    }

    private static func json(_ text: String) -> String {
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
