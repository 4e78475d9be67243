package import FrameworkModel

/// Where modules run.
package enum Isolation: Hashable, Sendable {
    /// Each in its own process, started from this program; it must call `Worker.runIfAsked` first of all.
    case process(executable: String)
    /// In the host's own process, one after the other: a crash ends the host, and neither time nor memory is
    /// limited. For debugging; the answers are the same bytes.
    case none
}

/// Runs modules and turns whatever goes wrong with one of them into one failure, without cost to the others.
package struct ModuleHost: Sendable {
    private let libraries: [ModuleLibrary]
    private let isolation: Isolation
    private let limits: ModuleLimits

    /// The order of the libraries decides who keeps an identifier that two modules claim.
    package init(libraries: [ModuleLibrary], isolation: Isolation, limits: ModuleLimits = .standard) {
        self.libraries = libraries
        self.isolation = isolation
        self.limits = limits
    }

    /// Describes all modules and computes none.
    package func describe() async throws -> HostRun { try await run { _ in [:] } }

    /// Describes all modules, asks `request` once with the descriptions of those that can run, in the order of
    /// discovery, and lets each compute the request under the identifier of its manifest.
    ///
    /// A module without a request is described only. Throws what `request` throws and `CancellationError`; a
    /// module's failure is never thrown. No process is left when it returns or throws.
    package func run(
        request: ([ModuleDescription]) async throws -> [String: ComputeRequest]
    ) async throws -> HostRun {
        let outcomes = try await outcomes { opened in
            try await request(opened.map(\.description)).mapValues { [$0] }
        }
        return HostRun(
            outcomes.map { outcome in
                outcome.flatMap { module in
                    module.replies.first.map { reply in reply.map { _ in module } } ?? .success(module)
                }
            })
    }

    /// Like `run`, with any number of requests for each module; a request that fails is a failure among the
    /// module's replies.
    package func rehearse(
        requests: ([OpenedModule]) async throws -> [String: [ComputeRequest]]
    ) async throws -> HostRun {
        HostRun(try await outcomes(requests))
    }

    private func outcomes(
        _ requests: ([OpenedModule]) async throws -> [String: [ComputeRequest]]
    ) async throws -> [Result<LoadedModule, ModuleFailure>] {
        let decide: Decide = { opened in
            var admission = Admission()
            let clashes = opened.map { module -> ModuleFailure? in
                (try? module.get()).flatMap { admission.clash(of: $0) }
            }
            let admitted = zip(opened, clashes).compactMap { module, clash in
                clash == nil ? try? module.get() : nil
            }
            let wanted = try await requests(admitted)
            return zip(opened, clashes).map { module, clash in
                if let clash { return .refuse(clash) }
                let id = (try? module.get())?.description.manifest.id
                return id.flatMap { wanted[$0] }.map(Decision.compute) ?? .finish
            }
        }
        switch isolation {
        case .process(let executable):
            let workers = WorkerRun(libraries: libraries, executable: executable, limits: limits)
            return try await workers.run(decide: decide)
        case .none:
            return try await InProcessRun(libraries: libraries, limits: limits).run(decide: decide)
        }
    }
}
