import Assessment
import Evidence
import Foundation
import FrameworkModel
import ModuleHost

/// One run: the evidence, the modules, and what they computed.
struct Session {
    let store: EvidenceStore
    let geography: Geography
    let run: HostRun
    /// What was computed, as it may leave the program.
    let release: ProtectedRelease
    /// The figures that may be listed beside it, none unless they were asked for, and which do not leave.
    let listing: FigureListing
    let policy: DisclosurePolicy

    /// Runs all modules on the evidence.
    ///
    /// `areas` nil computes for every area. Small counts are protected before anything else sees them;
    /// `listing` the figures of documents protects those together with what was computed.
    static func start(
        _ store: EvidenceStore, _ options: ModuleOptions, _ disclosure: DisclosureOption,
        areas: [AreaCode]? = nil, listing: Bool = false
    ) async throws -> Session {
        let geography = store.geography()
        let run = try await host(options).run { descriptions in
            try requests(for: descriptions, store, areas ?? geography.areas.map(\.code))
        }
        for failure in run.failures { complain("\(failure)") }
        for indicator in run.modules.flatMap(\.description.indicators) {
            if let words = indicator.deprecation?.words { complain("indicator \(indicator.id) is \(words)") }
        }
        let documents = try store.documents()
        let estimates = run.modules.flatMap(\.estimates).map { $0.naming(documents) }
        let policy = try disclosure.policy()
        let control = try DisclosureControl(policy, run.modules.map(\.description), store)
        let figures = listing ? try store.listedFigures() : []
        let ties = try store.check().results.map(\.figures)
        let (release, listed) = try control.protect(estimates, listing: figures, ties: ties)
        return Session(
            store: store, geography: geography, run: run, release: release, listing: listed, policy: policy)
    }

    /// Asks the modules only who they are and what they declare; nobody's evidence is needed for it.
    static func describe(_ options: ModuleOptions) async throws -> HostRun {
        let run = try await host(options).describe()
        for failure in run.failures { complain("\(failure)") }
        return run
    }

    private static func host(_ options: ModuleOptions) throws -> ModuleHost {
        ModuleHost(
            libraries: try libraries(options),
            isolation: options.inProcess ? .none : .process(executable: executable))
    }

    /// What was computed, ready to be compared.
    var assessment: Assessment {
        let geography = geography
        return Assessment(
            modules: run.modules.map(\.description), estimates: release.estimates,
            surroundings: geography.surroundings)
    }

    /// The areas named by the user, each as code, name or alias.
    func areas(_ names: [String]) throws -> [AreaCode] { try names.map { try geography.resolve($0).code } }

    /// Fails unless each identifier is that of an indicator, naming the nearest.
    func indicators(_ ids: [String]) throws -> Set<String>? { try run.indicators(ids) }

    /// Ends with status 1 when a module failed; everything else has been printed by then.
    func finish() throws { try run.finish() }

    static func libraries(_ options: ModuleOptions) throws -> [ModuleLibrary] {
        let directories = ModuleDiscovery.directories(
            options: options.modules, environment: ProcessInfo.processInfo.environment)
        let libraries = try ModuleDiscovery.libraries(beside: executable, directories: directories)
        guard !libraries.isEmpty else {
            throw Failure(
                Status.noInput,
                "no indicator modules were found beside \(executable)"
                    + (directories.isEmpty ? "" : " or in \(directories.joined(separator: ", "))")
                    + ". Run 'swift package outcomes ...', which builds them, or name their folder with --modules."
            )
        }
        return libraries
    }

    private static func requests(
        for descriptions: [ModuleDescription], _ store: EvidenceStore, _ areas: [AreaCode]
    ) throws -> [String: ComputeRequest] {
        let measures = Dictionary(
            descriptions.flatMap(\.measures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let withReference = areas.contains(.englandAndWales) ? areas : areas + [.englandAndWales]
        let observations = try store.observations(
            of: measures.values.sorted { $0.id < $1.id }, in: withReference)
        let figures = RequestFigures(observations)
        return Dictionary(
            uniqueKeysWithValues: descriptions.map {
                ($0.manifest.id, figures.request(for: $0, in: areas))
            })
    }

    static var executable: String {
        CurrentExecutable.path(calledAs: CommandLine.arguments[0])
    }
}

extension HostRun {
    /// Fails unless each identifier is that of an indicator, naming the nearest.
    func indicators(_ ids: [String]) throws -> Set<String>? {
        guard !ids.isEmpty else { return nil }
        let known = modules.flatMap(\.description.indicators).map(\.id)
        for id in ids where !known.contains(id) {
            let near = Nearest.names(to: id, among: known).joined(separator: ", ")
            throw Failure(
                Status.usage,
                "there is no indicator '\(id)'; the nearest are \(near). 'outcomes indicators' lists all.")
        }
        return Set(ids)
    }

    /// Ends with status 1 when a module failed; everything else has been printed by then.
    func finish() throws {
        if !failures.isEmpty { throw Status.found }
    }
}
