import FrameworkModel

extension Table {
    /// Columns side by side, long words wrapped; as records, one field a line, when the columns do not fit.
    func terminalText(width: Int) -> String {
        let texts = rows.map { $0.map(Table.shown) }
        let widths = columns.indices.map { column in
            ([columns[column]] + texts.map { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        let gaps = 2 * (columns.count - 1)
        guard widths.reduce(gaps, +) > width else { return grid(texts, widths) }
        guard let fitted = fitted(texts, widths, into: width - gaps) else { return records(texts, width) }
        return grid(texts, fitted)
    }

    private func grid(_ texts: [[String]], _ widths: [Int]) -> String {
        let rightAligned = columns.indices.map { column in
            rows.contains { if case .number = $0[column] { true } else { false } }
        }
        func lines(_ cells: [String]) -> String {
            let wrapped = zip(cells, widths).map { Table.wrapped($0, to: $1) }
            let height = wrapped.map(\.count).max() ?? 1
            return (0..<height).map { line in
                let parts = wrapped.indices.map { column in
                    let part = line < wrapped[column].count ? wrapped[column][line] : ""
                    let space = String(repeating: " ", count: max(0, widths[column] - part.displayWidth))
                    return rightAligned[column] ? space + part : part + space
                }
                return Table.trimmed(parts.joined(separator: "  ")) + "\n"
            }.joined()
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
        return lines(columns) + rule + texts.map(lines).joined()
    }

    private func records(_ texts: [[String]], _ width: Int) -> String {
        let label = columns.map(\.displayWidth).max() ?? 0
        let room = max(20, width - label - 2)
        return texts.map { cells in
            zip(columns, cells).filter { !$0.1.isEmpty }.map { column, text in
                Table.wrapped(text, to: room).enumerated().map { line, part in
                    let head = line == 0 ? column : ""
                    return head + String(repeating: " ", count: label + 2 - head.displayWidth) + part + "\n"
                }.joined()
            }.joined()
        }.joined(separator: "\n")
    }

    /// Each column at least as wide as its longest word, the rest of the room shared by how much text is left
    /// to wrap; nil when not even the words fit.
    private func fitted(_ texts: [[String]], _ widths: [Int], into room: Int) -> [Int]? {
        let words = columns.indices.map { column in
            ([columns[column]] + texts.map { $0[column] })
                .flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }.max() ?? 0
        }
        var fitted = zip(words, widths).map { min($0, $1, Table.longestWord) }
        var rest = room - fitted.reduce(0, +)
        guard rest >= 0 else { return nil }
        while rest > 0 {
            let need = columns.indices.max { left, right in
                widths[left] * fitted[right] < widths[right] * fitted[left]
            }
            guard let need, fitted[need] < widths[need] else { break }
            fitted[need] += 1
            rest -= 1
        }
        return fitted
    }

    /// Longer words, such as addresses, are broken.
    private static let longestWord = 20

    private static func shown(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): printable(text)
        case .number(let value, let decimals): NumberText.fixed(value, decimals: decimals)
        case .empty: ""
        }
    }

    /// Line breaks, tabs and control characters as spaces: none of them may move the cursor.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// Lines of at most `width` columns, broken at spaces where there are any.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        guard text.displayWidth > width, width > 1 else { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            var word = String(word)
            if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > width {
                lines.append(line)
                line = ""
            }
            while word.displayWidth > width {
                let part = start(of: word, within: width)
                lines.append(part)
                word.removeFirst(part.count)
            }
            line += line.isEmpty ? word : " " + word
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// As many characters as fit, at least one.
    private static func start(of word: String, within width: Int) -> String {
        var part = ""
        var taken = 0
        for character in word {
            taken += character.displayWidth
            if taken > width, !part.isEmpty { break }
            part.append(character)
        }
        return part
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
