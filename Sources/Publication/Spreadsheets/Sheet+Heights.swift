/// How tall rows of wrapped text are: XLSX readers do not all find out by themselves.
extension Sheet {
    /// Points of a row of that many lines; spreadsheet programs take 409 at most.
    static func height(lines: Int) -> Double { min(15.75 * Double(max(lines, 1)), 409) }

    /// Lines that the row of a table takes.
    func lines(of cells: [SheetCell]) -> Int {
        zip(cells, widths).map { cell, width in
            switch cell {
            case .text(let words), .link(let words, _): Self.lines(words, width: width)
            case .number, .blank: 1
            }
        }.max() ?? 1
    }

    /// Lines that the head of the table takes; its letters are bold, so that fewer fit.
    var headLines: Int {
        (table?.columns ?? []).map { Self.lines($0.title, width: $0.width * 8 / 10) }.max() ?? 1
    }

    /// Lines of words that break between words; letters are narrower than the digits of the width.
    static func lines(_ text: String, width: Int) -> Int {
        let room = max(width * 11 / 10 - 1, 1)
        let paragraphs: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
        return paragraphs.reduce(0) { total, line in
            var lines = 1
            var filled = 0
            for word in line.split(separator: " " as Character) {
                let length = word.count
                if filled > 0, filled + 1 + length > room {
                    lines += 1
                    filled = 0
                }
                filled += filled > 0 ? length + 1 : length
                lines += max(0, filled - 1) / room
                filled = filled > room ? filled % room : filled
            }
            return total + lines
        }
    }
}
