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
                let ending = await WorkerConversation(library, limits, process).hold(decide: decide)
                // Nothing of a worker is needed after its last message, and nothing it started may stay.
                try? process.send(signal: .kill, toProcessGroup: true)
                return (ending, await words)
            }
            let (ending, words) = ended.closureResult
            return outcome(of: ending, ended.terminationStatus, words)
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

    private func outcome(
        of ending: WorkerConversation.Ending, _ status: TerminationStatus, _ words: String
    ) -> Result<LoadedModule, ModuleFailure> {
        var failure: ModuleFailure
        switch (ending, status) {
        case (.answered(let module), _): return .success(module)
        case (.failed(let reported), _): failure = reported
        case (.expired(let call), _): failure = .timedOut(library, limits, in: call)
        case (.silent(let call), .exited(Confinement.outOfMemoryStatus)):
            failure = .outOfMemory(library, limits, in: call)
        case (.silent(let call), .exited(let code)): failure = .exited(library, code, in: call)
        case (.silent(let call), .signaled(let signal)):
            failure = .signalled(library, signal, in: call)
        }
        if failure.lastWords.isEmpty { failure.lastWords = words }
        return .failure(failure)
    }
}
