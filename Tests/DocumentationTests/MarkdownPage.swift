import Foundation

/// One Markdown file of the tree, as far as the tests look at it.
struct MarkdownPage: Sendable, CustomStringConvertible {
    /// A piece of code with the place it stands at.
    struct Block: Sendable, CustomStringConvertible {
        let page: String
        /// Line of its first line in the page.
        let line: Int
        /// The word behind the fence; empty for an indented block.
        let language: String
        /// The line above the fence.
        let above: String
        let lines: [String]

        var text: String { lines.map { $0 + "\n" }.joined() }
        var description: String { "\(page):\(line)" }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().standardizedFileURL

    /// Every Markdown file but those in folders that a build makes.
    static let all: [MarkdownPage] = {
        let built: Set = [".build", ".build-fuzz", ".git", "report"]
        let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var pages: [MarkdownPage] = []
        while let file = walker?.nextObject() as? URL {
            if built.contains(file.lastPathComponent) { walker?.skipDescendants() }
            guard file.pathExtension == "md", let text = try? String(contentsOf: file, encoding: .utf8) else {
                continue
            }
            pages.append(MarkdownPage(file: file.standardizedFileURL, text: text))
        }
        return pages.sorted { $0.path < $1.path }
    }()

    let file: URL
    /// From the top of the tree.
    let path: String
    /// Code between fences.
    let fenced: [Block]
    /// Code set in by four blanks or more.
    let indented: [Block]
    /// The lines that are no code, with their numbers.
    let prose: [(number: Int, text: String)]

    var description: String { path }

    init(file: URL, text: String) {
        self.file = file
        path = String(file.path.dropFirst(Self.root.path.count).drop { $0 == "/" })
        var pieces = Pieces(page: path)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            pieces.take(String(line), number: index + 1)
        }
        pieces.endFence()
        pieces.endIndented()
        fenced = pieces.fenced
        indented = pieces.indented
        prose = pieces.prose
    }

    /// Texts between single backticks, with their lines.
    var codeSpans: [(number: Int, text: String)] {
        prose.flatMap { line in
            line.text.matches(of: /`([^`]+)`/).map { (line.number, String($0.output.1)) }
        }
    }

    /// Headings as the part of an address behind `#`.
    var anchors: Set<String> {
        Set(
            prose.filter { $0.text.hasPrefix("#") }.map { line in
                let words = line.text.drop { $0 == "#" || $0 == " " }.lowercased()
                return String(words.filter { $0.isLetter || $0.isNumber || " -_".contains($0) })
                    .replacing(" ", with: "-")
            })
    }
}

/// Sorts the lines of a page.
private struct Pieces {
    let page: String
    var fenced: [MarkdownPage.Block] = []
    var indented: [MarkdownPage.Block] = []
    var prose: [(number: Int, text: String)] = []
    private var open: (language: String, above: String, start: Int, lines: [String])?
    private var setIn: (start: Int, lines: [String])?
    private var previous = ""

    init(page: String) { self.page = page }

    mutating func take(_ line: String, number: Int) {
        defer { previous = line }
        if line.hasPrefix("```") {
            fence(line, number)
        } else if open != nil {
            open?.lines.append(line)
        } else if line.hasPrefix("    "), setIn != nil || previous.isEmpty {
            if setIn == nil { setIn = (number, []) }
            setIn?.lines.append(String(line.dropFirst(4)))
        } else {
            endIndented()
            prose.append((number, line))
        }
    }

    /// An open fence holds code to the end of the page.
    mutating func endFence() {
        if open != nil { fence("```", 0) }
    }

    private mutating func fence(_ line: String, _ number: Int) {
        endIndented()
        guard let block = open else {
            open = (String(line.dropFirst(3)), previous, number + 1, [])
            return
        }
        fenced.append(
            MarkdownPage.Block(
                page: page, line: block.start, language: block.language, above: block.above,
                lines: block.lines))
        open = nil
    }

    mutating func endIndented() {
        guard let block = setIn else { return }
        indented.append(
            MarkdownPage.Block(
                page: page, line: block.start, language: "", above: "", lines: block.lines))
        setIn = nil
    }
}
