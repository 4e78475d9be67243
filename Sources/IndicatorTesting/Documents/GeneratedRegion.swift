/// A part of a README that is made from the declarations and examples, between two marker lines.
enum GeneratedRegion: String, CaseIterable {
    case atAGlance = "at-a-glance"
    case workedExample = "worked-example"

    /// The section it belongs to.
    var section: String {
        switch self {
        case .atAGlance: "At a glance"
        case .workedExample: "Worked example"
        }
    }

    var opening: String { "<!-- generated: \(rawValue) -->" }

    static let closing = "<!-- end of generated text -->"

    /// Where its text stands in a document: the places of the lines between its markers; nil when one of the
    /// two is missing.
    func place(in lines: [String]) -> Range<Int>? {
        guard let start = lines.firstIndex(where: { $0.trimmed == opening }),
            let end = lines[start...].firstIndex(where: { $0.trimmed == Self.closing })
        else { return nil }
        return start + 1..<end
    }
}

/// A table as it is written in a Markdown document.
struct MarkdownTable {
    let columns: [String]
    var rows: [[String]] = []

    var lines: [String] {
        [line(columns), line(columns.map { _ in "---" })] + rows.map(line)
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}

extension String {
    /// As a name in code.
    var inBackticks: String { "`\(self)`" }
}
