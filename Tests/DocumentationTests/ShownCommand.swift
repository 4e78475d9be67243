import Foundation

/// A command of `outcomes` that a page shows, as far as its words can be checked without running it.
struct ShownCommand: Sendable, CustomStringConvertible {
    /// The words behind `outcomes`; only options where the page shows options alone.
    let words: [String]
    let place: String

    var description: String { "\(place): \(words.joined(separator: " "))" }

    /// The pages whose commands a reader types: those of the top, and those that teach.
    static let all: [ShownCommand] = MarkdownPage.all
        .filter { $0.path == "README.md" || $0.path.contains(".docc/") }
        .flatMap { page in
            let blocks = page.indented + page.fenced.filter { $0.language == "sh" }
            return blocks.flatMap { Self.commands(in: $0) } + Self.commands(inTextOf: page)
        }

    private static func commands(in block: MarkdownPage.Block) -> [ShownCommand] {
        block.text.replacing("\\\n", with: " ").split(separator: "\n").compactMap { line in
            words(of: String(line)).map { ShownCommand(words: $0, place: "\(block)") }
        }
    }

    /// Code in sentences that begins with `outcomes`, and the first column of the table of commands.
    private static func commands(inTextOf page: MarkdownPage) -> [ShownCommand] {
        var isTable = false
        return page.prose.flatMap { number, text -> [ShownCommand] in
            isTable = text.hasPrefix("| Command |") || (isTable && text.hasPrefix("|"))
            let shown = isTable ? String(text.dropFirst().prefix { $0 != "|" }) : text
            return shown.matches(of: /`([^`]+)`/).compactMap { match in
                let span = match.output.1.replacing(/\[|\]|\.\.\./, with: " ")
                return words(of: isTable ? "outcomes \(span)" : String(span))
                    .map { ShownCommand(words: $0, place: "\(page):\(number)") }
            }
        }
    }

    /// Nil when the line is no command of `outcomes` and no list of options.
    private static func words(of line: String) -> [String]? {
        let all = split(line)
        if all.first?.hasPrefix("--") == true { return all }
        guard let name = all.firstIndex(of: "outcomes") else { return nil }
        let before = all[..<name].filter { !$0.hasPrefix("-") && !$0.contains("=") }
        return before.isEmpty || before == ["swift", "package"] ? Array(all[(name + 1)...]) : nil
    }

    /// Words up to a comment, a pipe or a redirection; quotation marks hold words together.
    private static func split(_ line: String) -> [String] {
        var words: [String] = []
        for match in line.matches(of: /"([^"]*)"|(\S+)/) {
            if let quoted = match.output.1 {
                words.append(String(quoted))
            } else if let plain = match.output.2 {
                if plain.hasPrefix("#") || [">", "|", "<"].contains(String(plain)) { return words }
                words.append(String(plain))
            }
        }
        return words
    }
}
