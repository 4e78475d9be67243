import FrameworkModel
import ModuleHost
import Testing

/// Modules that do everything right, and the request that all tests make.
enum Good {
    private static let built = Result {
        try Workshop.build([ModuleSource("Good"), ModuleSource("Better")])
    }

    static func library() throws -> ModuleLibrary { try #require(try built.get().first) }

    /// Two of them.
    static func libraries() throws -> [ModuleLibrary] { try built.get() }

    static let request = ComputeRequest(areas: [ModuleSource.area], observations: [])

    /// Runs the libraries and makes the same request of every module.
    static func run(
        _ libraries: [ModuleLibrary], _ isolation: Isolation, _ limits: ModuleLimits = .standard
    ) async throws -> HostRun {
        try await ModuleHost(libraries: libraries, isolation: isolation, limits: limits).run { descriptions in
            Dictionary(uniqueKeysWithValues: descriptions.map { ($0.manifest.id, request) })
        }
    }

    /// What the good modules answer when no other is beside them, by name.
    static func alone() async throws -> [LoadedModule] { try await answers.value }

    private static let answers = Task {
        let run = try await Good.run(libraries(), .worker)
        #expect(run.failures.isEmpty)
        return run.modules
    }
}
