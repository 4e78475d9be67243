import FrameworkModel
import Synchronization

/// Calls the modules in the host's own process, one after the other.
struct InProcessRun {
    let libraries: [ModuleLibrary]
    let limits: ModuleLimits

    /// Standard output is one for the whole process, so one module runs at a time.
    private static let turn = Mutex(())

    func run(decide: Decide) async throws -> [Result<LoadedModule, ModuleFailure>] {
        var tables: [ModuleTable?] = []
        var opened: [Result<OpenedModule, ModuleFailure>] = []
        for library in libraries {
            do throws(ModuleFailure) {
                let (table, module) = try open(library)
                tables.append(table)
                opened.append(.success(module))
            } catch {
                tables.append(nil)
                opened.append(.failure(error))
            }
        }
        let decisions = try await decide(opened)
        return zip(tables, zip(opened, decisions)).map { table, step in
            let (module, decision) = step
            return module.flatMap { module in
                Result { () throws(ModuleFailure) in try compute(table, module, decision) }
                    .mapError { $0.of(version: module.hello.moduleVersion) }
            }
        }
    }

    private func open(_ library: ModuleLibrary) throws(ModuleFailure) -> (ModuleTable, OpenedModule) {
        let (table, bytes) = try guarded(library) { output throws(ModuleFailure) in
            let table = try ModuleTable(opening: library)
            return (table, try table.describe(limit: limits.replyBytes, output: output))
        }
        let description = try ModuleAnswers(library: library, limits: limits).description(in: bytes)
        return (table, OpenedModule(library: library, hello: table.hello, description: description))
    }

    private func compute(
        _ table: ModuleTable?, _ module: OpenedModule, _ decision: Decision
    ) throws(ModuleFailure) -> LoadedModule {
        switch decision {
        case .refuse(let failure): throw failure
        case .finish: return LoadedModule(module)
        case .compute(let requests):
            return LoadedModule(
                module,
                replies: requests.map { request in
                    Result { () throws(ModuleFailure) in try reply(table, module, request) }
                        .mapError { $0.of(version: module.hello.moduleVersion) }
                })
        }
    }

    private func reply(
        _ table: ModuleTable?, _ module: OpenedModule, _ request: ComputeRequest
    ) throws(ModuleFailure) -> ModuleReply {
        let answers = ModuleAnswers(library: module.library, limits: limits)
        let bytes = try answers.bytes(of: request)
        let start = ContinuousClock.now
        let reply = try guarded(module.library) { output throws(ModuleFailure) in
            try table?.compute(bytes, limit: limits.replyBytes, output: output) ?? []
        }
        let duration = ContinuousClock.now - start
        let estimates = try answers.estimates(in: reply, of: module.description, for: request)
        return ModuleReply(estimates: estimates, bytes: reply, duration: duration)
    }

    /// Runs `body` while standard output is guarded.
    private func guarded<Value>(
        _ library: ModuleLibrary, _ body: (StandardOutputGuard) throws(ModuleFailure) -> Value
    ) throws(ModuleFailure) -> Value {
        var outcome: Result<Value, ModuleFailure>?
        Self.turn.withLock { _ in
            do {
                let output = try StandardOutputGuard()
                outcome = Result { () throws(ModuleFailure) in try body(output) }
                try output.remove()
            } catch {
                outcome = .failure(.cannotStart(library, "\(error)"))
            }
        }
        guard let outcome else { throw .cannotStart(library, "its turn did not come") }
        return try outcome.get()
    }
}
