extension Table {
    func csvText() -> String {
        var text = columns.map(Table.quoted).joined(separator: ",") + "\n"
        for row in rows {
            text += row.map { cell in
                switch cell {
                case .text(let words): Table.quoted(words)
                case .number(let value, _): Cell.exact(value)
                case .empty: ""
                }
            }.joined(separator: ",")
            text += "\n"
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
