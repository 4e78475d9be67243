import ArgumentParser
import Evidence
import Publication

/// How a command prints its table.
struct FormatOption: ParsableArguments {
    @Option(help: "How tables are printed: table, csv or json.")
    var format: TableFormat = .table
}

/// Where evidence comes from.
struct StoreOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A store file of your own; made, with the bundled evidence in it, when it does not exist.",
            valueName: "file"))
    var store: String?

    /// The store the user named, or the bundled evidence.
    func open() throws -> EvidenceStore {
        guard let store else { return try EvidenceStore.bundled() }
        return try EvidenceStore.open(file: store)
    }

    /// Fails when the user named no store, which alone can keep something; `what` is kept there.
    func requireOwn(_ what: String) throws {
        guard store != nil else {
            throw ValidationError("\(what) are kept in a store of your own: --store FILE.")
        }
    }
}

/// Where modules come from and how they are run.
struct ModuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A further folder of module libraries; may be given more than once. OUTCOMES_MODULES names more.",
            valueName: "folder"))
    var modules: [String] = []

    @Flag(help: "Run modules inside this process instead of one worker process each.")
    var inProcess = false
}

extension TableFormat: ExpressibleByArgument {}
