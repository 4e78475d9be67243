import ArgumentParser
import Evidence
import FrameworkModel
import ModuleHost
import Publication

struct Modules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the indicator modules, checks them, and reruns one while it is being written.",
        subcommands: [ModuleList.self, ModuleCheck.self, ModuleWatch.self, ModuleDocuments.self],
        defaultSubcommand: ModuleList.self)
}

struct ModuleList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the indicator modules that were found, and what became of each."
    )

    @OptionGroup var format: FormatOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let run = try await Session.describe(modules)
            let loaded = run.modules.map { module -> [Cell] in
                let manifest = module.description.manifest
                return [
                    .text(manifest.id), .text(manifest.title), .text(manifest.version),
                    .number(Double(module.description.indicators.count), decimals: 0), .text("loaded"),
                    .text(module.kitVersion), .text(module.library.path),
                ]
            }
            let failed = run.failures.map { failure -> [Cell] in
                [
                    .text(failure.module), .empty, failure.version.map { .text($0) } ?? .empty, .empty,
                    .text(failure.kind.rawValue), .empty,
                    .text(failure.path),
                ]
            }
            show(
                Table(
                    ["module", "title", "version", "indicators", "state", "kit_version", "library"],
                    rows: loaded + failed),
                format.format)
            try run.finish()
        }
    }
}
