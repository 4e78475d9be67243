import ArgumentParser
import Foundation
import FrameworkModel
import IndicatorTesting
import ModuleHost
import Publication

struct ModuleWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Rebuilds a module whenever its files change and reruns its examples.",
        discussion: """
            Prints each expected estimate that the module computes otherwise, and goes on until it is \
            interrupted. Only the library of the module is built and loaded again; the host stays.
            """)

    @Argument(help: "Name or identifier of the module, or the folder of its sources.")
    var name: String
    @Flag(help: "Run once and end, with exit status 1 when something differs.")
    var once = false
    @Flag(help: "Do not build: the library is built elsewhere.")
    var noBuild = false
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let choice = try ModuleChoice([name], modules)
            guard let library = choice.libraries.first, let folder = choice.folder(of: library) else {
                throw Failure(
                    Status.noInput,
                    "the folder of module '\(name)' is not at hand. Stand in the package that has it under "
                        + "Indicators, or name the folder itself.")
            }
            var sources = FileStamps(below: folder.appending(path: "Sources"))
            var everything = FileStamps(below: folder)
            var isBuilt = noBuild || ModuleBuild(library).run()
            while true {
                let differs = isBuilt ? await Self.rerun(library, folder) : true
                guard !once else {
                    if differs { throw Status.found }
                    return
                }
                everything = try await everything.next()
                let changed = FileStamps(below: folder.appending(path: "Sources"))
                if changed != sources, !noBuild { isBuilt = ModuleBuild(library).run() }
                sources = changed
            }
        }
    }

    /// Prints what differs; true when something does.
    private static func rerun(_ library: ModuleLibrary, _ folder: URL) async -> Bool {
        do {
            let examples = try WorkedExample.all(ofModule: folder)
            let host = ModuleHost(libraries: [library], isolation: .process(executable: Session.executable))
            let run = try await host.rehearse { opened in
                var requests: [String: [ComputeRequest]] = [:]
                for module in opened {
                    requests[module.description.manifest.id] = try examples.map {
                        try $0.request(measures: module.description.measures)
                    }
                }
                return requests
            }
            for failure in run.failures { complain("\(failure)") }
            guard let module = run.modules.first else { return true }
            var rows: [[Cell]] = []
            for (example, reply) in zip(examples, module.replies) {
                switch reply {
                case .success(let reply):
                    rows += try example.comparison(with: reply.estimates).map { row -> [Cell] in
                        [
                            example.description, row.indicator, row.area, row.period, row.breakdown,
                            row.expected ?? "nothing", row.got ?? "nothing",
                        ].map { .text($0) }
                    }
                case .failure(let failure):
                    rows.append([
                        .text(example.description), .empty, .empty, .empty, .empty, .empty,
                        .text(failure.reason),
                    ])
                }
            }
            if !rows.isEmpty {
                show(
                    Table(
                        ["example", "indicator", "area", "period", "breakdown", "expected", "got"], rows: rows
                    ),
                    .table)
            }
            let verdict = rows.isEmpty ? "all agree" : "\(rows.count) differ"
            FileHandle.standardOutput.write(
                Data("\(library.name): \(examples.count) examples, \(verdict)\n".utf8))
            return !rows.isEmpty
        } catch {
            complain("\(error)")
            return true
        }
    }
}
