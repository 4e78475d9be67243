import ArgumentParser
import FrameworkModel
import ModuleHost
import Publication

struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the rules of comparability, and the breaks that indicators declare.")

    @OptionGroup var format: FormatOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let run = try await Session.describe(modules)
            show(Table.rules(run.modules.flatMap(\.description.indicators)), format.format)
            try run.finish()
        }
    }
}
