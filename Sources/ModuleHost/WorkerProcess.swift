import FoundationEssentials
import FrameworkModel
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// One worker, seen from the host.
struct WorkerProcess: Sendable {
    let library: ModuleLibrary
    let executable: String
    let limits: ModuleLimits

    /// Variables that a worker is given when the host has them; all others stay with the host.
    private static let passedOn = [
        "PATH", "LANG", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH",
    ]

    /// Starts the worker, lets it describe the module, asks `decide`, and lets it compute.
    ///
    /// The worker and its process group have ended when this returns.
    func run(
        decide: @Sendable (OpenedModule) async -> Decision
    ) async -> Result<LoadedModule, ModuleFailure> {
        do {
            let ended = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { process in
                async let words = Self.lastWords(process.standardError)
                let outcome = await WorkerConversation(library, limits, process).hold(decide: decide)
                // Nothing of a worker is needed after its last message, and nothing it started may stay.
                try? process.send(signal: .kill, toProcessGroup: true)
                return (outcome, await words)
            }
            let (outcome, words) = ended.closureResult
            return result(of: outcome, ended.terminationStatus, words)
        } catch {
            return .failure(.cannotStart(library, "\(error)"))
        }
    }

    private var configuration: Configuration {
        // The runtime's own crash report takes seconds and is about the worker, not about the module.
        var environment: [Environment.Key: String] = ["SWIFT_BACKTRACE": "enable=no"]
        let current = ProcessInfo.processInfo.environment
        for name in Self.passedOn {
            if let key = Environment.Key(rawValue: name) { environment[key] = current[name] }
        }
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
        ]
        return Configuration(
            executable: .path(FilePath(executable)),
            arguments: Arguments(WorkerOrder(library, limits).arguments),
            environment: .custom(environment), platformOptions: options)
    }

    private static func lastWords(_ output: SubprocessOutputSequence) async -> String {
        var words = LastWords()
        var pieces = output.makeAsyncIterator()
        while let piece = try? await pieces.next() {
            piece.withUnsafeBytes { words.append($0) }
        }
        return words.text
    }

    /// A module that was let in is a success, whatever became of its requests.
    private func result(
        of outcome: WorkerConversation.Outcome, _ status: TerminationStatus, _ words: String
    ) -> Result<LoadedModule, ModuleFailure> {
        func complete(_ failure: ModuleFailure) -> ModuleFailure {
            var failure = failure.of(version: outcome.hello?.moduleVersion)
            if failure.lastWords.isEmpty { failure.lastWords = words }
            return failure
        }
        let failure = failure(of: outcome.ending, status).map(complete)
        guard let opened = outcome.opened else {
            return .failure(failure ?? complete(.exited(library, 0, in: .describe)))
        }
        let unanswered = failure.map { failure in
            [Result<ModuleReply, ModuleFailure>](
                repeating: .failure(failure), count: outcome.requests - outcome.replies.count)
        }
        let replies = outcome.replies.map { $0.mapError(complete) } + (unanswered ?? [])
        return .success(LoadedModule(opened, replies: replies))
    }

    private func failure(
        of ending: WorkerConversation.Ending, _ status: TerminationStatus
    ) -> ModuleFailure? {
        switch (ending, status) {
        case (.answered, _): nil
        case (.failed(let reported), _): reported
        case (.expired(let call), _): .timedOut(library, limits, in: call)
        case (.silent(let call), .exited(Confinement.outOfMemoryStatus)):
            .outOfMemory(library, limits, in: call)
        case (.silent(let call), .exited(let code)): .exited(library, code, in: call)
        case (.silent(let call), .signaled(let signal)): .signalled(library, signal, in: call)
        }
    }
}
