package import FrameworkModel

extension Mapping {
    /// The mapping as the text of a file, from which reading makes the same mapping.
    ///
    /// Fields stand in the given order, fields that are not among them after these by their keys.
    package func yaml(fields: [RecordField]) -> String {
        let order = fields.map(\.id)
        let others = sources.keys.filter { !order.contains($0) }.sorted()
        var text = "name: \(YAMLText.scalar(name))\n"
        let lines = (order + others).compactMap { sources[$0]?.yaml(of: $0) }
        text += lines.isEmpty ? "fields: {}\n" : "fields:\n"
        for line in lines { text += "  \(line)\n" }
        if let header { text += "header: \(YAMLText.longList(header))\n" }
        return text
    }
}

extension FieldSource {
    /// The line of a field in a mapping file, without indent.
    func yaml(of field: String) -> String {
        let key = YAMLText.scalar(field)
        switch self {
        case .constant(let word):
            return "\(key): {constant: \(YAMLText.scalar(word))}"
        case .column(let reading):
            var parts = [("column", YAMLText.scalar(reading.column))]
            if !reading.values.isEmpty { parts.append(("values", YAMLText.table(reading.values))) }
            if let format = reading.dateFormat { parts.append(("date", YAMLText.scalar(format))) }
            if !reading.missing.isEmpty { parts.append(("missing", YAMLText.list(reading.missing))) }
            if parts.count == 1 { return "\(key): \(YAMLText.scalar(reading.column))" }
            return "\(key): {" + parts.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
        }
    }
}
