import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads the sheets of an XLSX or ODS file into rows of text; numbers in full, empty cells as empty text.
final class SheetReader: NSObject, XMLParserDelegate {
    /// The sheets by name.
    private(set) var sheets: [String: [[String]]] = [:]
    /// The cells that hold numbers, by sheet, as row and column from 0.
    private(set) var numbers: [String: Set<[Int]>] = [:]
    /// The marked-up tables by name.
    private(set) var tables: [String: String] = [:]
    private var sheet = ""
    private var text: String?
    private var place: [Int] = []
    private var names: [String] = []

    /// Reads every part; a part that is not well-formed throws.
    static func read(_ bytes: [UInt8]) throws -> SheetReader {
        let reader = SheetReader()
        for entry in try ZipReader(bytes).entries where entry.name != "mimetype" {
            if entry.name.hasPrefix("xl/worksheets/sheet") {
                let digits = entry.name.filter(\.isNumber)
                reader.open(reader.names[(Int(digits) ?? 1) - 1])
            }
            let parser = XMLParser(data: Data(entry.bytes))
            parser.delegate = reader
            guard parser.parse() else {
                throw ZipReader.Damaged(words: "\(entry.name): \(String(describing: parser.parserError))")
            }
        }
        return reader
    }

    private func open(_ name: String) {
        sheet = name
        sheets[name] = []
    }

    private func newRow() { sheets[sheet]?.append([]) }

    private func newCell(at column: Int? = nil) {
        guard let rows = sheets[sheet], let row = rows.last else { return }
        let gap = max(0, (column ?? row.count) - row.count)
        sheets[sheet]?[rows.count - 1] += [String](repeating: "", count: gap + 1)
        place = [rows.count - 1, row.count + gap]
    }

    private func put(_ words: String, isNumber: Bool = false) {
        sheets[sheet]?[place[0]][place[1]] = words
        if isNumber { numbers[sheet, default: []].insert(place) }
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        switch element {
        case "sheet": names.append(attributes["name"] ?? "")
        case "table": tables[attributes["name"] ?? ""] = attributes["ref"]
        case "table:table": open(attributes["table:name"] ?? "")
        case "table:database-range":
            tables[attributes["table:name"] ?? ""] = attributes["table:target-range-address"]
        case "row", "table:table-row": newRow()
        case "c":
            let letters = (attributes["r"] ?? "").unicodeScalars.filter { $0.properties.isAlphabetic }
            newCell(at: letters.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1)
        case "table:table-cell":
            newCell()
            if let value = attributes["office:value"] { put(value, isNumber: true) }
        case "v", "t", "text:p": text = ""
        case "text:s": text?.append(" ")
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text?.append(string) }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let words = text, ["v", "t", "text:p"].contains(element) else { return }
        text = nil
        switch element {
        case "v": put(words, isNumber: true)
        case "t": put(words)
        // The words of a number are what people see; its value is an attribute.
        default:
            guard numbers[sheet]?.contains(place) != true else { return }
            let before = sheets[sheet]?[place[0]][place[1]] ?? ""
            put(before.isEmpty ? words : before + "\n" + words)
        }
    }

    /// The rows of the marked-up table, head first.
    func table(_ name: String) -> [[String]] {
        let ends = (tables[name] ?? "").replacing("\(name).", with: "").split(separator: ":")
        let rows = ends.compactMap { Int($0.drop { !$0.isNumber }) }
        guard rows.count == 2, let sheet = sheets[name], rows[1] <= sheet.count else { return [] }
        let table = sheet[(rows[0] - 1)..<rows[1]]
        let width = table.first?.count ?? 0
        return table.map { $0 + [String](repeating: "", count: max(0, width - $0.count)) }
    }
}
