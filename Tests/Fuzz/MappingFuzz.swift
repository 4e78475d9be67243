import Extracts
import FrameworkModel

/// Any text as a mapping, as the header of an extract, or as a date pattern.
enum MappingFuzz {
    /// The first byte says which; where two texts are needed, a line `%%` divides them.
    static func check(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return }
        let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
        let parts = text.split(separator: "\n%%\n", maxSplits: 1).map(String.init)
        let first = parts.first ?? ""
        let second = parts.count > 1 ? parts[1] : ""
        switch kind {
        case UInt8(ascii: "h"): checkSuggestion(lines: second.isEmpty ? first : second)
        case UInt8(ascii: "d"): checkPattern(first, text: second)
        default: checkMapping(first, header: second)
        }
    }

    /// A mapping that can be read can be written and read again, and explains any header.
    private static func checkMapping(_ text: String, header: String) {
        let mapping: Mapping
        do {
            mapping = try Mapping.parse(text, name: "fuzz", fields: RecordField.standard)
        } catch {
            guard !"\(error)".isEmpty else { fatalError("an error without words") }
            return
        }
        mustRead(mapping.yaml(fields: RecordField.standard), as: mapping)
        mustRead(mapping.yaml(fields: []), as: mapping)
        let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for names in [names, mapping.header ?? []] {
            let difference = HeaderDifference(mapping: mapping, header: names, fields: RecordField.standard)
            guard difference.isEmpty == difference.words.isEmpty else { fatalError(difference.words) }
            if let proposed = difference.proposed {
                mustRead(proposed.yaml(fields: RecordField.standard), as: proposed)
            }
        }
    }

    /// The draft for a header and rows is a mapping that can be read.
    private static func checkSuggestion(lines: String) {
        let rows = lines.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = rows.first ?? []
        let suggestion = MappingSuggestion(
            header: header, sample: Array(rows.dropFirst()), fields: RecordField.standard)
        mustRead(suggestion.yaml(fields: RecordField.standard), as: suggestion.mapping)
        let difference = HeaderDifference(
            mapping: suggestion.mapping, header: header, fields: RecordField.standard)
        guard !difference.preventsReading else { fatalError("the draft does not fit: \(difference.words)") }
    }

    private static func mustRead(_ text: String, as mapping: Mapping) {
        do {
            let again = try Mapping.parse(text, name: "again", fields: RecordField.standard)
            guard again == mapping else { fatalError("read otherwise:\n\(text)\n\(again)\n\(mapping)") }
        } catch {
            fatalError("cannot be read again: \(error)\n\(text)")
        }
    }

    /// A pattern finds an existing day or none, and the same when it is read from a mapping.
    private static func checkPattern(_ pattern: String, text: String) {
        let reader: DatePattern
        do {
            reader = try DatePattern(pattern)
        } catch {
            guard !"\(error)".isEmpty else { fatalError("an error without words") }
            return
        }
        let found = Array(text.utf8).withUnsafeBytes { reader.day($0) }
        if let found, Day(year: found.year, month: found.month, day: found.day) == nil {
            fatalError("\(found) is no day")
        }
        let reading = ColumnReading(column: "date", dateFormat: pattern)
        let mapping = Mapping(name: "fuzz", sources: ["recorded_date": .column(reading)])
        mustRead(mapping.yaml(fields: RecordField.standard), as: mapping)
    }
}
