/// The text of a module's README by its sections.
struct Readme {
    struct Section {
        let title: String
        /// Number of its heading's line, from 1.
        let line: Int
        var body: [String]
    }

    /// The headings in the order in which they must stand.
    static let titles = [
        "At a glance", "What it measures", "Why it matters", "Definition", "Data needed", "Method",
        "Worked example", "How to read it", "What it cannot tell you", "Breaks and changes",
        "Errors and fixes", "Maintainer",
    ]

    let lines: [String]
    /// The first line without its `#`; nil when it is no heading.
    let title: String?
    /// The lines between the title and the first section.
    private(set) var opening: [String] = []
    private(set) var sections: [Section] = []

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        title = lines.first.flatMap { $0.hasPrefix("# ") ? String($0.dropFirst(2)).trimmed : nil }
        var isCode = false
        for (place, line) in lines.enumerated().dropFirst() {
            if line.hasPrefix("```") { isCode.toggle() }
            if !isCode, line.hasPrefix("## ") {
                sections.append(
                    Section(title: String(line.dropFirst(3)).trimmed, line: place + 1, body: []))
            } else if sections.isEmpty {
                opening.append(line)
            } else {
                sections[sections.count - 1].body.append(line)
            }
        }
    }

    /// The first paragraph below the title.
    var firstParagraph: String {
        opening.drop(while: \.isBlank).prefix { !$0.isBlank }.joined(separator: " ")
    }

    /// A section by its title.
    func section(_ title: String) -> Section? { sections.first { $0.title == title } }

    /// The cells of the first column of the tables in a section, without their headings.
    func firstCells(_ title: String) -> [String] {
        var cells: [String] = []
        var isBelowHeading = false
        for line in section(title)?.body ?? [] {
            guard line.hasPrefix("|") else {
                isBelowHeading = false
                continue
            }
            let cell = String(line.dropFirst().prefix { $0 != "|" }).trimmed
            if !cell.isEmpty, cell.allSatisfy({ $0 == "-" || $0 == ":" }) {
                isBelowHeading = true
            } else if isBelowHeading {
                cells.append(cell)
            }
        }
        return cells
    }
}
