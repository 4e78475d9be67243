import Foundation
import Testing

/// Commands that the documentation shows are there, with the options that it names.
@Suite struct ShellCommandTests {
    @Test(arguments: ShownCommand.all)
    func isThere(command: ShownCommand) throws {
        #expect(try Self.problem(command.words) == nil)
    }

    @Test func commandsWereFound() {
        let words = Set(ShownCommand.all.compactMap(\.words.first))
        #expect(words.isSuperset(of: ["report", "compare", "mapping", "--hide-below", "modules"]))
    }

    @Test(
        "finds what is wrong",
        arguments: [
            ["reprot"], ["report", "--colour", "blue"], ["modules", "somewhere"], ["--hide-above", "3"],
        ])
    func wrongCommands(words: [String]) throws {
        #expect(try Self.problem(words) != nil)
    }

    /// What is wrong with a command, nil when nothing is.
    private static func problem(_ words: [String]) throws -> String? {
        var path: [String] = []
        var help = try CommandHelp.of([])
        var rest = words[...]
        while let word = rest.first, help.subcommands.contains(word) {
            path.append(word)
            rest.removeFirst()
            help = try CommandHelp.of(path)
        }
        let name = (["outcomes"] + path).joined(separator: " ")
        if let word = rest.first, !word.hasPrefix("-"), !help.takesArguments {
            return "'\(name)' has no command and takes no argument '\(word)'"
        }
        let known = path.isEmpty ? try options(below: []).union(ofThePackageManager) : help.options
        return rest.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) }
            .first { !known.contains($0) }.map { "'\(name)' has no option \($0)" }
    }

    /// Options that pages name by themselves and that stand before the name of a plugin.
    private static let ofThePackageManager: Set = [
        "--allow-writing-to-package-directory", "--disable-sandbox",
    ]

    private static func options(below path: [String]) throws -> Set<String> {
        let help = try CommandHelp.of(path)
        return try help.subcommands.reduce(into: help.options) {
            $0.formUnion(try options(below: path + [$1]))
        }
    }

    /// Verbs that come from packages of the developers' tools.
    private static let outside: Set = ["benchmark", "generate-documentation"]

    @Test("of the package are plugins")
    func verbs() throws {
        let manifest = try String(
            contentsOf: MarkdownPage.root.appending(path: "Package.swift"), encoding: .utf8)
        var verbs: Set<String> = []
        for page in MarkdownPage.all {
            let code = (page.indented + page.fenced.filter { $0.language == "sh" }).map(\.text)
            for text in code + page.codeSpans.map(\.text) {
                for match in text.matches(of: /swift package(?: --[a-z-]+)* ([a-z][a-z-]*)/) {
                    let verb = String(match.output.1)
                    verbs.insert(verb)
                    #expect(
                        manifest.contains("verb: \"\(verb)\"") || Self.outside.contains(verb),
                        "\(page.path): swift package \(verb)")
                }
            }
        }
        #expect(verbs.contains("new-indicator"))
    }
}
