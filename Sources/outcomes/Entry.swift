import ArgumentParser
import ModuleHost

/// The same executable is the host and, when the host starts it so, the worker of one module.
@main
enum Entry {
    static func main() async {
        Worker.runIfAsked(CommandLine.arguments)
        await Outcomes.main()
    }
}

struct Outcomes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "Domestic abuse: what forces are held to account for, measured, checked and compared.",
        discussion: """
            Figures come from the bundled evidence, or from a store file named with --store. Data goes to \
            standard output, messages to standard error. Exit status: 0 done, 1 a check found something or a \
            module failed, 64 wrong usage, 65 bad data, 66 a file that cannot be read, 70 a fault of the program.
            """,
        subcommands: [
            Report.self, Serve.self, Findings.self, Questions.self, Compare.self, Trends.self,
            FunnelCommand.self, DetectableChanges.self, Rules.self, Compute.self, Explain.self, Check.self,
            Correct.self, Actions.self, Import.self,
            Extract.self, MappingCommand.self,
            Measures.self, Indicators.self, Modules.self, Areas.self,
        ])
}
