import FrameworkModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs every module in a worker process of its own, all at the same time.
struct WorkerRun {
    let libraries: [ModuleLibrary]
    let executable: String
    let limits: ModuleLimits

    /// The workers describe their modules, wait until the host has decided over all, and compute.
    func run(decide: Decide) async throws -> [Result<LoadedModule, ModuleFailure>] {
        guard !libraries.isEmpty else {
            _ = try await decide([])
            return []
        }
        // A worker that ends while the host writes to it must not end the host.
        signal(SIGPIPE, SIG_IGN)
        let (reports, reporter) = AsyncStream.makeStream(of: Report.self)
        let answers = libraries.map { _ in AsyncStream.makeStream(of: Decision.self) }
        return try await withThrowingTaskGroup(
            of: (Int, Result<LoadedModule, ModuleFailure>).self
        ) { group in
            for (index, library) in libraries.enumerated() {
                let worker = WorkerProcess(library: library, executable: executable, limits: limits)
                let decisions = answers[index].stream
                group.addTask {
                    let outcome = await worker.run { opened in
                        reporter.yield(Report(index: index, outcome: .success(opened)))
                        for await decision in decisions { return decision }
                        return .finish
                    }
                    // The host knows already unless the worker failed before it described its module.
                    if case .failure(let failure) = outcome {
                        reporter.yield(Report(index: index, outcome: .failure(failure)))
                    }
                    return (index, outcome)
                }
            }
            let decisions = try await decide(try await collect(reports))
            for (decision, answer) in zip(decisions, answers) {
                answer.continuation.yield(decision)
                answer.continuation.finish()
            }
            var outcomes: [Int: Result<LoadedModule, ModuleFailure>] = [:]
            for try await (index, outcome) in group { outcomes[index] = outcome }
            try Task.checkCancellation()
            return libraries.indices.compactMap { outcomes[$0] }
        }
    }

    private struct Report: Sendable {
        let index: Int
        let outcome: Result<OpenedModule, ModuleFailure>
    }

    /// The first report of each worker, in the order of the libraries.
    private func collect(
        _ reports: AsyncStream<Report>
    ) async throws -> [Result<OpenedModule, ModuleFailure>] {
        var first: [Int: Result<OpenedModule, ModuleFailure>] = [:]
        for await report in reports {
            if first[report.index] == nil { first[report.index] = report.outcome }
            if first.count == libraries.count { break }
        }
        try Task.checkCancellation()
        return libraries.indices.compactMap { first[$0] }
    }
}
