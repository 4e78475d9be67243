import TestSupport

/// Writes random rows as the exports of many systems would, good and bad.
struct RandomWriter {
    var random: SeededGenerator
    let columns: [RandomLayout.Column]
    /// Percentage of fields with an odd text, and of rows with a broken form.
    let dirt: Int
    /// Whether rows of random separators and unclosed quotes may occur.
    let hasSoup: Bool

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let soup = Array("\",\r\nYa \"".utf8)

    /// The header row.
    mutating func header() -> [UInt8] {
        let fields = columns.map { written($0.name) }
        return Array(fields.joined(separator: [Self.comma]))
    }

    /// One row, now and then a blank one, one with too few or too many fields, or, when allowed, soup.
    mutating func row() -> [UInt8] {
        var fields = columns.map { column in
            written(random.chance(dirt) ? random.pick(column.odd) : random.pick(column.usual))
        }
        if random.chance(dirt) {
            switch random.below(hasSoup ? 12 : 8) {
            case 0...2: return []
            case 3, 4: fields.removeLast()
            case 5: fields.append([])
            case 6: return [Self.quote, Self.quote]
            case 7: fields[fields.count - 1].append(13)
            default: return (0..<random.below(12)).map { _ in random.pick(Self.soup) }
            }
        }
        return Array(fields.joined(separator: [Self.comma]))
    }

    /// A text as a field: bare, in quotes that are needed or needless, or with the quotes ending too early.
    private mutating func written(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let isUnsafe = bytes.first == Self.quote || bytes.contains(where: [Self.comma, 10, 13].contains)
        if !isUnsafe, !bytes.isEmpty, !bytes.contains(Self.quote), random.chance(2) {
            let length = random.below(bytes.count)
            return [Self.quote] + bytes[..<length] + [Self.quote] + bytes[length...]
        }
        if !isUnsafe, random.chance(92) { return bytes }
        return [Self.quote] + bytes.flatMap { $0 == Self.quote ? [$0, $0] : [$0] } + [Self.quote]
    }
}
