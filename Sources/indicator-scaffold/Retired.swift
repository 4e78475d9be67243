/// An identifier that was taken away and is never used again: a row of `Indicators/retired.csv`.
struct Retired {
    static let file = "Indicators/retired.csv"
    static let header = "id,kind,retired_on,replacement,reason"

    let id: String
    let kind: String
    let day: String
    let replacement: String
    let reason: String

    /// Reads the table; throws the number of the line that is not a row of it.
    static func all(in text: String) throws(BadLine) -> [Retired] {
        var rows: [Retired] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == header else { throw BadLine(number: 1) }
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5 else { throw BadLine(number: index + 1) }
            rows.append(
                Retired(
                    id: cells[0], kind: cells[1], day: cells[2], replacement: cells[3], reason: cells[4]))
        }
        return rows
    }

    /// When it was retired, and what is used instead.
    var words: String {
        let instead = replacement.isEmpty ? "nothing replaces it" : "'\(replacement)' replaces it"
        return
            "'\(id)' was retired on \(day) (\(kind); \(reason)); \(instead). Retired identifiers are never "
            + "used again"
    }

    /// A line that cannot be read.
    struct BadLine: Error { let number: Int }
}
