import FrameworkModel
import ModuleHost
import Testing

/// A module that does everything right, and the request that all tests make.
enum Good {
    private static let built = Result { try Workshop.build([ModuleSource("Good")]) }

    static func library() throws -> ModuleLibrary { try #require(try built.get().first) }

    static let request = ComputeRequest(areas: [ModuleSource.area], observations: [])

    /// Runs the libraries and makes the same request of every module.
    static func run(
        _ libraries: [ModuleLibrary], _ isolation: Isolation, _ limits: ModuleLimits = .standard
    ) async throws -> HostRun {
        try await ModuleHost(libraries: libraries, isolation: isolation, limits: limits).run { descriptions in
            Dictionary(uniqueKeysWithValues: descriptions.map { ($0.manifest.id, request) })
        }
    }

    /// What the good module answers when no other is beside it.
    static func alone() async throws -> LoadedModule {
        let run = try await run([library()], .process(executable: Workshop.program))
        #expect(run.failures.isEmpty)
        return try #require(run.modules.first)
    }
}
