import Foundation
import Synchronization

/// What a command says of itself with `--help`.
struct CommandHelp: Sendable {
    let subcommands: Set<String>
    private(set) var options: Set<String>
    private(set) var takesArguments: Bool
    /// The subcommand that is meant when none is named.
    private let defaultSubcommand: String?

    private static let read = Mutex<[[String]: CommandHelp]>([:])

    /// Help of the command at the end of the words, which are names of commands.
    static func of(_ path: [String]) throws -> CommandHelp {
        if let known = read.withLock({ $0[path] }) { return known }
        let program = Program.products.appending(path: "outcomes").path
        var help = CommandHelp(try Program.run([program] + path + ["--help"]).output)
        if let usual = help.defaultSubcommand {
            let own = try of(path + [usual])
            help.options.formUnion(own.options)
            help.takesArguments = help.takesArguments || own.takesArguments
        }
        let complete = help
        read.withLock { $0[path] = complete }
        return complete
    }

    private init(_ text: String) {
        var names: Set<String> = []
        var isList = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("SUBCOMMANDS:") {
                isList = true
            } else if line.isEmpty {
                isList = false
            } else if isList, let name = line.firstMatch(of: /^  ([a-z][a-z-]*)/) {
                names.insert(String(name.output.1))
            }
        }
        subcommands = names
        defaultSubcommand = text.firstMatch(of: /\n  ([a-z][a-z-]*) \(default\)/).map { String($0.output.1) }
        options = Set(text.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
        takesArguments = text.contains("ARGUMENTS:")
    }
}
